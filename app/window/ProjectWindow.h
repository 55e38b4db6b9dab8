#pragma once

#include "ui/document/Document.h"
#include "ui/window/MainWindow.h"

#include <QPointer>

#include <memory>
#include <optional>

class ExportProcess;
class ProjectSession;
class ProjectWorker;
class SiteVisit;
class TemplateCatalogue;
struct BrowserServices;

// One window with its project: puts document, pipeline thread and panels together. GUI thread.
class ProjectWindow : public QObject
{
    Q_OBJECT
public:
    // Shared by all windows; all outlive them.
    struct Shared
    {
        BrowserServices *browser = nullptr;
        const TemplateCatalogue *templates = nullptr;
        EditorService *editor = nullptr;
        Preferences *preferences = nullptr;
        RecentProjects *recent = nullptr;
        Theme *theme = nullptr;
    };
    explicit ProjectWindow(const Shared &shared, QObject *parent = nullptr);
    ~ProjectWindow() override;

    void show();
    void open(const QString &path);
    bool hasProject() const;
    MainWindow *window() { return &m_window; }
    Document *document() { return &m_document; }

signals:
    void closed();
    void newWindowRequested();
    void openElsewhereRequested(const QString &path);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void connectWindow();
    void connectDocument();
    void startSession();
    void createUntitled();
    void takeContents(const ProjectContents &contents);
    void failToOpen(const Error &error);
    void openOrPass(const QString &path);
    void send(const QString &text, const Asset &picture);
    void visitSite(const QString &runId);
    void readVisitedPage(GenerationRequest request);
    void saveAs(const QString &path);
    void takeSavedAs(const QString &path, const QString &projectId);
    void exportTo(const QString &format, const QString &path);

    // Says something to the worker; nothing where no project is open.
    template<typename Action>
    void post(Action action);

    Shared m_shared;
    Document m_document;
    MainWindow m_window;
    std::unique_ptr<ProjectSession> m_session;
    QList<std::pair<QString, Asset>> m_unsent; // messages typed before the untitled project stood
    std::unique_ptr<ExportProcess> m_export;
    QPointer<SiteVisit> m_visit;
};
