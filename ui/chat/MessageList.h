#pragma once

#include <QScrollArea>

class MessageListModel;
class MessageRow;
class QLabel;
class QPushButton;
class QVBoxLayout;

// The conversation. Follows its end, unless the user has scrolled up. Old messages are made into widgets only when asked for. GUI
// thread.
class MessageList : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int firstShown = 60; // messages: as many more with each "Show earlier messages"

    // `messages`: not owned, outlives the list.
    explicit MessageList(MessageListModel *messages, QWidget *parent = nullptr);

    void setActionsEnabled(bool enabled);  // the buttons in messages
    MessageRow *rowOf(int modelRow) const; // null: not made yet

signals:
    void retryRequested(const QString &runId, int sceneIndex);
    void draftRequested(const QString &runId);
    void visitRequested(const QString &runId);
    void anotherLookRequested();
    void restoreRequested(const QString &messageId);
    void deleteRequested(const QString &messageId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void showEarlier();
    void insertRow(int modelRow, int at);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onRowsRemoved(const QModelIndex &parent, int first, int last);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void updateEnds();
    void updateNewest();
    bool walk(int by);

    MessageListModel *m_messages;
    QVBoxLayout *m_layout;
    QPushButton *m_earlier;
    QLabel *m_hint;
    QList<MessageRow *> m_rows; // of the model's last ones, in order
    int m_firstRow = 0;         // of the model, that has a widget
    bool m_atEnd = true;
    bool m_actionsEnabled = true;
};
