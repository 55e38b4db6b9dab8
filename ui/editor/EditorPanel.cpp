#include "ui/editor/EditorPanel.h"

#include "pipeline/scenes/SceneStage.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorHeader.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorView.h"
#include "ui/editor/ProblemList.h"
#include "ui/editor/SceneTabs.h"
#include "ui/editor/SceneTexts.h"
#include "ui/theme/Banner.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

class EditorPanel::Private
{
public:
    Document *document = nullptr;
    EditorService *service = nullptr;
    Theme *theme = nullptr;
    EditorHeader *header = nullptr;
    Banner *noteBanner = nullptr;
    Banner *formatBanner = nullptr;
    ProblemList *problemList = nullptr;
    QStackedLayout *pages = nullptr;
    EditorView *view = nullptr; // made with `page` when the panel is first shown
    EditorPage *page = nullptr;
    SceneTexts texts;
    QString shown; // scene
    int revealLine = 0;
    int revealColumn = 0;
    QHash<QString, EditorMarker> problems;       // the stage's, by scene
    QHash<QString, QList<EditorMarker>> markers; // TypeScript's, by scene
    QHash<QString, QStringList> notes;           // the stage's, by scene

    void takeFromDocument(const QString &sceneId);
    void forgetMissingScenes();
    void openShown();
    void tellProblems(const QString &sceneId);
    void listProblems();
    void tellNotes();
};

EditorPanel::EditorPanel(Document *document, EditorService *service, Theme *theme, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->document = document;
    d->service = service;
    d->theme = theme;
    d->header = new EditorHeader(this);
    d->noteBanner = new Banner(Banner::Kind::Info, this);
    d->formatBanner = new Banner(Banner::Kind::Problem, this);
    d->formatBanner->addDismiss();
    d->problemList = new ProblemList(this);
    d->problemList->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    d->problemList->hide();
    d->pages = new QStackedLayout;
    auto *nothing = new QLabel(tr("Choose a scene in the timeline to see its code."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setProperty("look", QStringLiteral("muted"));
    d->pages->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->header);
    layout->addWidget(d->noteBanner);
    layout->addWidget(d->formatBanner);
    layout->addLayout(d->pages, 1);
    layout->addWidget(d->problemList);
    d->header->hide();

    connect(d->header, &EditorHeader::problemsWanted, d->problemList, &QWidget::setVisible);
    connect(d->problemList, &ProblemList::chosen, this, [this](const QString &sceneId, int line, int column) {
        showScene(sceneId, line, column);
        emit sceneChosen(sceneId);
    });
    connect(d->header->tabs(), &SceneTabs::chosen, this, [this](const QString &sceneId) {
        showScene(sceneId);
        emit sceneChosen(sceneId);
    });

    const SceneListModel *scenes = document->scenes();
    connect(scenes, &QAbstractItemModel::dataChanged, this,
            [this, scenes](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (!roles.isEmpty() && !roles.contains(SceneListModel::CodeRole) && !roles.contains(SceneListModel::NameRole))
                    return;
                for (int row = first.row(); row <= last.row() && row < scenes->sceneCount(); ++row)
                    d->takeFromDocument(scenes->sceneAt(row).id);
            });
    connect(scenes, &QAbstractItemModel::rowsRemoved, this, [this] { d->forgetMissingScenes(); });
    connect(scenes, &QAbstractItemModel::modelReset, this, [this] { d->forgetMissingScenes(); });
}

EditorPanel::~EditorPanel() = default;

void EditorPanel::flush()
{
    const auto typed = d->texts.takeTyped();
    for (const auto &[sceneId, code] : typed)
        d->document->setSceneCode(sceneId, code);
}

void EditorPanel::showScene(const QString &sceneId, int line, int column)
{
    flush();
    d->shown = d->document->scenes()->scene(sceneId) ? sceneId : QString();
    d->revealLine = line;
    d->revealColumn = column;
    d->openShown();
}

void EditorPanel::setProblem(const QString &sceneId, const SceneError &error)
{
    d->problems.insert(sceneId, {true, error.line, error.column, error.message});
    d->tellProblems(sceneId);
}

void EditorPanel::clearProblem(const QString &sceneId)
{
    if (d->problems.remove(sceneId) > 0)
        d->tellProblems(sceneId);
}

void EditorPanel::setNotes(const QString &sceneId, const QStringList &notes)
{
    d->notes.insert(sceneId, notes);
    if (sceneId == d->shown)
        d->tellNotes();
}

void EditorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->page)
        return;
    d->view = new EditorView(this);
    d->view->setAccessibleName(tr("Code of the scene"));
    d->page = new EditorPage(d->service, d->view);
    d->page->setBackgroundColor(d->theme->tokens().color(QStringLiteral("panel")));
    d->view->setPage(d->page);
    d->pages->addWidget(d->view);

    connect(d->page, &EditorPage::ready, this, [this] {
        d->page->setTheme(d->theme->tokens());
        d->openShown();
        emit pageReady();
    });
    connect(d->theme, &Theme::tokensChanged, d->page, [this] { d->page->setTheme(d->theme->tokens()); });
    connect(d->page, &EditorPage::codeTyped, this, [this](const QString &sceneId, int version, const QString &code) {
        d->header->tabs()->keep(sceneId);
        d->formatBanner->tell({});
        if (d->texts.typed(sceneId, version, code))
            flush();
    });
    connect(d->page, &EditorPage::formatFailed, this, [this](const QString &message) {
        d->formatBanner->tell(tr("The code cannot be formatted until it is sound: %1").arg(message));
    });
    connect(d->page, &EditorPage::markersChanged, this, [this](const QString &sceneId, const QList<EditorMarker> &markers) {
        d->markers.insert(sceneId, markers);
        d->tellProblems(sceneId);
    });
    d->openShown();
}

