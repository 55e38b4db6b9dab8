#include "ui/timeline/TimelineWidget.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/document/TemplateDrag.h"
#include "ui/timeline/TemplateDrop.h"
#include "ui/timeline/TimelineAccessible.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace {

constexpr double snapTolerance = 6; // pixels
constexpr double zoomStep = 1.25;   // a click of a wheel, or a key
constexpr double wheelClick = 120;  // eighths of a degree
constexpr int edgeScroll = 24;      // pixels a mouse move scrolls, once the mouse has left the view

} // namespace

TimelineWidget::TimelineWidget(Document *document, QWidget *parent)
    : TimelineView(document->scenes(), parent)
    , m_document(document)
{
    TimelineAccessible::install();
    viewport()->setAcceptDrops(true);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("The scenes of the video in order. Left and right choose a scene."));

    m_retry = addSceneAction(tr("Retry"), {}, &TimelineWidget::retryCurrent);
    m_duplicate = addSceneAction(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), &TimelineWidget::duplicateCurrent);
    m_moveBack = addSceneAction(tr("Move Left"), QKeySequence(Qt::ALT | Qt::Key_Left), &TimelineWidget::moveCurrentBack);
    m_moveOn = addSceneAction(tr("Move Right"), QKeySequence(Qt::ALT | Qt::Key_Right), &TimelineWidget::moveCurrentOn);
    m_remove = addSceneAction(tr("Delete"), QKeySequence(Qt::Key_Delete), &TimelineWidget::removeCurrent);
    m_zoomIn = addSceneAction(tr("Zoom In"), QKeySequence(Qt::CTRL | Qt::Key_Plus), nullptr);
    m_zoomOut = addSceneAction(tr("Zoom Out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), nullptr);
    m_zoomToFit = addSceneAction(tr("Zoom to Fit"), QKeySequence(Qt::CTRL | Qt::Key_0), nullptr);
    const auto zoomAtPlayhead = [this](double factor) { zoom(factor, geometryOfTime().frameToX(playhead())); };
    connect(m_zoomIn, &QAction::triggered, this, [zoomAtPlayhead] { zoomAtPlayhead(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [zoomAtPlayhead] { zoomAtPlayhead(1 / zoomStep); });
    connect(m_zoomToFit, &QAction::triggered, this, &TimelineView::fit);

    setFps(m_document->settings().fps);
    connect(m_document, &Document::settingsChanged, this, [this] { setFps(m_document->settings().fps); });
    connect(m_document, &Document::runChanged, this, &TimelineWidget::updateActions);
    connect(scenes(), &QAbstractItemModel::dataChanged, this, &TimelineWidget::updateActions);
    connect(scenes(), &QAbstractItemModel::rowsMoved, this, &TimelineWidget::updateActions);
    connect(this, &TimelineView::currentRowChanged, this, [this](int row) {
        updateActions();
        if (row >= 0 && hasFocus()) {
            QAccessibleEvent focus(this, QAccessible::Focus);
            focus.setChild(row);
            QAccessible::updateAccessibility(&focus);
        }
        emit sceneSelected(selectedScene());
    });
    // A drag whose clips change under it is over.
    connect(scenes(), &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        endGesture();
        if (currentRow() >= first && currentRow() <= last)
            setCurrentRow(last + 1 < scenes()->rowCount() ? last + 1 : first - 1);
    });
    connect(scenes(), &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineWidget::endGesture);
    connect(scenes(), &QAbstractItemModel::rowsAboutToBeRemoved, this, &TimelineWidget::unmarkDrop);
    connect(scenes(), &QAbstractItemModel::modelAboutToBeReset, this, &TimelineWidget::unmarkDrop);
    updateActions();
}

QString TimelineWidget::selectedScene() const
{
    return currentRow() >= 0 && currentRow() < scenes()->sceneCount() ? scenes()->sceneAt(currentRow()).id : QString();
}

void TimelineWidget::selectScene(const QString &sceneId)
{
    setCurrentRow(scenes()->positionOf(sceneId));
}

QList<QAction *> TimelineWidget::sceneActions() const
{
    return {m_retry, m_duplicate, m_moveBack, m_moveOn, m_remove};
}

QList<QAction *> TimelineWidget::zoomActions() const
{
    return {m_zoomIn, m_zoomOut, m_zoomToFit};
}

QAction *TimelineWidget::addSceneAction(const QString &text, const QKeySequence &shortcut, void (TimelineWidget::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void TimelineWidget::updateActions()
{
    const bool writable = !m_document->isReadOnly();
    const bool ready = !selectedScene().isEmpty();
    const bool failed = currentIs(SceneListModel::Failed);
    m_retry->setVisible(failed);
    m_retry->setEnabled(failed && writable && !m_document->run().running);
    m_duplicate->setEnabled(ready && writable);
    m_moveBack->setEnabled(ready && writable && currentRow() > 0);
    m_moveOn->setEnabled(ready && writable && currentRow() < scenes()->sceneCount() - 1);
    m_remove->setEnabled((ready && writable) || failed);
}

bool TimelineWidget::currentIs(int status) const
{
    return currentRow() >= 0 && scenes()->index(currentRow()).data(SceneListModel::StatusRole) == status;
}

void TimelineWidget::removeCurrent()
{
    const QModelIndex index = scenes()->index(currentRow());
    if (currentIs(SceneListModel::Failed))
        m_document->dismissFailedScene(index.data(SceneListModel::RunIdRole).toString(),
                                       index.data(SceneListModel::SceneIndexRole).toInt());
    else
        m_document->deleteScenes({selectedScene()});
}

void TimelineWidget::duplicateCurrent()
{
    selectScene(m_document->duplicateScene(selectedScene()));
}

void TimelineWidget::moveCurrentBack()
{
    moveCurrent(-1);
}

void TimelineWidget::moveCurrentOn()
{
    moveCurrent(1);
}

void TimelineWidget::moveCurrent(int by)
{
    m_document->moveScene(selectedScene(), currentRow() + by);
}

void TimelineWidget::retryCurrent()
{
    const QModelIndex index = scenes()->index(currentRow());
    emit retryRequested(index.data(SceneListModel::RunIdRole).toString(), index.data(SceneListModel::SceneIndexRole).toInt());
}

void TimelineWidget::seek(int frame)
{
    if (scenes()->sceneCount() == 0)
        return;
    frame = std::clamp(frame, 0, scenes()->totalFrames() - 1);
    setPlayhead(frame);
    emit seekRequested(frame);
}

void TimelineWidget::scrub(double x)
{
    QList<int> edges;
    for (int position = 0; position < scenes()->sceneCount(); ++position)
        edges.append(scenes()->startFrameAt(position));
    seek(geometryOfTime().snapped(geometryOfTime().frameAt(x), edges, snapTolerance));
}

void TimelineWidget::walkTo(int row)
{
    if (scenes()->rowCount() == 0)
        return;
    setCurrentRow(std::clamp(row, 0, scenes()->rowCount() - 1));
    if (!selectedScene().isEmpty())
        seek(scenes()->startFrameAt(currentRow()));
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed = event->position().toPoint();
    if (rulerRect().contains(m_pressed)) {
        m_gesture = Gesture::Scrub;
        scrub(event->position().x());
        return;
    }
    const int row = rowAt(m_pressed);
    setCurrentRow(row);
    m_gesture = row >= 0 ? Gesture::Press : Gesture::None;
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_gesture == Gesture::None) {
        setHovered(rowAt(position));
        return;
    }
    if (m_gesture == Gesture::Press && !selectedScene().isEmpty() && !m_document->isReadOnly() &&
        (position - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_gesture = Gesture::Drag;
    if (m_gesture == Gesture::Press)
        return;
    if (position.x() < 0)
        scrollTo(geometryOfTime().scroll - edgeScroll);
    else if (position.x() >= viewport()->width())
        scrollTo(geometryOfTime().scroll + edgeScroll);
    if (m_gesture == Gesture::Scrub)
        scrub(event->position().x());
    else
        drag(position);
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_gesture == Gesture::Press && !selectedScene().isEmpty())
        seek(geometryOfTime().frameAt(event->position().x()));
    else if (m_gesture == Gesture::Drag)
        drop();
    endGesture();
}

void TimelineWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void TimelineWidget::drag(const QPoint &position)
{
    m_dropPosition = 0;
    while (m_dropPosition < scenes()->sceneCount() && clipRect(m_dropPosition).center().x() < position.x())
        ++m_dropPosition;
    viewport()->setCursor(Qt::ClosedHandCursor);
    setLifted(currentRow());
    const bool moves = m_dropPosition != currentRow() && m_dropPosition != currentRow() + 1;
    setInsertion(moves ? m_dropPosition : -1);
}

void TimelineWidget::drop()
{
    const int position = m_dropPosition > currentRow() ? m_dropPosition - 1 : m_dropPosition;
    const QString sceneId = selectedScene();
    endGesture();
    m_document->moveScene(sceneId, position);
}

void TimelineWidget::endGesture()
{
    if (m_gesture == Gesture::None)
        return;
    m_gesture = Gesture::None;
    viewport()->unsetCursor();
    setLifted(-1);
    setInsertion(-1);
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (plain ? event->key() : 0) {
    case Qt::Key_Left:
        walkTo(currentRow() - 1);
        break;
    case Qt::Key_Right:
        walkTo(currentRow() + 1);
        break;
    case Qt::Key_Home:
        walkTo(0);
        break;
    case Qt::Key_End:
        walkTo(scenes()->rowCount() - 1);
        break;
    case Qt::Key_Backspace:
        m_remove->trigger();
        break;
    case Qt::Key_Escape:
        if (m_gesture == Gesture::None)
            event->ignore();
        endGesture();
        break;
    default:
        event->ignore(); // Space plays, elsewhere
    }
}

void TimelineWidget::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const int delta = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(zoomStep, delta / wheelClick), event->position().x());
    else
        scrollTo(geometryOfTime().scroll - (event->pixelDelta().isNull() ? delta / 2 : delta));
    event->accept();
}

void TimelineWidget::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentRow(rowAt(viewport()->mapFromGlobal(event->globalPos())));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (currentRow() >= 0) {
        menu->addActions(sceneActions());
        menu->addSeparator();
    }
    menu->addActions(zoomActions());
    const bool atClip = event->reason() != QContextMenuEvent::Mouse && currentRow() >= 0;
    menu->popup(atClip ? viewport()->mapToGlobal(clipRect(currentRow()).center()) : event->globalPos());
}

void TimelineWidget::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_document->isReadOnly() && !TemplateDrag::templateOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TimelineWidget::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (place.x() < edgeScroll)
        scrollTo(geometryOfTime().scroll - edgeScroll);
    else if (place.x() >= viewport()->width() - edgeScroll)
        scrollTo(geometryOfTime().scroll + edgeScroll);
    const TemplateDrop drop = TemplateDrop::at(*this, place);
    setTargeted(drop.row);
    setInsertion(drop.position);
    event->acceptProposedAction();
}

void TimelineWidget::dragLeaveEvent(QDragLeaveEvent *)
{
    unmarkDrop();
}

void TimelineWidget::dropEvent(QDropEvent *event)
{
    const QString templateId = TemplateDrag::templateOf(event->mimeData());
    const TemplateDrop drop = TemplateDrop::at(*this, event->position().toPoint());
    unmarkDrop();
    event->acceptProposedAction();
    if (drop.row >= 0)
        emit templateDroppedOn(templateId, scenes()->sceneAt(drop.row).id);
    else
        emit templateDropped(templateId, drop.position);
}

void TimelineWidget::unmarkDrop()
{
    setTargeted(-1);
    setInsertion(-1);
}

bool TimelineWidget::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return TimelineView::viewportEvent(event);
}
