#include "app/window/ProjectWindow.h"

#include "app/session/BrowserServices.h"
#include "app/session/ProjectSession.h"
#include "app/session/Streaming.h"
#include "app/window/ExportProcess.h"
#include "app/window/UntitledProjects.h"
#include "pipeline/chat/ChatIntent.h"
#include "ui/browser/SiteVisit.h"
#include "ui/document/MessageListModel.h"
#include "ui/window/RecentProjects.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>

namespace {

// The request of a standing draft offer: the chat's last word before the message.
std::optional<GenerationRequest> standingOffer(const Document &document)
{
    const QList<Message> &messages = document.messages()->messages();
    if (messages.isEmpty() || messages.last().kind != MessageKind::DraftOffer)
        return std::nullopt;
    return document.requestOfRun(messages.last().runId);
}

} // namespace

ProjectWindow::ProjectWindow(const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_window({&m_document, shared.templates, &shared.browser->stage, shared.editor, shared.preferences, shared.recent, shared.theme})
{
    connectWindow();
    connectDocument();
    m_window.installEventFilter(this);
}

ProjectWindow::~ProjectWindow() = default;

void ProjectWindow::show()
{
    m_window.show();
}

bool ProjectWindow::hasProject() const
{
    return m_session != nullptr;
}

void ProjectWindow::open(const QString &path)
{
    startSession();
    m_session->post([path](ProjectWorker *worker) { worker->open(path); });
}

bool ProjectWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_window.isVisible())
                    emit closed();
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

template<typename Action>
void ProjectWindow::post(Action action)
{
    if (m_session)
        m_session->post(std::move(action));
}

void ProjectWindow::connectWindow()
{
    connect(&m_window, &MainWindow::newRequested, this, &ProjectWindow::newWindowRequested);
    connect(&m_window, &MainWindow::openRequested, this, &ProjectWindow::openOrPass);
    connect(&m_window, &MainWindow::saveAsRequested, this, &ProjectWindow::saveAs);
    connect(&m_window, &MainWindow::exportRequested, this, &ProjectWindow::exportTo);
    connect(&m_window, &MainWindow::messageSent, this, &ProjectWindow::send);
    connect(&m_window, &MainWindow::trySampleRequested, this, [this] { send(tr("Create video from sample"), {}); });
    connect(&m_window, &MainWindow::cancelRequested, &m_document, &Document::cancelRun);
    connect(&m_window, &MainWindow::sceneRetryRequested, &m_document, &Document::retry);
    connect(&m_window, &MainWindow::runRetryRequested, &m_document, [this](const QString &runId) { m_document.retry(runId, -1); });
    connect(&m_window, &MainWindow::draftRequested, &m_document, &Document::makeDraft);
    connect(&m_window, &MainWindow::visitRequested, this, &ProjectWindow::visitSite);
    connect(&m_window, &MainWindow::editRetryRequested, &m_document, &Document::retryFailedEdits);
}

void ProjectWindow::connectDocument()
{
    connect(&m_document, &Document::editMade, this,
            [this](quint64 id, const ProjectEdit &edit) { post([id, edit](ProjectWorker *worker) { worker->apply(id, edit); }); });
    connect(&m_document, &Document::runRequested, this, [this](const QString &runId, const GenerationRequest &request) {
        post([runId, request](ProjectWorker *worker) { worker->startRun(runId, request); });
    });
    connect(&m_document, &Document::retryRequested, this, [this](const QString &runId, int sceneIndex) {
        post([runId, sceneIndex](ProjectWorker *worker) { worker->retryScene(runId, sceneIndex); });
    });
    connect(&m_document, &Document::resumeRequested, this, [this] { post([](ProjectWorker *worker) { worker->resumeRun(); }); });
    connect(&m_document, &Document::cancelRequested, this, [this] { post([](ProjectWorker *worker) { worker->cancelRun(); }); });
    connect(&m_document, &Document::assetsWanted, this, [this] { post([](ProjectWorker *worker) { worker->listAssets(); }); });
    connect(&m_document, &Document::versionsWanted, this,
            [this](const QString &sceneId) { post([sceneId](ProjectWorker *worker) { worker->loadVersions(sceneId); }); });
    connect(&m_document, &Document::restorePointWanted, this,
            [this](const QString &messageId) { post([messageId](ProjectWorker *worker) { worker->loadRestorePoint(messageId); }); });
    connect(&m_document, &Document::thumbnailWanted, this,
            [this](const Scene &scene) { post([scene](ProjectWorker *worker) { worker->loadThumbnail(scene); }); });
    connect(&m_document, &Document::editsFailed, this, [this](const Error &error) { m_window.showEditFailure(error.message); });
    connect(&m_document, &Document::editsWritten, this, [this] { m_window.showEditFailure({}); });
}