void EditorPanel::Private::takeFromDocument(const QString &sceneId)
{
    const Scene *scene = document->scenes()->scene(sceneId);
    if (!scene || (texts.version(sceneId) == 0 && sceneId != shown))
        return;
    if (texts.documentHas(sceneId, scene->code) && page)
        page->updateScene(sceneId, texts.code(sceneId), texts.version(sceneId));
    header->tabs()->setName(sceneId, scene->name);
}

void EditorPanel::Private::forgetMissingScenes()
{
    QStringList gone;
    for (const QString &id : texts.sceneIds()) {
        if (document->scenes()->scene(id))
            continue;
        gone.append(id);
        texts.forget(id);
        problems.remove(id);
        markers.remove(id);
        header->tabs()->closeTab(id);
    }
    notes.removeIf([this](const auto &note) { return !document->scenes()->scene(note.key()); });
    for (auto problem = problems.begin(); problem != problems.end();)
        problem = document->scenes()->scene(problem.key()) ? std::next(problem) : problems.erase(problem);
    listProblems();
    if (!gone.isEmpty() && page)
        page->forgetScenes(gone);
    if (!document->scenes()->scene(shown)) {
        shown.clear();
        openShown();
    }
}

void EditorPanel::Private::openShown()
{
    header->setVisible(!shown.isEmpty());
    formatBanner->tell({});
    tellNotes();
    if (const Scene *scene = document->scenes()->scene(shown))
        header->tabs()->show(shown, scene->name);
    if (shown.isEmpty() || !page) {
        pages->setCurrentIndex(0);
        return;
    }
    pages->setCurrentWidget(view);
    takeFromDocument(shown);
    page->openScene(shown, texts.code(shown), texts.version(shown), document->isReadOnly());
    tellProblems(shown);
    if (revealLine > 0)
        page->reveal(shown, revealLine, revealColumn);
}

void EditorPanel::Private::tellNotes()
{
    noteBanner->tell(notes.value(shown).join(u' '));
}

void EditorPanel::Private::tellProblems(const QString &sceneId)
{
    QList<EditorMarker> stage;
    if (const auto it = problems.constFind(sceneId); it != problems.constEnd())
        stage.append(*it);
    if (page)
        page->setProblems(sceneId, stage);
    header->tabs()->setBroken(sceneId, !stage.isEmpty() || !markers.value(sceneId).isEmpty());
    listProblems();
}

// In the order of the scenes. What TypeScript found in the same line says it better than the stage.
void EditorPanel::Private::listProblems()
{
    QList<ProblemList::Entry> entries;
    const SceneListModel *scenes = document->scenes();
    for (int position = 0; position < scenes->sceneCount(); ++position) {
        const Scene &scene = scenes->sceneAt(position);
        const QList<EditorMarker> found = markers.value(scene.id);
        const auto isFoundToo = [&found](int line) {
            return std::any_of(found.cbegin(), found.cend(),
                               [line](const EditorMarker &each) { return each.isError && each.line == line; });
        };
        if (const auto it = problems.constFind(scene.id); it != problems.constEnd() && !isFoundToo(it->line))
            entries.append({scene.id, scene.name, *it});
        for (const EditorMarker &marker : found)
            entries.append({scene.id, scene.name, marker});
    }
    problemList->setEntries(entries);
    header->setProblemCount(int(entries.size()));
}
