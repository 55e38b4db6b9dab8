#include "pipeline/project/ProjectStore.h"
#include "pipeline/run/Run.h"
#include "pipeline/run/RunLines.h"

#include <QPointer>
#include <QUuid>

#include <map>

// The scenes of a run: asked for together, awaited in order, each committed before it is told.

QCoro::Task<> Run::makeScenes(QList<int> indices)
{
    const QPointer<Run> self(this);
    const ProjectSettings settings = store().settings().value_or(ProjectSettings{});
    m_stageProject = {store().projectId(), settings.fps, settings.width, settings.height, sceneBrand(m_collected.profile), m_tools.assets};

    std::map<int, QCoro::Task<Result<MadeScene>>> making;
    const qsizetype together = m_request.sequential ? 1 : indices.size();
    for (qsizetype first = 0; first < indices.size(); first += together) {
        const QList<int> batch = indices.mid(first, together);
        announce(batch);
        for (const int index : batch) {
            if (!m_isOver && templateOf(index))
                making.emplace(index, startScene(index));
        }
        for (const int index : batch) {
            if (m_isOver)
                co_return;
            if (!templateOf(index))
                continue;
            Result<MadeScene> made = co_await making.at(index);
            if (!self || m_isOver)
                co_return;
            if (made)
                m_made.insert(index, *made);
            else
                m_failures.insert(index, made.error().message);
            if (isStreaming())
                deliver({index});
        }
    }
    if (m_isOver)
        co_return;
    if (m_mode == Mode::Retry) {
        m_isOver = true;
        co_return;
    }
    if (!isStreaming()) {
        QList<int> all = m_made.keys() + m_failures.keys();
        std::sort(all.begin(), all.end());
        deliver(all);
    }
    if (!m_isOver)
        finish();
}

QCoro::Task<Result<MadeScene>> Run::startScene(int index)
{
    const TemplateChoice &choice = m_plan.choices[index];
    SceneOrder order;
    for (const GroundedTemplate &option : QList<GroundedTemplate>{choice.taken} + choice.others) {
        if (const SceneTemplate *const sceneTemplate = m_tools.templates->find(option.templateId))
            order.tasks.append({*sceneTemplate, option.ground, beat(index), m_collected.profile});
    }
    order.durationInFrames = choice.durationInFrames;
    order.transition = choice.transition;
    order.runId = m_runId;
    order.project = m_stageProject;
    return makeScene(std::move(order), m_tools.customizer, m_tools.stage, m_cancellation);
}

// A line for each scene in work; a batch has none before its end.
void Run::announce(const QList<int> &indices)
{
    QList<Message> lines;
    for (const int index : indices) {
        if (!templateOf(index)) {
            lines.append(newMessage(MessageKind::Note, MessageStatus::Done, RunLines::leftOut(index, total(), beat(index).name), index));
            continue;
        }
        Message line = newMessage(MessageKind::Scene, MessageStatus::Working, RunLines::creating(index, total(), beat(index).name), index);
        if (const auto known = m_lines.constFind(index); known != m_lines.cend()) {
            line.id = known->id; // of the part of the run that was cut off
            line.createdAt = known->createdAt;
        }
        m_lines.insert(index, line);
        if (isStreaming())
            lines.append(line);
    }
    store().putMessages(lines); // one that cannot be written is written with its scene
    for (const Message &line : std::as_const(lines)) {
        tellMessage(line);
        if (line.kind == MessageKind::Scene)
            tell(RunEvent::SceneStarted{m_runId, line.sceneIndex, beat(line.sceneIndex).name, total()});
    }
}

void Run::deliver(const QList<int> &indices)
{
    const auto closeLine = [this](int index) {
        Message &line = m_lines[index];
        const QString base = RunLines::creating(index, total(), beat(index).name);
        const bool isMade = m_made.contains(index);
        line.status = isMade ? MessageStatus::Done : MessageStatus::Failed;
        line.canRetry = !isMade;
        line.text = isMade ? RunLines::created(base) : RunLines::failed(base, m_failures.value(index));
        return line;
    };
    QList<SceneCommit> commits;
    QList<Message> lines;
    for (const int index : indices) {
        lines.append(closeLine(index));
        if (const auto made = m_made.constFind(index); made != m_made.cend())
            commits.append({made->scene, made->version, lines.last(), index});
    }
    const Result<QStringList> places = store().commitScenes(m_runId, commits, lines);
    if (!places) {
        lines.clear();
        for (const int index : indices) {
            if (m_made.remove(index) > 0)
                m_failures.insert(index, places.error().message);
            lines.append(closeLine(index));
        }
        store().putMessages(lines);
    }
    QStringList after = places.value_or(QStringList{});
    for (const int index : indices) {
        if (!isStreaming())
            tell(RunEvent::SceneStarted{m_runId, index, beat(index).name, total()});
        tellScene(index, m_made.contains(index) && !after.isEmpty() ? after.takeFirst() : QString());
        tellMessage(m_lines[index]);
    }
}

void Run::tellScene(int index, const QString &afterSceneId)
{
    const auto made = m_made.constFind(index);
    if (made == m_made.cend()) {
        tell(RunEvent::SceneFailed{m_runId, index, beat(index).name, total(), m_failures.value(index)});
        return;
    }
    RunEvent::SceneCompleted event;
    event.runId = m_runId;
    event.sceneIndex = index;
    event.sceneName = made->scene.name;
    event.totalScenes = total();
    event.sceneId = made->scene.id;
    event.projectId = store().projectId();
    event.scene = made->scene;
    event.afterSceneId = afterSceneId;
    event.thumbnail = made->thumbnail;
    tell(event);
}

Message Run::newMessage(MessageKind kind, MessageStatus status, const QString &text, int sceneIndex) const
{
    Message message;
    message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.kind = kind;
    message.status = status;
    message.text = text;
    message.runId = m_runId;
    message.sceneIndex = sceneIndex;
    message.createdAt = QDateTime::currentDateTimeUtc();
    return message;
}

void Run::say(const Message &message)
{
    store().putMessages({message});
    tellMessage(message);
}

void Run::tellMessage(const Message &message)
{
    tell(RunEvent::MessageChanged{m_runId, message, message.status != MessageStatus::Working});
}

// Whoever listens must not be able to stop the run.
void Run::tell(const RunEventVariant &event)
{
    try {
        emit happened(event);
    } catch (const std::exception &exception) {
        qWarning("A listener of the run failed: %s", exception.what());
    } catch (...) {
        qWarning("A listener of the run failed.");
    }
}
