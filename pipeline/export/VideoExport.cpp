#include "pipeline/export/VideoExport.h"

namespace {

constexpr int picturesAhead = 4;         // 8 MB each at 1080p
constexpr qint64 progressInterval = 100; // ms

} // namespace

VideoExport::VideoExport(FrameSource *source, const VideoFormat &format, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_encoder(format)
{
    connect(&m_encoder, &VideoEncoder::frameWritten, this, &VideoExport::takeWritten);
    connect(&m_encoder, &VideoEncoder::ended, this, [this](const Result<void> &result) {
        if (std::exchange(m_ended, true))
            return;
        m_source->stop();
        emit ended(result);
    });
}

VideoExport::~VideoExport()
{
    m_ended = true;
    m_source->stop();
}

void VideoExport::start(const StageProject &project, const QList<StageScene> &scenes, int first, int last, const QString &target,
                        bool overwrite)
{
    m_first = first;
    m_frames = last - first + 1;
    m_clock.start();
    if (const Result<void> started = m_encoder.start(target, overwrite); !started) {
        m_ended = true;
        emit ended(started);
        return;
    }
    m_source->render(
        project, scenes, first, last, picturesAhead, [this](int, const QImage &picture) { m_encoder.addFrame(picture); },
        [this](const Result<void> &result) {
            if (result)
                m_encoder.finish();
            else
                fail(result.error());
        });
}

void VideoExport::cancel()
{
    fail({ErrorKind::Cancelled, tr("The export was cancelled.")});
}

void VideoExport::takeWritten(int frames)
{
    m_source->frameTaken(m_first + frames - 1);
    const qint64 now = m_clock.elapsed();
    if (now - m_toldAt < progressInterval && frames < m_frames)
        return;
    m_toldAt = now;
    const double perSecond = double(frames) * 1000 / double(std::max<qint64>(now, 1));
    emit progress(frames, m_frames, perSecond, double(m_frames - frames) / perSecond);
}

void VideoExport::fail(const Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_source->stop();
    m_encoder.cancel();
    emit ended(tl::unexpected(error));
}
