#pragma once

#include "pipeline/run/RunEvents.h"

#include <QObject>

// What a run told, in order.
class EventLog : public QObject
{
public:
    void take(const RunEventVariant &event) { m_events.append(event); }

    template<typename Event>
    QList<Event> all() const
    {
        QList<Event> found;
        for (const RunEventVariant &event : m_events) {
            if (const Event *concrete = std::get_if<Event>(&event))
                found.append(*concrete);
        }
        return found;
    }

    template<typename Event>
    bool has() const
    {
        return !all<Event>().isEmpty();
    }

    bool isOver() const { return has<RunEvent::AllScenesComplete>() || has<RunEvent::RunFailed>() || has<RunEvent::RunCancelled>(); }

    // One word for each event, the messages by their text.
    QStringList lines() const
    {
        QStringList lines;
        for (const RunEventVariant &event : m_events)
            lines.append(std::visit([](const auto &concrete) { return line(concrete); }, event));
        return lines;
    }

    void clear() { m_events.clear(); }

private:
    static QString line(const RunEvent::RunStarted &event) { return QStringLiteral("started %1").arg(event.archivedSceneIds.size()); }
    static QString line(const RunEvent::MessageChanged &event)
    {
        return (event.isComplete ? QString() : QStringLiteral("~")) + event.message.text;
    }
    static QString line(const RunEvent::SceneStarted &event) { return QStringLiteral("scene %1 started").arg(event.sceneIndex); }
    static QString line(const RunEvent::SceneCompleted &event) { return QStringLiteral("scene %1 completed").arg(event.sceneIndex); }
    static QString line(const RunEvent::SceneFailed &event) { return QStringLiteral("scene %1 failed").arg(event.sceneIndex); }
    static QString line(const RunEvent::AllScenesComplete &) { return QStringLiteral("all complete"); }
    static QString line(const RunEvent::BrandRead &) { return QStringLiteral("brand"); }
    static QString line(const RunEvent::TitleUpdated &event) { return QStringLiteral("title ") + event.title; }
    static QString line(const RunEvent::RunFailed &) { return QStringLiteral("run failed"); }
    static QString line(const RunEvent::RunCancelled &) { return QStringLiteral("cancelled"); }

    QList<RunEventVariant> m_events;
};
