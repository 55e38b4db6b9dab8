#include "ui/window/MainWindow.h"

#include "ui/document/Document.h"
#include "ui/document/MessageListModel.h"
#include "ui/document/SceneListModel.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/SoundActions.h"
#include "ui/window/Banners.h"
#include "ui/window/FileActions.h"
#include "ui/window/MainMenu.h"
#include "ui/window/Preferences.h"
#include "ui/window/RecentProjects.h"
#include "ui/window/ShortcutGuard.h"
#include "ui/window/WelcomePage.h"
#include "ui/window/Workspace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize initialSize(1440, 900);

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool isProject(const QString &path)
{
    return path.endsWith(QLatin1String(".pagereel"), Qt::CaseInsensitive);
}

} // namespace

class MainWindow::Private
{
public:
    Parts parts;
    FileActions *files = nullptr;
    Banners *banners = nullptr;
    QStackedWidget *pages = nullptr;
    WelcomePage *welcome = nullptr;
    Workspace *workspace = nullptr;

    void place(MainWindow *window);
    void connectSignals(MainWindow *window);
    void showPage();
    void showTitle(MainWindow *window);
};

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>())
{
    d->parts = parts;
    d->files = new FileActions(parts.document, parts.preferences, this);
    d->banners = new Banners(parts.document, this);
    d->pages = new QStackedWidget(this);
    d->welcome = new WelcomePage(parts.recent, this);
    d->workspace = new Workspace(parts.document, parts.templates, parts.stage, parts.editor, parts.theme, parts.preferences, this);
    d->workspace->addExportButton(d->files->exportMp4Action());
    new ShortcutGuard(this);

    setWindowIcon(QIcon(QStringLiteral(":/icons/pagereel.svg")));
    setAcceptDrops(true);
    d->place(this);
    d->connectSignals(this);
    MainMenu(menuBar(), this).fill(d->files, d->workspace, parts);

    if (!restoreGeometry(parts.preferences->value(Preferences::Key::WindowGeometry).toByteArray()))
        resize(initialSize);
    d->showTitle(this);
    d->showPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::setAssets(std::shared_ptr<AssetSource> assets)
{
    d->workspace->setAssets(std::move(assets));
}

void MainWindow::showNotice(const QString &text)
{
    d->banners->showNotice(text);
}

void MainWindow::showEditFailure(const QString &text)
{
    d->banners->showEditFailure(text);
}

void MainWindow::flush()
{
    d->workspace->flush();
}

WishContext MainWindow::wishContext() const
{
    return d->workspace->wishContext();
}

QString MainWindow::carryOut(const EditWish &wish)
{
    return d->workspace->carryOut(wish);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flush();
    d->workspace->saveLayout();
    d->parts.preferences->setValue(Preferences::Key::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (isProject(path) || (SoundActions::isSound(path) && d->pages->currentWidget() == d->workspace))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (isProject(path))
        emit openRequested(path);
    else
        d->workspace->addSound(path);
}

void MainWindow::Private::place(MainWindow *window)
{
    pages->addWidget(welcome);
    pages->addWidget(workspace);
    auto *centre = new QWidget(window);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banners);
    layout->addWidget(pages, 1);
    window->setCentralWidget(centre);
}

void MainWindow::Private::connectSignals(MainWindow *window)
{
    connect(files, &FileActions::newRequested, window, &MainWindow::newRequested);
    connect(files, &FileActions::openRequested, window, &MainWindow::openRequested);
    connect(files, &FileActions::saveAsRequested, window, &MainWindow::saveAsRequested);
    connect(files, &FileActions::exportRequested, window, &MainWindow::exportRequested);
    connect(parts.recent, &RecentProjects::openRequested, window, &MainWindow::openRequested);
    connect(welcome, &WelcomePage::messageSent, window, [window](const QString &text) { emit window->messageSent(text, {}); });
    connect(welcome, &WelcomePage::trySampleRequested, window, &MainWindow::trySampleRequested);
    connect(welcome, &WelcomePage::openRequested, window, &MainWindow::openRequested);
    connect(welcome, &WelcomePage::browseRequested, files, &FileActions::browse);
    connect(workspace, &Workspace::messageSent, window, &MainWindow::messageSent);
    connect(workspace, &Workspace::cancelRequested, window, &MainWindow::cancelRequested);
    connect(workspace, &Workspace::sceneRetryRequested, window, &MainWindow::sceneRetryRequested);
    connect(workspace, &Workspace::runRetryRequested, window, &MainWindow::runRetryRequested);
    connect(workspace, &Workspace::told, banners, &Banners::showNotice);
    connect(workspace, &Workspace::draftRequested, window, &MainWindow::draftRequested);
    connect(workspace, &Workspace::visitRequested, window, &MainWindow::visitRequested);
    connect(banners, &Banners::editRetryRequested, window, &MainWindow::editRetryRequested);
    connect(banners, &Banners::runRetryRequested, window, &MainWindow::runRetryRequested);
    connect(workspace, &Workspace::chatVisibleChanged, banners, &Banners::setChatVisible);
    banners->setChatVisible(parts.preferences->value(Preferences::Key::ChatVisible).toBool());

    const Document *document = parts.document;
    const auto refresh = [this] { showPage(); };
    connect(document, &Document::contentsReset, window, refresh);
    connect(document, &Document::runChanged, window, refresh);
    connect(document->messages(), &QAbstractItemModel::rowsInserted, window, refresh);
    connect(document->scenes(), &QAbstractItemModel::rowsInserted, window, refresh);
    const auto retitle = [this, window] { showTitle(window); };
    connect(document, &Document::contentsReset, window, retitle);
    connect(document, &Document::settingsChanged, window, retitle);
    connect(document, &Document::pathChanged, window, retitle);
}

void MainWindow::Private::showPage()
{
    const Document &document = *parts.document;
    const bool anything = document.scenes()->rowCount() > 0 || document.messages()->rowCount() > 0 || document.run().running;
    QWidget *page = anything ? static_cast<QWidget *>(workspace) : welcome;
    if (page == pages->currentWidget() && !pages->isHidden())
        return;
    pages->setCurrentWidget(page);
    if (anything)
        workspace->focusChat();
    else
        welcome->focusAddress();
}

void MainWindow::Private::showTitle(MainWindow *window)
{
    const QString title = parts.document->settings().title;
    window->setWindowTitle(title.isEmpty() ? tr("Pagereel") : tr("%1 – Pagereel").arg(title));
}
