#include "ui/browser/StagePlayback.h"

#include "ui/browser/StagePage.h"

#include <algorithm>

namespace {

// So many frames before a cut the page renders the next scene too (resources/stage/player/stage.tsx).
constexpr int warmUp = 30;
constexpr int maximumLine = 1'000'000;

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

bool isEmptied(const StageScene &scene)
{
    return looksTheSame(scene, emptied(scene));
}

QString codeOf(const QList<StageScene> &scenes, const QString &sceneId)
{
    const auto at = std::find_if(scenes.cbegin(), scenes.cend(), [&sceneId](const StageScene &scene) { return scene.id == sceneId; });
    return at == scenes.cend() ? QString() : at->code;
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
    if (codeOf(scenes, m_described) != codeOf(m_scenes, m_described))
        m_due.append(Work::Describe);
    m_scenes = scenes;
    m_doubted.clear();
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

void StagePlayback::describe(const QString &sceneId)
{
    m_described = sceneId;
    if (sceneId.isEmpty())
        return;
    m_due.append(Work::Describe);
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
    case Work::Describe:
        return call(work, QStringLiteral("describe"), {{QStringLiteral("sceneId"), m_described}});
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
    if (answer && work == Work::Scenes) {
        onScenesAccepted(stageProblemsFromJson((*answer)[QLatin1String("problems")]));
        tellNotes(stageNotesFromJson((*answer)[QLatin1String("notes")]));
    }
    if (answer && work == Work::Describe)
        emit described(m_described, (*answer)[QLatin1String("fields")].toArray());
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
    } else if (name == QLatin1String("card")) {
        const QString sceneId = data.value(QLatin1String("sceneId")).toString();
        if (data.value(QLatin1String("shown")).toBool())
            emit cardShown(sceneId, qBound(0, data.value(QLatin1String("line")).toInt(), maximumLine));
        else
            emit cardGone(sceneId);
    } else if (name == QLatin1String("sceneProblem")) {
        const StageProblem problem = stageProblemFromJson(data);
        for (const StageScene &scene : std::as_const(m_sent)) {
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
    if (!m_described.isEmpty())
        m_due.append(Work::Describe);
    send();
}

void StagePlayback::onLost(const Error &error, const QString &sceneId)
{
    if (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Internal) {
        const auto named = std::find_if(m_sent.cbegin(), m_sent.cend(), [&](const StageScene &scene) { return scene.id == sceneId; });
        const StageScene known = named == m_sent.cend() ? StageScene() : *named;
        if (const StageScene *scene = known.id.isEmpty() ? culprit(error) : &known)
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
        const bool sendIt = !isLeftOut(scene) && (isAccepted(scene) || !m_careful || std::exchange(mayTryOne, false));
        scenes.append(sendIt ? scene : emptied(scene));
    }
    return scenes;
}

bool StagePlayback::isAccepted(const StageScene &scene) const
{
    const auto known = m_accepted.constFind(scene.id);
    return known != m_accepted.cend() && looksTheSame(*known, scene);
}

bool StagePlayback::isLeftOut(const StageScene &scene) const
{
    const auto trouble = m_troubles.constFind(scene.id);
    return trouble != m_troubles.cend() && trouble->leftOut && looksTheSame(trouble->scene, scene);
}

void StagePlayback::onScenesAccepted(const QList<StageProblem> &problems)
{
    for (const StageScene &scene : std::as_const(m_sent)) {
        if (isEmptied(scene))
            continue;
        m_accepted.insert(scene.id, scene);
        const auto found =
            std::find_if(problems.cbegin(), problems.cend(), [&scene](const StageProblem &problem) { return problem.sceneId == scene.id; });
        const auto trouble = m_troubles.constFind(scene.id);
        if (found != problems.cend()) {
            tellTrouble(scene, found->error);
        } else if (trouble != m_troubles.cend() && !looksTheSame(trouble->scene, scene)) {
            m_troubles.erase(trouble);
            emit sceneProblemGone(scene.id);
        }
    }
    const auto isPending = [this](const StageScene &scene) { return !isAccepted(scene) && !isLeftOut(scene); };
    m_careful = m_careful && std::any_of(m_scenes.cbegin(), m_scenes.cend(), isPending);
    if (m_careful)
        m_due.append(Work::Scenes);
}

void StagePlayback::tellNotes(const QHash<QString, QStringList> &notes)
{
    const QHash<QString, QStringList> told = std::exchange(m_notes, notes);
    for (const StageScene &scene : std::as_const(m_sent)) {
        if (told.value(scene.id) != notes.value(scene.id))
            emit sceneNotes(scene.id, notes.value(scene.id));
    }
}

const StageScene *StagePlayback::sceneAt(int frame) const
{
    for (const StageScene &scene : m_scenes) {
        if (frame < scene.durationInFrames)
            return &scene;
        frame -= scene.durationInFrames;
    }
    return m_scenes.isEmpty() ? nullptr : &m_scenes.last();
}

QString StagePlayback::sceneAtFrame() const
{
    const StageScene *scene = sceneAt(m_frame);
    return scene ? scene->id : QString();
}

const StageScene *StagePlayback::culprit(const Error &error)
{
    if (m_underWay == Work::Scenes) {
        const StageScene *suspect = nullptr;
        for (const StageScene &sent : m_sent) {
            if (isAccepted(sent) || isEmptied(sent))
                continue;
            if (suspect)
                return nullptr; // two or more: cannot tell
            suspect = &sent;
        }
        return suspect ? suspect : sceneAt(m_frame); // none is new: the one on the screen
    }
    const StageScene *still = sceneAt(m_frame);
    if (m_underWay == Work::Seek || (!m_playing && error.kind == ErrorKind::Unresponsive))
        return still;
    // A renderer that ends while nothing happens may have been ended from outside: not so the second time.
    if (!m_playing)
        return still && std::exchange(m_doubted, still->id) == still->id ? still : nullptr;
    // The page tells a frame before it shows it; but near a cut it may be the next scene that hangs, unseen. The fresh page seeks
    // to the frame, which tries the first alone. If it plays on from there and hangs again, it is the other.
    const StageScene *shown = sceneAt(m_frame);
    const StageScene *next = nullptr;
    for (int ahead = 1; ahead <= warmUp && (!next || next == shown); ++ahead)
        next = sceneAt(m_frame + ahead);
    if (!next || next == shown)
        return shown;
    return std::exchange(m_doubted, next->id) == next->id ? next : nullptr;
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
    if (known != m_troubles.cend() && looksTheSame(known->scene, scene) &&
        (known->leftOut || (known->error.message == error.message && known->error.line == error.line)))
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
