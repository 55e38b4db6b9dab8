#include "ui/timeline/ClipActions.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/timeline/SceneClipboard.h"
#include "ui/timeline/TimelineView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

ClipActions::ClipActions(Document *document, TimelineView *view)
    : QObject(view)
    , m_document(document)
    , m_view(view)
    , m_retry(add("retryScene", tr("Retry"), {}, &ClipActions::retry))
    , m_rename(add("renameScene", tr("Rename"), Qt::Key_F2, &ClipActions::rename))
    , m_duplicate(add("duplicateScenes", tr("Duplicate"), Qt::CTRL | Qt::Key_D, &ClipActions::duplicate))
    , m_split(add("splitScene", tr("Split at Playhead"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &ClipActions::split))
    , m_trimStart(add("trimStartToPlayhead", tr("Trim Start to Playhead"), Qt::Key_BracketLeft, &ClipActions::trimStart))
    , m_trimEnd(add("trimEndToPlayhead", tr("Trim End to Playhead"), Qt::Key_BracketRight, &ClipActions::trimEnd))
    , m_cut(add("cutScenes", tr("Cut"), QKeySequence::Cut, &ClipActions::cut))
    , m_copy(add("copyScenes", tr("Copy"), QKeySequence::Copy, &ClipActions::copy))
    , m_paste(add("pasteScenes", tr("Paste"), QKeySequence::Paste, &ClipActions::paste))
    , m_selectAll(add("selectAllScenes", tr("Select All"), QKeySequence::SelectAll, &ClipActions::selectAll))
    , m_moveLeft(add("moveScenesLeft", tr("Move Left"), Qt::ALT | Qt::Key_Left, &ClipActions::moveLeft))
    , m_moveRight(add("moveScenesRight", tr("Move Right"), Qt::ALT | Qt::Key_Right, &ClipActions::moveRight))
    , m_remove(add("deleteScenes", tr("Delete"), QKeySequence::Delete, &ClipActions::remove))
{
    // These act where the playhead is, whatever has the keyboard.
    for (QAction *action : {m_split, m_trimStart, m_trimEnd})
        action->setShortcutContext(Qt::WindowShortcut);
    const SceneListModel *scenes = view->scenes();
    connect(document, &Document::runChanged, this, &ClipActions::update);
    connect(document, &Document::contentsReset, this, &ClipActions::update);
    connect(scenes, &QAbstractItemModel::dataChanged, this, &ClipActions::update);
    connect(scenes, &QAbstractItemModel::rowsMoved, this, &ClipActions::update);
    connect(scenes, &QAbstractItemModel::rowsInserted, this, &ClipActions::update);
    connect(scenes, &QAbstractItemModel::rowsRemoved, this, &ClipActions::update);
    connect(view, &TimelineView::selectionChanged, this, &ClipActions::update);
    connect(view, &TimelineView::playheadMoved, this, &ClipActions::updateAtPlayhead);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipActions::update);
    update();
}

QList<QAction *> ClipActions::forSelection() const
{
    return {m_retry,     m_rename, m_duplicate, m_split, m_trimStart, m_trimEnd,  m_moveLeft,
            m_moveRight, m_cut,    m_copy,      m_paste, m_remove,    m_selectAll};
}

QList<QAction *> ClipActions::forTimeline() const
{
    return {m_paste, m_selectAll};
}

