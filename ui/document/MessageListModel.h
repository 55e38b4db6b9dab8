#pragma once

#include "pipeline/project/Records.h"

#include <QAbstractListModel>

// The conversation, one row a message, in order of appearance; a line that is still being written changes in place. GUI thread;
// changed by the document alone.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        RoleRole,                  // MessageRole, as int
        KindRole,                  // MessageKind, as int
        StatusRole,                // MessageStatus, as int
        TextRole,                  // QString, as Qt::DisplayRole
        CanRetryRole,              // bool
        SceneIndexRole,            // int, from 0, or -1
        RunIdRole,                 // QString, empty outside of runs
        TimeRole,                  // QDateTime, UTC
        CanRestoreRole,            // bool
    };

    explicit MessageListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Message> &messages() const { return m_messages; }
    const Message &messageAt(int row) const { return m_messages.at(row); }

    // Changes, for the document.
    void reset(const QList<Message> &messages);
    void put(const Message &message); // adds it, or changes the one with its id
    void insert(int row, const Message &message);
    void remove(int row);
    int rowOf(const QString &messageId) const; // -1 where there is none
    void settle();                             // what is still Working is Cancelled: nobody works on it any more

private:
    QList<Message> m_messages;
};
