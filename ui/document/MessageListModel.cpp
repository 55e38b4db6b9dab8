#include "ui/document/MessageListModel.h"

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
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},     {RoleRole, "role"},         {KindRole, "kind"},
            {StatusRole, "status"},       {TextRole, "text"}, {CanRetryRole, "canRetry"}, {SceneIndexRole, "sceneIndex"},
            {RunIdRole, "runId"},         {TimeRole, "time"}};
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
        known = message;
        if (!roles.isEmpty())
            emit dataChanged(index(int(at)), index(int(at)), roles);
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_messages.append(message);
    endInsertRows();
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
