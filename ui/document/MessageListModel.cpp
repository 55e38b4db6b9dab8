#include "ui/document/MessageListModel.h"

#include "pipeline/project/RestorePoints.h"

MessageListModel::MessageListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return message.text;
    case IdRole:
        return message.id;
    case RoleRole:
        return int(message.role);
    case KindRole:
        return int(message.kind);
    case StatusRole:
        return int(message.status);
    case CanRetryRole:
        return message.canRetry;
    case SceneIndexRole:
        return message.sceneIndex;
    case RunIdRole:
        return message.runId;
    case TimeRole:
        return message.createdAt;
    case CanRestoreRole:
        return message.canRestore;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {IdRole, "id"},
            {RoleRole, "role"},
            {KindRole, "kind"},
            {StatusRole, "status"},
            {TextRole, "text"},
            {CanRetryRole, "canRetry"},
            {SceneIndexRole, "sceneIndex"},
            {RunIdRole, "runId"},
            {TimeRole, "time"},
            {CanRestoreRole, "canRestore"}};
}

void MessageListModel::reset(const QList<Message> &messages)
{
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

void MessageListModel::put(const Message &message)
{
    // A line that changes is nearly always among the last.
    for (qsizetype at = m_messages.size() - 1; at >= 0; --at) {
        Message &known = m_messages[at];
        if (known.id != message.id)
            continue;
        QList<int> roles;
        if (known.text != message.text)
            roles << TextRole << Qt::DisplayRole;
        if (known.status != message.status)
            roles << StatusRole;
        if (known.kind != message.kind)
            roles << KindRole;
        if (known.canRetry != message.canRetry)
            roles << CanRetryRole;
        const bool canRestore = known.canRestore;
        known = message;
        known.canRestore = canRestore;
        if (!roles.isEmpty())
            emit dataChanged(index(int(at)), index(int(at)), roles);
        return;
    }
    Message added = message;
    added.canRestore = RestorePoints::belongTo(message); // the file gets one with it
    insert(rowCount(), added);
}

void MessageListModel::insert(int row, const Message &message)
{
    row = std::clamp(row, 0, rowCount());
    beginInsertRows({}, row, row);
    m_messages.insert(row, message);
    endInsertRows();
}

void MessageListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_messages.removeAt(row);
    endRemoveRows();
}

int MessageListModel::rowOf(const QString &messageId) const
{
    const auto at = std::find_if(m_messages.cbegin(), m_messages.cend(), [&](const Message &message) { return message.id == messageId; });
    return at == m_messages.cend() ? -1 : int(at - m_messages.cbegin());
}

void MessageListModel::settle()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_messages.at(row).status != MessageStatus::Working)
            continue;
        m_messages[row].status = MessageStatus::Cancelled;
        emit dataChanged(index(row), index(row), {StatusRole});
    }
}
