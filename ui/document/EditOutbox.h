#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/ProjectEdit.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

// The edits on their way to the project file. Those that could not be written, and those made after them, wait here in their order
// until retry(): an older state never overwrites a newer one. What is being typed is held until the hand rests, so that each pause is
// one version of the scene. GUI thread.
class EditOutbox : public QObject
{
    Q_OBJECT
public:
    explicit EditOutbox(QObject *parent = nullptr);

    void clear();
    void post(const ProjectEdit &edit);
    void flush(); // sends what is held
    void applied(quint64 editId);
    void failed(quint64 editId, const Error &error);
    void retry();

    bool isIdle() const { return !m_held && m_sent.empty() && m_waiting.empty(); } // the file has every edit
    bool hasFailed() const { return !m_waiting.empty(); }

signals:
    void send(quint64 editId, const ProjectEdit &edit);
    void editsFailed(const Error &error);
    void allWritten(); // after a failure: nothing waits any more

private:
    struct Entry
    {
        quint64 id = 0;
        ProjectEdit edit;
    };

    void sendOrWait(const ProjectEdit &edit);
    void wait(Entry entry);
    void sendNow(const ProjectEdit &edit);

    std::optional<ProjectEdit> m_held;
    QTimer m_holding;
    QElapsedTimer m_heldSince;
    quint64 m_lastId = 0; // goes on over clear(): late answers about another project's edits meet no entry
    std::deque<Entry> m_sent;
    std::deque<Entry> m_waiting; // by id, those that failed first
    bool m_troubled = false;     // a failure was announced, and not yet its end
};
