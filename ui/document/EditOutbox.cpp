#include "ui/document/EditOutbox.h"

#include <algorithm>

namespace {

// Whether `newer` says all that `older` says, so that the older one need not be written any more.
bool supersedes(const ProjectEdit &newer, const ProjectEdit &older)
{
    if (newer.index() != older.index())
        return false;
    if (const auto *change = std::get_if<Edit::ChangeScene>(&newer))
        return change->scene.id == std::get<Edit::ChangeScene>(older).scene.id;
    return std::holds_alternative<Edit::ChangeSettings>(newer) || std::holds_alternative<Edit::ChangeBrand>(newer);
}

} // namespace

EditOutbox::EditOutbox(QObject *parent)
    : QObject(parent)
{
}

void EditOutbox::clear()
{
    m_sent.clear();
    m_waiting.clear();
    m_troubled = false;
}

void EditOutbox::post(const ProjectEdit &edit)
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
