#pragma once

#include "pipeline/project/Records.h"

#include <QWidget>

class Composer;
class Document;
class MessageList;

// The conversation with the field to write in. Says what the user wants; the program decides what comes of it. GUI thread.
class ChatPanel : public QWidget
{
    Q_OBJECT
public:
    // `document`: not owned, outlives the panel.
    explicit ChatPanel(Document *document, QWidget *parent = nullptr);

    void setText(const QString &text); // of the field
    void focusText();

signals:
    void messageSent(const QString &text, const Asset &picture); // as the composer sends it
    void told(const QString &sentence);
    void cancelRequested();
    void retryRequested(const QString &runId, int sceneIndex); // -1: the whole run
    void draftRequested(const QString &runId);
    void visitRequested(const QString &runId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void updateRun();

    Document *m_document;
    MessageList *m_list;
    Composer *m_composer;
};
