#include "ui/browser/SceneInspection.h"

#include "pipeline/base/WhenDone.h"
#include "ui/browser/LetterContrast.h"
#include "ui/browser/PixelChecks.h"
#include "ui/browser/StagePage.h"

#include <QtConcurrent/QtConcurrentRun>

namespace {

constexpr int thumbnailWidth = 320;
// A small picture paints four times as fast, and is enough for what pixels tell; layout and measures stay those of the full size.
constexpr int pictureLimit = 960;

QSize pictureSize(const StageProject &project)
{
    const QSize size(project.width, project.height);
    return qMax(size.width(), size.height()) <= pictureLimit ? size : size.scaled(pictureLimit, pictureLimit, Qt::KeepAspectRatio);
}

QList<int> framesToLookAt(const QList<int> &wanted, int duration)
{
    const int last = qMax(0, duration - 1);
    QList<int> frames = wanted;
    if (frames.isEmpty())
        frames = {0, last / 4, last / 2, last * 3 / 4, last};
    for (int &frame : frames)
        frame = qBound(0, frame, last);
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    return frames;
}

} // namespace

void CheckAnswer::give(Result<SceneCheck> result)
{
    if (std::exchange(m_given, true))
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

SceneInspection::SceneInspection(StageProject project, StageScene scene, const QList<int> &frames, Cancellation cancellation,
                                 std::shared_ptr<CheckAnswer> answer)
    : m_project(std::move(project))
    , m_scene(std::move(scene))
    , m_cancellation(std::move(cancellation))
    , m_answer(std::move(answer))
    , m_frames(framesToLookAt(frames, m_scene.durationInFrames))
{
}

void SceneInspection::start(StageCamera *camera)
{
    m_time.start();
    m_camera = camera;
    m_camera->setPictureSize(pictureSize(m_project));
    StagePage *page = m_camera->page();
    page->call(QStringLiteral("setProject"), stageProjectToJson(m_project));
    page->call(QStringLiteral("setScenes"), {{QStringLiteral("scenes"), stageScenesToJson({m_scene})}})
        .then(this, [this](const Result<QJsonValue> &answer) { onCompiled(answer); });
}

void SceneInspection::onCompiled(const Result<QJsonValue> &answer)
{
    if (!answer) {
        sceneFailed(answer.error());
        return finish();
    }
    addProblems(stageProblemsFromJson((*answer)[QLatin1String("problems")]));
    m_check.notes = stageNotesFromJson((*answer)[QLatin1String("notes")]).value(m_scene.id);
    if (!m_check.errors.isEmpty())
        return finish();
    nextFrame();
}

void SceneInspection::nextFrame()
{
    if (m_cancellation.isCancelled())
        return fail({ErrorKind::Cancelled, {}});
    ++m_index;
    if (m_lost || m_index == m_frames.size()) {
        m_looked = true;
        return workDone();
    }
    m_frame = m_frames.at(m_index);
    m_camera->shoot(m_frame, StageCamera::FrameKind::Measured, [this](const Result<StageCamera::Shot> &shot) { onShot(shot); });
}

void SceneInspection::onShot(const Result<StageCamera::Shot> &shot)
{
    if (!shot) {
        sceneFailed(shot.error());
        return nextFrame();
    }
    m_check.frames.append(m_frame);
    addProblems(shot->problems);
    if (!shot->problems.isEmpty())
        return nextFrame();
    lookAtPicture(shot->picture);
    if (lookAtTexts(shot->measurement))
        m_camera->shoot(m_frame, StageCamera::FrameKind::Textless,
                        [this, seen = *shot](const Result<StageCamera::Shot> &ground) { onGround(ground, seen); });
    else
        nextFrame();
}

void SceneInspection::onGround(const Result<StageCamera::Shot> &ground, const StageCamera::Shot &seen)
{
    if (ground)
        lookAtGround(seen, ground->picture);
    else
        sceneFailed(ground.error());
    nextFrame();
}

void SceneInspection::lookAtPicture(const QImage &picture)
{
    struct Seen
    {
        bool blank = false;
        QImage thumbnail;
    };
    const bool isMiddle = m_index == m_frames.size() / 2;
    const bool wanted = isMiddle || m_check.thumbnail.isNull();
    ++m_poolWork;
    const QFuture<Seen> looking = QtConcurrent::run([picture, wanted] {
        Seen seen;
        seen.blank = PixelChecks::isBlank(picture);
        if (wanted)
            seen.thumbnail = picture.scaledToWidth(thumbnailWidth, Qt::SmoothTransformation);
        return seen;
    });
    whenDone(looking, this, [this, frame = m_frame, isMiddle](const Seen &seen) {
        if (seen.blank)
            m_check.blank.append(frame);
        if (isMiddle || m_check.thumbnail.isNull())
            m_check.thumbnail = seen.thumbnail;
        --m_poolWork;
        workDone();
    });
}

// True where texts are at rest: then what is behind them is of interest.
bool SceneInspection::lookAtTexts(const StageMeasurement &measurement)
{
    for (const QString &font : measurement.missingFonts) {
        if (!m_check.missingFonts.contains(font))
            m_check.missingFonts.append(font);
    }
    bool anyAtRest = false;
    for (const StageText &text : measurement.texts) {
        anyAtRest |= text.atRest;
        if (text.atRest && text.overflows)
            m_check.overflow.append({text.text, m_frame, text.box});
    }
    return anyAtRest;
}

void SceneInspection::lookAtGround(const StageCamera::Shot &seen, const QImage &ground)
{
    ++m_poolWork;
    const auto looking = QtConcurrent::run([seen, ground, width = m_project.width, frame = m_frame] {
        return LetterContrast::lowest(seen.picture, ground, seen.measurement.texts, width, frame);
    });
    whenDone(looking, this, [this](const std::optional<SceneContrast> &contrast) {
        if (contrast && (!m_check.contrast || contrast->ratio < m_check.contrast->ratio))
            m_check.contrast = contrast;
        --m_poolWork;
        workDone();
    });
}

void SceneInspection::sceneFailed(const Error &error)
{
    m_lost = m_lost || !m_camera->page()->isReady();
    m_check.errors.append(SceneError{0, 0, error.message, m_frame});
}

void SceneInspection::addProblems(const QList<StageProblem> &problems)
{
    for (const StageProblem &problem : problems) {
        // The same trouble at every frame is told once, where it was seen first.
        const auto isKnown = [&problem](const SceneError &known) {
            return known.message == problem.error.message && known.line == problem.error.line;
        };
        if (std::none_of(m_check.errors.cbegin(), m_check.errors.cend(), isKnown))
            m_check.errors.append(problem.error);
    }
}

void SceneInspection::workDone()
{
    if (m_looked && m_poolWork == 0)
        finish();
}

void SceneInspection::finish()
{
    m_check.ok = m_check.errors.isEmpty();
    std::sort(m_check.blank.begin(), m_check.blank.end());
    m_check.milliseconds = m_time.elapsed();
    m_answer->give(m_check);
    emit done();
}

void SceneInspection::fail(const Error &error)
{
    m_answer->give(tl::unexpected(error));
    emit done();
}
