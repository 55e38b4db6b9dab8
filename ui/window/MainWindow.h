#pragma once

#include "pipeline/chat/EditWish.h"
#include "pipeline/project/Records.h"

#include <QMainWindow>

#include <memory>

class AssetSource;
class Document;
class EditorService;
class Preferences;
class RecentProjects;
class StageService;
class TemplateCatalogue;
class Theme;

// The window of one open project: places panels, actions and banners; the state is in the objects it is given. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    // All outlive the window.
    struct Parts
    {
        Document *document = nullptr;
        const TemplateCatalogue *templates = nullptr;
        StageService *stage = nullptr;
        EditorService *editor = nullptr;
        Preferences *preferences = nullptr;
        RecentProjects *recent = nullptr;
        Theme *theme = nullptr;
    };
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The stored files of the open project; null: none. Comes with every project, before Document::setContents.
    void setAssets(std::shared_ptr<AssetSource> assets);
    // A sentence that stands over the panels until it is dismissed, such as why a project could not be opened.
    void showNotice(const QString &text);
    // An edit is on screen but not in the file; empty: it is now. Its Retry is editRetryRequested().
    void showEditFailure(const QString &text);
    // Gives what was typed last to the document: before its project closes. The window's own closing does so by itself.
    void flush();
    // What a message about the project speaks of; and a wish carried out, with what is to be answered.
    WishContext wishContext() const;
    QString carryOut(const EditWish &wish);

signals:
    void newRequested();
    void openRequested(const QString &path);
    void saveAsRequested(const QString &path);
    void exportRequested(const QString &format, const QString &path); // "mp4", "remotion"
    void messageSent(const QString &text, const Asset &picture);      // from the chat or the empty window; the picture may have no name
    void trySampleRequested();
    void cancelRequested();
    void sceneRetryRequested(const QString &runId, int sceneIndex);
    void runRetryRequested(const QString &runId); // the whole run again
    void draftRequested(const QString &runId);
    void visitRequested(const QString &runId);
    void editRetryRequested();

private:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    class Private;
    std::unique_ptr<Private> d;
};
