#pragma once

#include <QWidget>

class Banner;
class Document;

// What must be known above the panels: the project is read-only, an edit is not written, a run was left unfinished or failed while
// the chat is hidden. GUI thread.
class Banners : public QWidget
{
    Q_OBJECT
public:
    // `document` outlives this.
    explicit Banners(Document *document, QWidget *parent = nullptr);

    void showNotice(const QString &text);
    void showEditFailure(const QString &text); // empty: no longer
    // The chat tells of failed runs itself, while it is seen.
    void setChatVisible(bool visible) { m_chatVisible = visible; }

signals:
    void editRetryRequested();
    void runRetryRequested(const QString &runId);

private:
    Banner *add(Banner *banner);
    void contentsReset();
    void watchRuns(int first, int last);

    Document *m_document;
    Banner *m_notice;
    Banner *m_readOnly;
    Banner *m_unwritten;
    Banner *m_unfinished;
    Banner *m_runFailed;
    QString m_failedRun;
    bool m_chatVisible = true;
};
