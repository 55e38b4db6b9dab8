#include "app/cli/ProjectReport.h"

#include <QJsonArray>

namespace {

QString roleName(MessageRole role)
{
    return role == MessageRole::User ? QStringLiteral("user") : QStringLiteral("assistant");
}

QString kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return QStringLiteral("text");
    case MessageKind::Analysis:
        return QStringLiteral("analysis");
    case MessageKind::Scene:
        return QStringLiteral("scene");
    case MessageKind::Completion:
        return QStringLiteral("completion");
    case MessageKind::Note:
        return QStringLiteral("note");
    case MessageKind::Problem:
        return QStringLiteral("problem");
    case MessageKind::DraftOffer:
        return QStringLiteral("draftOffer");
    }
    return {};
}

QString statusName(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Working:
        return QStringLiteral("working");
    case MessageStatus::Done:
        return QStringLiteral("done");
    case MessageStatus::Failed:
        return QStringLiteral("failed");
    case MessageStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString stateName(RunState state)
{
    switch (state) {
    case RunState::Running:
        return QStringLiteral("running");
    case RunState::Done:
        return QStringLiteral("done");
    case RunState::Failed:
        return QStringLiteral("failed");
    case RunState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QJsonArray scenesReport(const QList<Scene> &scenes)
{
    QJsonArray array;
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const Scene &scene = scenes.at(i);
        array.append(QJsonObject{{QStringLiteral("id"), scene.id},
                                 {QStringLiteral("name"), scene.name},
                                 {QStringLiteral("order"), i},
                                 {QStringLiteral("duration"), scene.durationInFrames},
                                 {QStringLiteral("template"), scene.templateId.isEmpty() ? QJsonValue() : QJsonValue(scene.templateId)},
                                 {QStringLiteral("props"), scene.props},
                                 {QStringLiteral("code"), scene.code}});
    }
    return array;
}

QJsonArray messagesReport(const QList<Message> &messages)
{
    QJsonArray array;
    for (const Message &message : messages)
        array.append(QJsonObject{{QStringLiteral("role"), roleName(message.role)},
                                 {QStringLiteral("kind"), kindName(message.kind)},
                                 {QStringLiteral("status"), statusName(message.status)},
                                 {QStringLiteral("text"), message.text}});
    return array;
}

QJsonArray runsReport(const QList<RunRecord> &runs)
{
    QJsonArray array;
    for (const RunRecord &run : runs)
        array.append(QJsonObject{{QStringLiteral("id"), run.id},
                                 {QStringLiteral("state"), stateName(run.state)},
                                 {QStringLiteral("scenesDone"), run.scenesDone},
                                 {QStringLiteral("scenesTotal"), run.scenesTotal}});
    return array;
}

} // namespace

QJsonObject projectReport(const ProjectContents &contents, const QString &integrity)
{
    return {
        {QStringLiteral("projectId"), contents.projectId},
        {QStringLiteral("title"), contents.settings.title},
        {QStringLiteral("schemaVersion"), contents.schemaVersion},
        {QStringLiteral("integrity"), integrity},
        {QStringLiteral("fps"), contents.settings.fps},
        {QStringLiteral("width"), contents.settings.width},
        {QStringLiteral("height"), contents.settings.height},
        {QStringLiteral("scenes"), scenesReport(contents.scenes)},
        {QStringLiteral("archived"), contents.archived.size()},
        {QStringLiteral("messages"), messagesReport(contents.messages)},
        {QStringLiteral("runs"), runsReport(contents.runs)},
        {QStringLiteral("brand"), contents.hasBrand ? QJsonValue(brandReport(contents.brand)) : QJsonValue()},
    };
}
