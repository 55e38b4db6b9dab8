#include "app/cli/RunPrinter.h"

#include "app/cli/Console.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

// Each event as its JSON fields (without `t`); an empty object for events that only the window needs.
struct ToJson
{
    QJsonObject operator()(const RunEvent::RunStarted &) const { return {}; }
    QJsonObject operator()(const RunEvent::BrandRead &) const { return {}; }
    QJsonObject operator()(const RunEvent::MessageChanged &event) const
    {
        return {{QStringLiteral("type"), QStringLiteral("message")},
                {QStringLiteral("runId"), event.runId},
                {QStringLiteral("text"), event.message.text},
                {QStringLiteral("isComplete"), event.isComplete}};
    }
    QJsonObject operator()(const RunEvent::SceneStarted &event) const { return scene(QStringLiteral("sceneStarted"), event); }
    QJsonObject operator()(const RunEvent::SceneCompleted &event) const
    {
        QJsonObject json = scene(QStringLiteral("sceneCompleted"), event);
        json[QStringLiteral("sceneId")] = event.sceneId;
        json[QStringLiteral("projectId")] = event.projectId;
        return json;
    }
    QJsonObject operator()(const RunEvent::SceneFailed &event) const
    {
        QJsonObject json = scene(QStringLiteral("sceneFailed"), event);
        json[QStringLiteral("error")] = event.error;
        return json;
    }
    QJsonObject operator()(const RunEvent::AllScenesComplete &event) const
    {
        QJsonObject json = scene(QStringLiteral("allScenesComplete"), event);
        json[QStringLiteral("projectId")] = event.projectId;
        return json;
    }
    QJsonObject operator()(const RunEvent::TitleUpdated &event) const
    {
        return {{QStringLiteral("type"), QStringLiteral("titleUpdated")},
                {QStringLiteral("runId"), event.runId},
                {QStringLiteral("title"), event.title}};
    }
    QJsonObject operator()(const RunEvent::RunFailed &event) const
    {
        return {{QStringLiteral("type"), QStringLiteral("runFailed")},
                {QStringLiteral("runId"), event.runId},
                {QStringLiteral("error"), event.error},
                {QStringLiteral("canRetry"), event.canRetry}};
    }
    QJsonObject operator()(const RunEvent::RunCancelled &event) const
    {
        return {{QStringLiteral("type"), QStringLiteral("runCancelled")}, {QStringLiteral("runId"), event.runId}};
    }

private:
    template<typename Event>
    static QJsonObject scene(const QString &type, const Event &event)
    {
        return {{QStringLiteral("type"), type},
                {QStringLiteral("runId"), event.runId},
                {QStringLiteral("sceneIndex"), event.sceneIndex},
                {QStringLiteral("sceneName"), event.sceneName},
                {QStringLiteral("totalScenes"), event.totalScenes}};
    }
};

} // namespace

RunPrinter::RunPrinter(bool asEvents)
    : m_asEvents(asEvents)
{
    m_clock.start();
}

void RunPrinter::print(const RunEventVariant &event)
{
    if (!m_asEvents) {
        const auto *line = std::get_if<RunEvent::MessageChanged>(&event);
        if (line && line->isComplete && line->message.kind != MessageKind::Problem) // which ends the command, and is told as its error
            Console::note(line->message.text);
        return;
    }
    QJsonObject json = std::visit(ToJson{}, event);
    if (json.isEmpty())
        return;
    json[QStringLiteral("t")] = double(m_clock.elapsed()) / 1000;
    Console::result(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