QAction *ClipActions::add(const char *id, const QString &text, const QKeySequence &shortcut, void (ClipActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void ClipActions::update()
{
    const bool writable = !m_document->isReadOnly();
    const QList<int> rows = m_view->selection().rows();
    const int count = m_view->scenes()->sceneCount();
    const bool any = !selectedScenes().isEmpty();
    const bool failed = currentHasFailed();
    m_retry->setVisible(failed);
    m_retry->setEnabled(failed && writable && !m_document->run().running);
    m_rename->setEnabled(writable && m_view->currentRow() >= 0 && m_view->currentRow() < count);
    for (QAction *action : {m_duplicate, m_cut})
        action->setEnabled(any && writable);
    updateAtPlayhead();
    m_copy->setEnabled(any);
    m_paste->setEnabled(writable && SceneClipboard::holdsScenes(QGuiApplication::clipboard()->mimeData()));
    m_selectAll->setEnabled(count > 0);
    m_moveLeft->setEnabled(any && writable && rows.first() > 0);
    m_moveRight->setEnabled(any && writable && rows.last() < count - 1);
    m_remove->setEnabled((any && writable) || failed);
}

// With every frame that plays.
void ClipActions::updateAtPlayhead()
{
    const bool isInside = !m_document->isReadOnly() && underPlayhead().frame > 0;
    for (QAction *action : {m_split, m_trimStart, m_trimEnd})
        action->setEnabled(isInside);
}

void ClipActions::retry()
{
    const QModelIndex index = m_view->scenes()->index(m_view->currentRow());
    emit retryRequested(index.data(SceneListModel::RunIdRole).toString(), index.data(SceneListModel::SceneIndexRole).toInt());
}

void ClipActions::rename()
{
    emit renameRequested(m_view->currentRow());
}

void ClipActions::duplicate()
{
    if (const QStringList ids = selectedScenes(); ids.size() == 1)
        m_view->setCurrentRow(m_view->scenes()->positionOf(m_document->duplicateScene(ids.first())));
    else
        insert(SceneClipboard::copies(scenesOfSelection()), behindSelection(), tr("Duplicate of %n Scenes", nullptr, int(ids.size())));
}

void ClipActions::split()
{
    const auto [position, frame] = underPlayhead();
    m_view->setCurrentRow(m_view->scenes()->positionOf(m_document->splitScene(m_view->scenes()->sceneAt(position).id, frame)));
}

// The playhead stays at the picture that it showed.
void ClipActions::trimStart()
{
    const auto [position, frame] = underPlayhead();
    m_document->trimSceneStart(m_view->scenes()->sceneAt(position).id, frame);
    emit seekRequested(m_view->scenes()->startFrameAt(position));
}

void ClipActions::trimEnd()
{
    const auto [position, frame] = underPlayhead();
    m_document->setSceneDuration(m_view->scenes()->sceneAt(position).id, frame);
}

void ClipActions::cut()
{
    copy();
    m_document->deleteScenes(selectedScenes());
}

void ClipActions::copy()
{
    QGuiApplication::clipboard()->setMimeData(SceneClipboard::toMime({m_document->projectId(), scenesOfSelection()}).release());
}

void ClipActions::paste()
{
    const SceneClipboard::Content content = SceneClipboard::fromMime(QGuiApplication::clipboard()->mimeData());
    if (content.scenes.isEmpty())
        return;
    insert(content.scenes, behindSelection(), tr("Paste of %n Scenes", nullptr, int(content.scenes.size())));
    if (content.projectId != m_document->projectId() && SceneClipboard::showsFiles(content.scenes))
        emit told(tr("The scenes came without the pictures of their own project. Choose others in their properties."));
}

void ClipActions::selectAll()
{
    ClipSelection selection = m_view->selection();
    selection.selectAll(m_view->scenes()->sceneCount());
    m_view->setSelection(selection);
}

void ClipActions::moveLeft()
{
    m_document->moveScenes(selectedScenes(), m_view->selection().rows().first() - 1);
}

void ClipActions::moveRight()
{
    m_document->moveScenes(selectedScenes(), m_view->selection().rows().last() + 2);
}

void ClipActions::remove()
{
    const QModelIndex index = m_view->scenes()->index(m_view->currentRow());
    if (currentHasFailed())
        m_document->dismissFailedScene(index.data(SceneListModel::RunIdRole).toString(),
                                       index.data(SceneListModel::SceneIndexRole).toInt());
    else
        m_document->deleteScenes(selectedScenes());
}

ClipActions::Place ClipActions::underPlayhead() const
{
    const int position = m_view->scenes()->positionAtFrame(m_view->playhead());
    return position < 0 ? Place{} : Place{position, m_view->playhead() - m_view->scenes()->startFrameAt(position)};
}

QStringList ClipActions::selectedScenes() const
{
    QStringList ids;
    for (const Scene &scene : scenesOfSelection())
        ids.append(scene.id);
    return ids;
}

QList<Scene> ClipActions::scenesOfSelection() const
{
    QList<Scene> scenes;
    for (const int row : m_view->selection().rows()) {
        if (row < m_view->scenes()->sceneCount())
            scenes.append(m_view->scenes()->sceneAt(row));
    }
    return scenes;
}

int ClipActions::behindSelection() const
{
    const QList<int> rows = m_view->selection().rows();
    return rows.isEmpty() ? m_view->scenes()->sceneCount() : rows.last() + 1;
}

void ClipActions::insert(const QList<Scene> &scenes, int position, const QString &undoText)
{
    m_document->insertScenes(scenes, position, undoText);
    ClipSelection selection = m_view->selection();
    selection.select(m_view->scenes()->positionOf(scenes.first().id));
    selection.extendTo(m_view->scenes()->positionOf(scenes.last().id));
    m_view->setSelection(selection);
}

bool ClipActions::currentHasFailed() const
{
    const int row = m_view->currentRow();
    return row >= 0 && m_view->scenes()->index(row).data(SceneListModel::StatusRole) == SceneListModel::Failed;
}
