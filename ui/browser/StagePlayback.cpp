#include "ui/browser/StagePlayback.h"

#include "ui/browser/StagePage.h"

#include <algorithm>

namespace {

bool looksTheSame(const StageScene &a, const StageScene &b)
{
    return a.code == b.code && a.props == b.props;
}

// Holds the place and length of a scene that may not run.
StageScene emptied(StageScene scene)
{
    scene.code = QStringLiteral("export default function LeftOut() { return null; }\n");
    scene.props = {};
    return scene;
}

} // namespace

StagePlayback::StagePlayback(StagePage *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(page, &StagePage::ready, this, &StagePlayback::onReady);
    connect(page, &StagePage::lost, this, &StagePlayback::onLost);
    connect(page, &StagePage::stageEvent, this, &StagePlayback::onEvent);
}

void StagePlayback::setProject(const StageProject &project)
{
    m_project = project;
    m_hasProject = true;
    m_due.append(Work::Project);
    m_due.append(Work::Seek);
    send();
}

void StagePlayback::setScenes(const QList<StageScene> &scenes)
{
    m_scenes = scenes;
    m_due.append(Work::Scenes);
    m_due.append(Work::Seek);
    send();
}

void StagePlayback::seek(int frame)
{
    setFrame(qMax(0, frame));
    m_due.append(Work::Seek);
    send();
}

void StagePlayback::setPlaying(bool playing)
{
    if (m_playing != playing) {
        m_playing = playing;
        emit playingChanged(playing);
    }
    m_due.append(Work::Playing);
    send();
}

void StagePlayback::setLoop(bool loop)
{
    m_loop = loop;
    m_due.append(Work::Loop);
    send();
}

void StagePlayback::send()
{
    if (m_underWay != Work::None || !m_page->isReady() || !m_hasProject || m_due.isEmpty())
        return;
    const Work work = *std::min_element(m_due.cbegin(), m_due.cend());
    m_due.removeAll(work);
    switch (work) {
    case Work::None:
        break;
    case Work::Project:
        return call(work, QStringLiteral("setProject"), stageProjectToJson(m_project));
    case Work::Scenes:
        m_sent = scenesToSend();
        return call(work, QStringLiteral("setScenes"), {{QStringLiteral("scenes"), stageScenesToJson(m_sent)}});
    case Work::Loop:
        return call(work, QStringLiteral("setLoop"), {{QStringLiteral("loop"), m_loop}});
    case Work::Seek:
        return call(work, QStringLiteral("seek"), {{QStringLiteral("frame"), m_frame}});
    case Work::Playing:
        return call(work, m_playing ? QStringLiteral("play") : QStringLiteral("pause"), {});
    }
}

void StagePlayback::call(Work work, const QString &method, const QJsonObject &params)
{
    m_underWay = work;
    m_page->call(method, params).then(this, [this, work](const Result<QJsonValue> &answer) { onAnswer(work, answer); });
}

void StagePlayback::onAnswer(Work work, const Result<QJsonValue> &answer)
{
    if (!answer && !m_page->isReady())
        return; // onLost() has dealt with it
    m_underWay = Work::None;
    if (answer && work == Work::Scenes)
        onScenesAccepted(stageProblemsFromJson((*answer)[QLatin1String("problems")]));
    if (answer && work == Work::Seek && !m_due.contains(Work::Seek))
        emit painted(m_frame);
    send();
}

void StagePlayback::onEvent(const QString &name, const QJsonObject &data)
{
    if (name == QLatin1String("frame")) {
        const bool seeking = m_underWay == Work::Seek || m_due.contains(Work::Seek);
        if (!seeking && m_playing)
            setFrame(qMax(0, data.value(QLatin1String("frame")).toInt()));
    } else if (name == QLatin1String("playing")) {
        const bool playing = data.value(QLatin1String("playing")).toBool();
        const bool changing = m_underWay == Work::Playing || m_due.contains(Work::Playing);
        if (!changing && playing != m_playing) {
            m_playing = playing;
            emit playingChanged(playing);
        }
    } else if (name == QLatin1String("sceneProblem")) {
        const StageProblem problem = stageProblemFromJson(data);
        for (const StageScene &scene : std::as_const(m_scenes)) {
            if (scene.id == problem.sceneId)
                return tellTrouble(scene, problem.error);
        }
    }
}

