#include "ui/document/EditOutbox.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int typingPause = 400;  // ms that a hand rests between two words
constexpr int longestHold = 2000; // ms that may be lost with the program

// Whether `newer` says all that `older` says, so that the older one need not be written any more.
bool supersedes(const ProjectEdit &newer, const ProjectEdit &older)
{
    if (newer.index() != older.index())
        return false;
    if (const auto *change = std::get_if<Edit::ChangeScene>(&newer))
        return change->scene.id == std::get<Edit::ChangeScene>(older).scene.id;
    return std::holds_alternative<Edit::ChangeSettings>(newer) || std::holds_alternative<Edit::ChangeBrand>(newer);
}

// One of many that follow each other closely.
bool isTyping(const ProjectEdit &edit)
{
    const auto *change = std::get_if<Edit::ChangeScene>(&edit);
    return change && (change->cause == VersionCause::CodeEditor || change->cause == VersionCause::Inspector);
}

bool isSameTyping(const ProjectEdit &newer, const ProjectEdit &older)
{
    return supersedes(newer, older) && std::get<Edit::ChangeScene>(newer).cause == std::get<Edit::ChangeScene>(older).cause;
}

} // namespace

EditOutbox::EditOutbox(QObject *parent)
    : QObject(parent)
{
    m_holding.setSingleShot(true);
    connect(&m_holding, &QTimer::timeout, this, &EditOutbox::flush);
}

void EditOutbox::clear()
{
    m_holding.stop();
    m_held.reset();
    m_sent.clear();
    m_waiting.clear();
    m_troubled = false;
}

void EditOutbox::post(const ProjectEdit &edit)
{
    const bool goesOn = m_held && isTyping(edit) && isSameTyping(edit, *m_held);
    if (!goesOn)
        flush();
    if (!isTyping(edit))
        return sendOrWait(edit);
    if (!goesOn)
        m_heldSince.start();
    m_held = edit;
    if (!goesOn || m_heldSince.elapsed() < longestHold)
        m_holding.start(typingPause);
}

void EditOutbox::flush()
{
    m_holding.stop();
    if (const std::optional<ProjectEdit> held = std::exchange(m_held, std::nullopt))
        sendOrWait(*held);
}

void EditOutbox::sendOrWait(const ProjectEdit &edit)
{
    if (m_waiting.empty())
        sendNow(edit);
    else
        wait({++m_lastId, edit});
}

void EditOutbox::applied(quint64 editId)
{
    const auto sent = std::find_if(m_sent.begin(), m_sent.end(), [editId](const Entry &entry) { return entry.id == editId; });
    if (sent == m_sent.end())
        return;
    const Entry done = std::move(*sent);
    m_sent.erase(sent);
    std::erase_if(m_waiting, [&](const Entry &entry) { return entry.id < done.id && supersedes(done.edit, entry.edit); });
    if (m_troubled && isIdle()) {
        m_troubled = false;
        emit allWritten();
    }
}

void EditOutbox::failed(quint64 editId, const Error &error)
{
    const auto sent = std::find_if(m_sent.begin(), m_sent.end(), [editId](const Entry &entry) { return entry.id == editId; });
    if (sent == m_sent.end())
        return;
    wait(std::move(*sent));
    m_sent.erase(sent);
    m_troubled = true;
    emit editsFailed(error);
}

void EditOutbox::retry()
{
    const std::deque<Entry> waiting = std::exchange(m_waiting, {});
    for (const Entry &entry : waiting)
        sendNow(entry.edit);
}

void EditOutbox::wait(Entry entry)
{
    auto at = std::upper_bound(m_waiting.begin(), m_waiting.end(), entry.id, [](quint64 id, const Entry &e) { return id < e.id; });
    // Typing under a full disk must not pile up.
    if (at == m_waiting.end() && !m_waiting.empty() && supersedes(entry.edit, m_waiting.back().edit))
        m_waiting.back() = std::move(entry);
    else
        m_waiting.insert(at, std::move(entry));
}

void EditOutbox::sendNow(const ProjectEdit &edit)
{
    const quint64 id = ++m_lastId;
    m_sent.push_back({id, edit});
    emit send(id, edit);
}
