#include "ui/browser/StageCamera.h"

#include "ui/browser/FrameTag.h"
#include "ui/browser/StagePage.h"

#include <QPainter>
#include <QQuickWidget>
#include <QWebEngineView>

namespace {

// A frame that is not on the screen so long after the page has rendered it was lost: it is made again.
constexpr qint64 paintLimit = 2000; // ms
constexpr int commitsAllowed = 3;
constexpr double shortestWait = 2; // ms

QString wordOf(StageCamera::FrameKind kind)
{
    switch (kind) {
    case StageCamera::FrameKind::Plain:
        return QStringLiteral("plain");
    case StageCamera::FrameKind::Measured:
        return QStringLiteral("measured");
    case StageCamera::FrameKind::Textless:
        return QStringLiteral("textless");
    }
    Q_UNREACHABLE();
}

// The picture above the tag, over the grab's own memory.
QImage withoutTag(const QImage &page, int height)
{
    auto *kept = new QImage(page);
    return QImage(
        kept->constBits(), kept->width(), height, kept->bytesPerLine(), QImage::Format_RGB32,
        [](void *image) { delete static_cast<QImage *>(image); }, kept);
}

} // namespace

StageCamera::StageCamera(StageService *service, QObject *parent)
    : QObject(parent)
    , m_view(std::make_unique<QWebEngineView>())
    , m_page(new StagePage(service, m_view.get()))
{
    // A page without a shown view lays nothing out.
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->setAttribute(Qt::WA_QuitOnClose, false); // it counts as a window that is open
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setPage(m_page);
    m_nextLook.setSingleShot(true);
    m_nextLook.setTimerType(Qt::PreciseTimer);
    connect(&m_nextLook, &QTimer::timeout, this, &StageCamera::look);
    connect(m_page, &StagePage::lost, this, [this](const Error &error) { finish(tl::unexpected(error)); });
}

StageCamera::~StageCamera()
{
    cancel(); // the page answers what it was asked as it goes
}

void StageCamera::setPictureSize(QSize size)
{
    m_view->resize(size.width(), size.height() + FrameTag::rows);
    m_view->show();
}

void StageCamera::shoot(int frame, FrameKind kind, Taken taken)
{
    Q_ASSERT(!m_taken);
    m_taken = std::move(taken);
    m_frame = frame;
    m_kind = kind;
    m_commits = 0;
    commit();
}

void StageCamera::cancel()
{
    m_taken = nullptr;
    m_nextLook.stop();
}

void StageCamera::commit()
{
    ++m_commits;
    m_tag = (m_tag + 1) & FrameTag::mask;
    m_sinceCommit.start();
    const QJsonObject params{
        {QStringLiteral("frame"), m_frame}, {QStringLiteral("tag"), qint64(m_tag)}, {QStringLiteral("kind"), wordOf(m_kind)}};
    m_page->call(QStringLiteral("renderFrame"), params).then(this, [this, tag = m_tag](const Result<QJsonValue> &answer) {
        if (m_taken && tag == m_tag)
            onAnswer(answer);
    });
}

void StageCamera::onAnswer(const Result<QJsonValue> &answer)
{
    if (!answer)
        return finish(tl::unexpected(answer.error()));
    m_sinceAnswer.start();
    m_problems = stageProblemsFromJson((*answer)[QLatin1String("problems")]);
    m_measurement = stageMeasurementFromJson((*answer)[QLatin1String("measurement")]);
    wait();
}

void StageCamera::wait()
{
    // Half of the usual time, then again and again: a look costs a copy of the picture.
    const double elapsed = double(m_sinceCommit.nsecsElapsed()) / 1e6;
    const double next = qMax(m_meanTime / 2 - elapsed, qMax(shortestWait, m_meanTime / 20));
    m_nextLook.start(int(next));
}

void StageCamera::look()
{
    const QImage page = grab();
    if (FrameTag::read(page) == m_tag) {
        const double time = double(m_sinceCommit.nsecsElapsed()) / 1e6;
        if (m_kind != FrameKind::Measured) // its time is mostly the measuring's
            m_meanTime += (qMin(time, 2 * m_meanTime) - m_meanTime) / 8;
        const int tagRows = qRound(FrameTag::rows * double(page.width()) / m_view->width());
        return finish(Shot{withoutTag(page, page.height() - tagRows), m_problems, m_measurement});
    }
    if (m_sinceAnswer.elapsed() < paintLimit)
        return wait();
    if (m_commits < commitsAllowed)
        return commit();
    finish(failure(ErrorKind::Unresponsive, tr("Frame %1 did not appear on the stage. Try again.").arg(m_frame)));
}

QImage StageCamera::grab() const
{
    // The view's only child that paints; it is another one after the renderer was started anew.
    const auto surfaces = m_view->findChildren<QQuickWidget *>();
    for (QQuickWidget *surface : surfaces) {
        if (surface->isVisible())
            return surface->grabFramebuffer();
    }
    return m_view->grab().toImage();
}

void StageCamera::finish(Result<Shot> result)
{
    m_nextLook.stop();
    // The receiver may ask for the next shot at once.
    if (const Taken taken = std::exchange(m_taken, nullptr))
        taken(std::move(result));
}