void ProjectWindow::startSession()
{
    m_session = std::make_unique<ProjectSession>(&m_shared.browser->reader, &m_shared.browser->sceneStage);
    const ProjectWorker *worker = m_session->worker();
    connect(worker, &ProjectWorker::opened, this, &ProjectWindow::takeContents);
    connect(worker, &ProjectWorker::openFailed, this, &ProjectWindow::failToOpen);
    connect(worker, &ProjectWorker::editApplied, &m_document, &Document::editApplied);
    connect(worker, &ProjectWorker::editFailed, &m_document, &Document::editFailed);
    connect(worker, &ProjectWorker::thumbnailReady, &m_document, &Document::setThumbnail);
    connect(worker, &ProjectWorker::assetsListed, &m_document, &Document::takeAssets);
    connect(worker, &ProjectWorker::versionsLoaded, &m_document, &Document::takeVersions);
    connect(worker, &ProjectWorker::restorePointLoaded, &m_document, &Document::restoreTo);
    connect(worker, &ProjectWorker::restorePointFailed, this, [this](const Error &error) { m_window.showNotice(error.message); });
    connect(worker, &ProjectWorker::runEvent, &m_document, &Document::handleRunEvent);
    connect(worker, &ProjectWorker::savedAs, this, &ProjectWindow::takeSavedAs);
    connect(worker, &ProjectWorker::copied, this, [this](const QString &path) {
        if (m_export && m_export->projectCopy() == path)
            m_export->start();
    });
    connect(worker, &ProjectWorker::copyFailed, this, [this](const QString &path, const Error &error) {
        if (m_export && m_export->projectCopy() == path)
            m_window.showNotice(error.message);
    });
    connect(worker, &ProjectWorker::saveFailed, this, [this](const Error &error) { m_window.showNotice(error.message); });
}

void ProjectWindow::createUntitled()
{
    startSession();
    ProjectSettings settings;
    settings.title = tr("Untitled");
    m_session->post([path = UntitledProjects::newPath(), settings](ProjectWorker *worker) { worker->create(path, settings, true); });
}

void ProjectWindow::takeContents(const ProjectContents &contents)
{
    m_window.setAssets(m_session->assets());
    m_document.setContents(contents);
    m_shared.recent->add(contents.path);
    const auto unsent = std::exchange(m_unsent, {});
    for (const auto &[text, picture] : unsent)
        send(text, picture);
}

void ProjectWindow::failToOpen(const Error &error)
{
    m_session.reset();
    m_unsent.clear();
    m_window.showNotice(error.message);
}

void ProjectWindow::openOrPass(const QString &path)
{
    if (hasProject())
        emit openElsewhereRequested(path);
    else
        open(path);
}

void ProjectWindow::send(const QString &text, const Asset &picture)
{
    if (m_document.projectId().isEmpty()) {
        m_unsent.append({text, picture});
        if (!m_session)
            createUntitled();
        return;
    }
    ChatContext context;
    context.offered = standingOffer(m_document);
    context.last = m_document.latestRequest();
    context.screenshot = picture.name;
    context.project = m_window.wishContext();
    context.defaults.width = m_document.settings().width;
    context.defaults.height = m_document.settings().height;
    context.defaults.streaming = streamingWanted();
    m_document.addUserMessage(text.isEmpty() ? tr("A screenshot of the page") : text);
    const ChatIntent intent = readMessage(text, context);
    if (intent.kind == ChatIntent::Kind::Edit) {
        m_document.addAssistantMessage(m_window.carryOut(intent.wish));
        return;
    }
    if (intent.kind != ChatIntent::Kind::Generate && intent.kind != ChatIntent::Kind::AcceptDraft) {
        m_document.addAssistantMessage(intent.reply);
        return;
    }
    if (!picture.name.isEmpty() && intent.request.screenshot == picture.name)
        m_document.addAssets({picture});
    else if (!picture.name.isEmpty())
        m_document.addAssistantMessage(tr("The site itself is read, so the screenshot is not needed."), MessageKind::Note);
    m_document.beginRun(intent.request);
}

void ProjectWindow::visitSite(const QString &runId)
{
    const std::optional<GenerationRequest> request = m_document.requestOfRun(runId);
    if (!request)
        return;
    if (m_visit)
        m_visit->close();
    m_visit = new SiteVisit(request->url, &m_window);
    m_visit->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_visit, &SiteVisit::readRequested, this, [this, request = *request] { readVisitedPage(request); });
    m_visit->show();
}

void ProjectWindow::readVisitedPage(GenerationRequest request)
{
    if (m_document.run().running) {
        m_visit->say(tr("A video is being made right now. Read the page when it is done, or stop it in the chat."));
        return;
    }
    request.url = m_visit->url();
    request.draft = false;
    request.pasted = false;
    request.screenshot.clear();
    m_shared.browser->reader.lend(m_visit->takeBrowser(), request.url);
    m_visit->close();
    m_document.beginRun(request);
}

void ProjectWindow::saveAs(const QString &path)
{
    m_document.flush();
    post([path](ProjectWorker *worker) { worker->saveAs(path); });
}

void ProjectWindow::takeSavedAs(const QString &path, const QString &projectId)
{
    const QString before = m_document.path();
    const bool wasUntitled = m_document.isUntitled();
    m_document.savedAs(path, projectId);
    m_shared.recent->add(path);
    // The copy is whole and open: the nameless one has become it.
    if (wasUntitled && before != path) {
        m_shared.recent->remove(before);
        QFile::remove(before);
    }
}

void ProjectWindow::exportTo(const QString &format, const QString &path)
{
    m_export = std::make_unique<ExportProcess>(QFileInfo(m_document.path()).fileName(), format, path);
    connect(m_export.get(), &ExportProcess::told, &m_window, &MainWindow::showNotice);
    if (m_export->projectCopy().isEmpty())
        return m_window.showNotice(tr("The export needs a copy of the project, and no temporary file can be made. Make room on the disk."));
    m_document.flush();
    post([copy = m_export->projectCopy()](ProjectWorker *worker) { worker->copyTo(copy); }); // behind every edit; then it starts
}
