#include "ui/templates/TemplatePreviews.h"

#include "pipeline/scenes/StageValues.h"
#include "ui/browser/StageCamera.h"
#include "ui/browser/StagePage.h"
#include "ui/document/Document.h"
#include "ui/templates/SampleContent.h"
#include "ui/templates/TemplateScenes.h"

#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 400ms; // after a change: a colour that is being dragged changes often
constexpr auto idleTime = 15s;     // then the page goes: it is a process of 100 MB
constexpr int lossesAllowed = 1;

// 0 to 1: where in a scene a frame is taken. Closer together in the beginning, where scenes build themselves up.
double partAt(int frame)
{
    return std::pow((frame + 0.5) / TemplatePreviews::frameCount, 1.5);
}

} // namespace

TemplatePreviews::TemplatePreviews(const TemplateScenes *scenes, StageService *service, QObject *parent)
    : QObject(parent)
    , m_scenes(scenes)
    , m_service(service)
{
    m_restart.setSingleShot(true);
    m_restart.setInterval(settleTime);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_restart, &QTimer::timeout, this, &TemplatePreviews::begin);
    connect(&m_idle, &QTimer::timeout, this, &TemplatePreviews::closePage);
    connect(scenes, &TemplateScenes::changed, &m_restart, qOverload<>(&QTimer::start));
    m_restart.start();
}

TemplatePreviews::~TemplatePreviews()
{
    closePage();
}

void TemplatePreviews::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_assets = SampleContent::withPicture(std::move(assets));
    m_restart.start();
}

void TemplatePreviews::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused)
        m_idle.start();
    else
        goOn();
}

void TemplatePreviews::want(const QStringList &templateIds)
{
    m_wanted = templateIds;
    goOn();
}

QList<QImage> TemplatePreviews::frames(const QString &templateId) const
{
    const auto it = m_previews.constFind(templateId);
    if (it == m_previews.cend() || it->frames.isEmpty() || it->frames[stillFrame].isNull())
        return {};
    const bool complete = std::none_of(it->frames.begin(), it->frames.end(), [](const QImage &frame) { return frame.isNull(); });
    return complete ? it->frames : QList<QImage>{it->frames[stillFrame]};
}

// What was taken stays to be seen until the new frames are there.
void TemplatePreviews::begin()
{
    const Document *document = m_scenes->document();
    StageProject project{document->projectId(),       document->settings().fps,      document->settings().width,
                         document->settings().height, sceneBrand(m_scenes->brand()), m_assets};
    const bool isOther = project.id != m_project.id;
    const bool isSame = !isOther && project.fps == m_project.fps && project.width == m_project.width &&
                        project.height == m_project.height && project.brand == m_project.brand && project.assets == m_project.assets;
    if (isSame && m_story == m_scenes->story())
        return goOn(); // what changed is nothing that scenes show: a title, a lock
    m_project = std::move(project);
    m_story = m_scenes->story();
    ++m_page;
    m_onStage.clear();
    m_busy = false;
    if (m_camera) {
        m_camera->cancel();
        m_camera->setPictureSize(pictureSize());
        if (m_camera->page()->isReady())
            onPageReady();
    }
    for (auto it = m_previews.begin(); it != m_previews.end(); ++it) {
        it->scene.reset();
        it->taken.fill(false);
        it->losses = 0;
        it->failed = false;
        if (isOther)
            it->frames.fill({});
    }
    if (isOther) {
        const QStringList ids = m_previews.keys();
        for (const QString &id : ids)
            emit previewChanged(id);
    }
    goOn();
}

void TemplatePreviews::goOn()
{
    if (m_paused || m_busy || !m_service || m_restart.isActive())
        return;
    const std::optional<Job> job = nextJob();
    if (!job) {
        if (!m_idle.isActive())
            m_idle.start();
        return;
    }
    m_idle.stop();
    if (!m_camera)
        openPage();
    else if (!m_camera->page()->isReady())
        return; // onPageReady() goes on
    else if (m_onStage != job->id)
        sendScene(job->id);
    else
        shoot(*job);
}

// First a still of each, then those that are most wanted begin to move.
std::optional<TemplatePreviews::Job> TemplatePreviews::nextJob()
{
    for (const QString &id : std::as_const(m_wanted)) {
        const Preview &preview = previewOf(id);
        if (!preview.failed && !preview.taken[stillFrame])
            return Job{id, stillFrame};
    }
    for (const QString &id : m_wanted.mid(0, mostMoving)) {
        const Preview &preview = previewOf(id);
        if (const qsizetype frame = preview.taken.indexOf(false); !preview.failed && frame >= 0)
            return Job{id, int(frame)};
    }
    return std::nullopt;
}

