#include "pipeline/export/VideoEncoder.h"

#include "pipeline/export/FfmpegCommand.h"
#include "pipeline/export/OutputFile.h"

#include <QMutex>
#include <QProcess>
#include <QQueue>
#include <QStandardPaths>
#include <QThread>
#include <QWaitCondition>

namespace {

constexpr int lookInterval = 100; // ms between two looks at whether to stop
constexpr qsizetype wordsKept = 4096;

} // namespace

// The thread that gives ffmpeg its pictures.
class VideoEncoder::Feeder : public QThread
{
public:
    Feeder(VideoEncoder *encoder, QString program)
        : m_encoder(encoder)
        , m_program(std::move(program))
    {
    }

    OutputFile output; // opened before the thread runs, then its own

    void add(const QImage &picture)
    {
        const QMutexLocker locker(&m_mutex);
        m_pictures.enqueue(picture);
        m_changed.wakeOne();
    }
    void finish()
    {
        const QMutexLocker locker(&m_mutex);
        m_complete = true;
        m_changed.wakeOne();
    }
    void cancel()
    {
        const QMutexLocker locker(&m_mutex);
        m_cancelled = true;
        m_changed.wakeOne();
    }

protected:
    void run() override;

private:
    Result<void> encode();
    QImage next(); // waits for it; null: there is no further one, or cancelled
    Result<void> write(QProcess &ffmpeg, const QImage &picture);
    Result<void> waitForEnd(QProcess &ffmpeg);
    Error explain(QProcess &ffmpeg);
    bool isCancelled()
    {
        const QMutexLocker locker(&m_mutex);
        return m_cancelled;
    }

    VideoEncoder *m_encoder; // outlives the thread; told by queued calls alone
    QString m_program;
    QByteArray m_words; // the last that ffmpeg wrote

    QMutex m_mutex;
    QWaitCondition m_changed;
    QQueue<QImage> m_pictures; // guarded by m_mutex
    bool m_complete = false;   // guarded by m_mutex
    bool m_cancelled = false;  // guarded by m_mutex
};

void VideoEncoder::Feeder::run()
{
    const Result<void> result = encode();
    output.discard();
    const auto tell = [encoder = m_encoder, result] { emit encoder->ended(result); };
    QMetaObject::invokeMethod(m_encoder, tell, Qt::QueuedConnection);
}

Result<void> VideoEncoder::Feeder::encode()
{
    QProcess ffmpeg;
    ffmpeg.setStandardOutputFile(QProcess::nullDevice());
    ffmpeg.start(m_program, FfmpegCommand::arguments(m_encoder->m_format, output.temporaryPath()));
    if (!ffmpeg.waitForStarted())
        return tl::unexpected(explain(ffmpeg));

    int frames = 0;
    for (QImage picture = next(); !picture.isNull(); picture = next()) {
        const Result<void> written = write(ffmpeg, picture);
        if (!written) {
            ffmpeg.kill();
            ffmpeg.waitForFinished();
            return written;
        }
        ++frames;
        const auto tell = [encoder = m_encoder, frames] { emit encoder->frameWritten(frames); };
        QMetaObject::invokeMethod(m_encoder, tell, Qt::QueuedConnection);
    }
    ffmpeg.closeWriteChannel();
    const Result<void> ended = waitForEnd(ffmpeg);
    return ended ? output.moveIntoPlace() : ended;
}

QImage VideoEncoder::Feeder::next()
{
    const QMutexLocker locker(&m_mutex);
    while (m_pictures.isEmpty() && !m_complete && !m_cancelled)
        m_changed.wait(&m_mutex);
    return m_cancelled || m_pictures.isEmpty() ? QImage() : m_pictures.dequeue();
}

Result<void> VideoEncoder::Feeder::write(QProcess &ffmpeg, const QImage &picture)
{
    // The bytes are not copied: `picture` stays until the last of them has gone.
    const qsizetype size = picture.bytesPerLine() * picture.height();
    ffmpeg.write(QByteArray::fromRawData(reinterpret_cast<const char *>(picture.constBits()), size));
    while (ffmpeg.bytesToWrite() > 0) {
        ffmpeg.waitForBytesWritten(lookInterval);
        if (isCancelled())
            return failure(ErrorKind::Cancelled, {});
        if (ffmpeg.state() != QProcess::Running)
            return tl::unexpected(explain(ffmpeg));
    }
    return {};
}

Result<void> VideoEncoder::Feeder::waitForEnd(QProcess &ffmpeg)
{
    while (ffmpeg.state() != QProcess::NotRunning && !ffmpeg.waitForFinished(lookInterval)) {
        if (isCancelled())
            break;
    }
    if (isCancelled()) {
        ffmpeg.kill();
        ffmpeg.waitForFinished();
        return failure(ErrorKind::Cancelled, {});
    }
    m_words += ffmpeg.readAllStandardError();
    // ffmpeg exits with 0 even where it could not write a file's end.
    const bool isWhole = !m_words.contains("Error writing trailer") && !m_words.contains("Error closing file");
    if (ffmpeg.exitStatus() != QProcess::NormalExit || ffmpeg.exitCode() != 0 || !isWhole)
        return tl::unexpected(explain(ffmpeg));
    return {};
}

Error VideoEncoder::Feeder::explain(QProcess &ffmpeg)
{
    ffmpeg.waitForFinished(1000); // its last words
    m_words += ffmpeg.readAllStandardError();
    return FfmpegCommand::explain(m_words.right(wordsKept));
}

VideoEncoder::VideoEncoder(VideoFormat format, QObject *parent)
    : QObject(parent)
    , m_format(std::move(format))
{
}

VideoEncoder::~VideoEncoder()
{
    if (m_feeder) {
        m_feeder->cancel();
        m_feeder->wait();
    }
}

Result<void> VideoEncoder::start(const QString &target, bool overwrite)
{
    const QSize size = m_format.size;
    if (size.width() < 2 || size.height() < 2 || size.width() % 2 || size.height() % 2)
        return failure(ErrorKind::File, tr("A video of %1×%2 pixels cannot be made: H.264 takes even sides only. Choose another size.")
                                            .arg(size.width())
                                            .arg(size.height()));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (program.isEmpty())
        return failure(ErrorKind::File, tr("The encoder ffmpeg was not found. Install ffmpeg and export again."));

    auto feeder = std::make_unique<Feeder>(this, program);
    if (const Result<void> opened = feeder->output.open(target, overwrite); !opened)
        return opened;
    m_feeder = std::move(feeder);
    m_feeder->start();
    return {};
}

void VideoEncoder::addFrame(const QImage &picture)
{
    Q_ASSERT(picture.size() == m_format.pictureSize && picture.depth() == 32);
    m_feeder->add(picture);
}

void VideoEncoder::finish()
{
    m_feeder->finish();
}

void VideoEncoder::cancel()
{
    m_feeder->cancel();
}
