#pragma once

#include "pipeline/project/Records.h"

#include <QWidget>

class MessageText;
class QAction;
class QPushButton;
class QToolButton;
class StatusMark;

// One message of the conversation: the user's in a bubble on the right, Pagereel's as a line on the left with a sign for its state and a
// button for what can be done about it. GUI thread.
class MessageRow : public QWidget
{
    Q_OBJECT
public:
    explicit MessageRow(const Message &message, QWidget *parent = nullptr);

    const Message &message() const { return m_message; }
    void setMessage(const Message &message);
    void setActionsEnabled(bool enabled);
    void setNewest(bool newest); // of the finished runs: the one that offers another look
    MessageText *text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void retryRequested(const QString &runId, int sceneIndex); // -1: the whole run
    void draftRequested(const QString &runId);
    void visitRequested(const QString &runId); // of the site that could not be read
    void anotherLookRequested();
    void restoreRequested(const QString &messageId); // of the project, to what it was at this message
    void deleteRequested(const QString &messageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    static constexpr int longestShown = 700; // characters

    bool isUser() const { return m_message.role == MessageRole::User; }
    bool offersDraft() const { return m_message.kind == MessageKind::DraftOffer; }
    bool offersLook() const { return m_isNewest && m_message.kind == MessageKind::Completion; }
    QString actionText() const;
    bool isLong() const { return isUser() && m_message.text.size() > longestShown; }
    QString shownText() const;
    void updateHistoryActions();
    void updateAction();
    void act();
    int textWidth(int width) const;
    void layOut();
    bool isOneLine(int width) const; // of the buttons

    Message m_message;
    StatusMark *m_mark;
    MessageText *m_text;
    QPushButton *m_action = nullptr;
    QPushButton *m_visit = nullptr; // beside an offer of a draft
    QAction *m_restore;
    QAction *m_delete;
    QToolButton *m_restoreButton = nullptr; // made when the mouse first comes
    bool m_actionEnabled = true;
    bool m_isNewest = false;
    bool m_isUnfolded = false; // a long message of the user's, such as a pasted page, is shown in part at first
};