void StagePlayback::onReady()
{
    m_underWay = Work::None;
    m_due = {Work::Project, Work::Scenes, Work::Loop, Work::Seek};
    if (m_playing)
        m_due.append(Work::Playing);
    send();
}

void StagePlayback::onLost(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled) {
        if (const StageScene *scene = culprit())
            leaveOut(*scene, error);
        else if (m_underWay == Work::Scenes)
            m_careful = true;
    }
    m_underWay = Work::None;
}

QList<StageScene> StagePlayback::scenesToSend() const
{
    QList<StageScene> scenes;
    bool mayTryOne = true;
    for (const StageScene &scene : m_scenes) {
        const auto trouble = m_troubles.constFind(scene.id);
        const bool leftOut = trouble != m_troubles.cend() && trouble->leftOut && looksTheSame(trouble->scene, scene);
        const auto known = m_accepted.constFind(scene.id);
        const bool accepted = known != m_accepted.cend() && looksTheSame(*known, scene);
        const bool tryIt = accepted || !m_careful || (!leftOut && std::exchange(mayTryOne, false));
        scenes.append(leftOut || !tryIt ? emptied(scene) : scene);
    }
    return scenes;
}

void StagePlayback::onScenesAccepted(const QList<StageProblem> &problems)
{
    for (const StageScene &scene : std::as_const(m_sent))
        m_accepted.insert(scene.id, scene);

    for (const StageScene &scene : std::as_const(m_scenes)) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(),
                                        [&scene](const StageProblem &problem) { return problem.sceneId == scene.id; });
        if (found != problems.cend()) {
            tellTrouble(scene, found->error);
        } else if (const auto trouble = m_troubles.constFind(scene.id);
                   trouble != m_troubles.cend() && !looksTheSame(trouble->scene, scene)) {
            m_troubles.erase(trouble);
            emit sceneProblemGone(scene.id);
        }
    }
    if (m_careful) {
        const auto isPending = [this](const StageScene &scene) {
            const auto trouble = m_troubles.constFind(scene.id);
            const bool leftOut = trouble != m_troubles.cend() && trouble->leftOut;
            return !leftOut && !looksTheSame(m_accepted.value(scene.id), scene);
        };
        m_careful = std::any_of(m_scenes.cbegin(), m_scenes.cend(), isPending);
        if (m_careful)
            m_due.append(Work::Scenes);
    }
}

const StageScene *StagePlayback::sceneAt(int frame) const
{
    for (const StageScene &scene : m_scenes) {
        if (frame < scene.durationInFrames)
            return &scene;
        frame -= scene.durationInFrames;
    }
    return nullptr;
}

const StageScene *StagePlayback::culprit() const
{
    if (m_underWay == Work::Scenes) {
        const StageScene *suspect = nullptr;
        for (qsizetype i = 0; i < m_sent.size(); ++i) {
            const StageScene &sent = m_sent.at(i);
            const bool accepted = m_accepted.contains(sent.id) && looksTheSame(m_accepted.value(sent.id), sent);
            if (accepted || looksTheSame(sent, emptied(sent)))
                continue;
            if (suspect)
                return nullptr; // two or more: cannot tell
            suspect = &sent;
        }
        return suspect ? suspect : sceneAt(m_frame); // none is new: the one on the screen
    }
    if (m_playing && m_underWay != Work::Seek) {
        const StageScene *next = sceneAt(m_frame + 1); // the frame before it was shown
        return next ? next : sceneAt(0);
    }
    return m_underWay == Work::None ? nullptr : sceneAt(m_frame);
}

void StagePlayback::leaveOut(const StageScene &scene, const Error &error)
{
    const StageScene kept = scene;
    m_troubles.remove(kept.id);
    tellTrouble(kept, SceneError{0, 0, error.message, -1});
    m_troubles[kept.id].leftOut = true;
    m_accepted.remove(kept.id);
}

void StagePlayback::tellTrouble(const StageScene &scene, const SceneError &error)
{
    const auto known = m_troubles.constFind(scene.id);
    if (known != m_troubles.cend() && looksTheSame(known->scene, scene)
        && (known->leftOut || (known->error.message == error.message && known->error.line == error.line)))
        return;
    m_troubles.insert(scene.id, Trouble{scene, error, false});
    emit sceneProblem(scene.id, error);
}

void StagePlayback::setFrame(int frame)
{
    if (m_frame == frame)
        return;
    m_frame = frame;
    emit frameChanged(frame);
}