TemplatePreviews::Preview &TemplatePreviews::previewOf(const QString &id)
{
    Preview &preview = m_previews[id];
    if (preview.frames.isEmpty()) {
        preview.frames.resize(frameCount);
        preview.taken.resize(frameCount);
    }
    if (!preview.scene && !preview.failed) {
        if (const std::optional<Scene> scene = m_scenes->previewed(id))
            preview.scene = stageScene(*scene);
        else
            preview.failed = true;
    }
    return preview;
}

void TemplatePreviews::openPage()
{
    m_camera = std::make_unique<StageCamera>(m_service);
    connect(m_camera->page(), &StagePage::ready, this, &TemplatePreviews::onPageReady);
    connect(m_camera->page(), &StagePage::lost, this, &TemplatePreviews::onPageLost);
    m_camera->setPictureSize(pictureSize());
    m_camera->page()->open();
}

void TemplatePreviews::closePage()
{
    m_idle.stop();
    ++m_page;
    m_onStage.clear();
    m_busy = false;
    m_camera.reset();
}

void TemplatePreviews::onPageReady()
{
    m_camera->page()->setAssets(m_project.assets);
    m_camera->page()->call(QStringLiteral("setProject"), stageProjectToJson(m_project));
    goOn();
}

void TemplatePreviews::onPageLost(const Error &error)
{
    const QString shown = std::exchange(m_onStage, {});
    ++m_page;
    m_busy = false;
    if (!shown.isEmpty() && error.kind != ErrorKind::Cancelled && ++previewOf(shown).losses > lossesAllowed)
        fail(shown);
}

void TemplatePreviews::sendScene(const QString &id)
{
    m_busy = true;
    m_onStage = id;
    const QJsonObject params{{QStringLiteral("scenes"), stageScenesToJson({*previewOf(id).scene})}};
    m_camera->page()->call(QStringLiteral("setScenes"), params).then(this, [this, id, page = m_page](const Result<QJsonValue> &answer) {
        if (page != m_page)
            return;
        m_busy = false;
        if (!answer || !stageProblemsFromJson((*answer)[QLatin1String("problems")]).isEmpty())
            fail(id);
        goOn();
    });
}

void TemplatePreviews::shoot(const Job &job)
{
    m_busy = true;
    const int length = previewOf(job.id).scene->durationInFrames;
    const int frame = std::clamp(int(std::lround(partAt(job.frame) * length)), 0, std::max(0, length - 1));
    m_camera->shoot(frame, StageCamera::FrameKind::Plain, [this, job](const Result<StageCamera::Shot> &shot) {
        if (!shot && !m_camera->page()->isReady())
            return; // onPageLost() deals with it
        m_busy = false;
        if (shot && shot->problems.isEmpty())
            keep(job, shot->picture);
        else
            fail(job.id);
        goOn();
    });
}

void TemplatePreviews::keep(const Job &job, const QImage &picture)
{
    Preview &preview = previewOf(job.id);
    // A copy in any case: the shot stands in the memory of the whole page, which at some pixel ratios is larger, too.
    const bool isLarge = std::max(picture.width(), picture.height()) > side;
    preview.frames[job.frame] = isLarge ? picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture.copy();
    preview.taken[job.frame] = true;
    if (job.frame == stillFrame) {
        // The moving frames of before would show the old brand beside the new still.
        for (int frame = 0; frame < frameCount; ++frame) {
            if (!preview.taken[frame])
                preview.frames[frame] = {};
        }
        emit previewChanged(job.id);
    }
    if (!preview.taken.contains(false)) {
        emit previewChanged(job.id);
        dropUnwanted();
    }
}

void TemplatePreviews::fail(const QString &id)
{
    Preview &preview = previewOf(id);
    preview.failed = true;
    preview.frames.fill({});
    preview.taken.fill(false);
    emit previewChanged(id);
}

// The one that is wanted least gives its moving frames away.
void TemplatePreviews::dropUnwanted()
{
    QStringList moving;
    for (auto it = m_previews.cbegin(); it != m_previews.cend(); ++it) {
        if (!it->taken.contains(false))
            moving.append(it.key());
    }
    if (moving.size() <= mostMoving)
        return;
    const auto place = [this](const QString &id) {
        const qsizetype at = m_wanted.indexOf(id);
        return at < 0 ? m_wanted.size() : at;
    };
    const QString least =
        *std::max_element(moving.begin(), moving.end(), [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    Preview &preview = m_previews[least];
    for (int frame = 0; frame < frameCount; ++frame) {
        if (frame != stillFrame) {
            preview.frames[frame] = {};
            preview.taken[frame] = false;
        }
    }
    emit previewChanged(least);
}

QSize TemplatePreviews::pictureSize() const
{
    return QSize(m_project.width, m_project.height).scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
}
