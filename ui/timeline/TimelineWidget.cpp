#include "ui/timeline/TimelineWidget.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/timeline/ClipActions.h"
#include "ui/timeline/MarkerActions.h"
#include "ui/timeline/NameEdit.h"
#include "ui/timeline/TemplateDropTarget.h"
#include "ui/timeline/TimelineAccessible.h"
#include "ui/timeline/TransitionMenu.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace {

constexpr double snapTolerance = 6;  // pixels
constexpr double zoomStep = 1.25;    // a click of a wheel, or a key
constexpr double wheelClick = 120;   // eighths of a degree
constexpr int shortestName = 260;    // pixels of the field that a name is edited in
constexpr int markerNameWidth = 180; // pixels

} // namespace

TimelineWidget::TimelineWidget(Document *document, QWidget *parent)
    : TimelineView(document->scenes(), parent)
    , m_document(document)
    , m_clips(new ClipActions(document, this))
    , m_markerActions(new MarkerActions(document, this))
    , m_zoomIn(addViewAction("zoomTimelineIn", tr("Zoom In"), Qt::CTRL | Qt::Key_Plus))
    , m_zoomOut(addViewAction("zoomTimelineOut", tr("Zoom Out"), Qt::CTRL | Qt::Key_Minus))
    , m_zoomToFit(addViewAction("zoomTimelineToFit", tr("Zoom to Fit"), Qt::CTRL | Qt::Key_0))
    , m_zoomToSelection(addViewAction("zoomTimelineToSelection", tr("Zoom to Selection"), Qt::CTRL | Qt::SHIFT | Qt::Key_0))
    , m_snapping(addViewAction("snapping", tr("Snapping"), Qt::SHIFT | Qt::Key_M))
{
    TimelineAccessible::install();
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("The scenes of the video in order. Up and down choose a scene, left and right go by a frame."));

    const auto zoomAtPlayhead = [this](double factor) { zoom(factor, geometryOfTime().frameToX(playhead())); };
    connect(m_zoomIn, &QAction::triggered, this, [zoomAtPlayhead] { zoomAtPlayhead(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [zoomAtPlayhead] { zoomAtPlayhead(1 / zoomStep); });
    connect(m_zoomToFit, &QAction::triggered, this, &TimelineView::fit);
    connect(m_zoomToSelection, &QAction::triggered, this, &TimelineView::zoomToSelection);
    m_snapping->setCheckable(true);
    m_snapping->setChecked(true);
    connect(m_clips, &ClipActions::retryRequested, this, &TimelineWidget::retryRequested);
    connect(m_clips, &ClipActions::renameRequested, this, &TimelineWidget::rename);
    connect(m_clips, &ClipActions::told, this, &TimelineWidget::told);
    const auto *target = new TemplateDropTarget(document, this);
    connect(target, &TemplateDropTarget::dropped, this, &TimelineWidget::templateDropped);
    connect(target, &TemplateDropTarget::droppedOn, this, &TimelineWidget::templateDroppedOn);

    connect(m_clips, &ClipActions::seekRequested, this, &TimelineWidget::seek);
    addActions(m_markerActions->all());
    connect(m_markerActions, &MarkerActions::seekRequested, this, &TimelineWidget::seek);
    connect(m_markerActions, &MarkerActions::renameRequested, this, &TimelineWidget::renameMarker);
    const auto showSettings = [this] {
        setFps(m_document->settings().fps);
        setMarkers(m_document->settings().markers);
    };
    showSettings();
    connect(m_document, &Document::settingsChanged, this, showSettings);
    connect(this, &TimelineView::currentRowChanged, this, [this](int row) {
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
        delete m_name;
        if (currentRow() >= first && currentRow() <= last)
            setCurrentRow(last + 1 < scenes()->rowCount() ? last + 1 : first - 1);
    });
    connect(scenes(), &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineWidget::endGesture);
    connect(scenes(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        endGesture();
        delete m_name;
    });
    // The name's place moves.
    connect(this, &TimelineView::scaleChanged, this, [this] {
        if (m_name)
            m_name->deleteLater();
    });
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
    return m_clips->forSelection();
}

QList<QAction *> TimelineWidget::markerActions() const
{
    return m_markerActions->all();
}

QList<QAction *> TimelineWidget::zoomActions() const
{
    return {m_zoomIn, m_zoomOut, m_zoomToFit, m_zoomToSelection, m_snapping};
}

QAction *TimelineWidget::addViewAction(const char *id, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
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
    seek(snapped(geometryOfTime().frameAt(x), edges + markedFrames()));
}

// Nearest of the candidates and of the whole seconds, where snapping is wanted.
int TimelineWidget::snapped(int frame, QList<int> candidates) const
{
    if (!m_snapping->isChecked())
        return frame;
    const int fps = geometryOfTime().fps;
    candidates.append((frame + fps / 2) / fps * fps);
    return geometryOfTime().snapped(frame, candidates, snapTolerance);
}

void TimelineWidget::dragGrip(double x)
{
    const Scene &scene = scenes()->sceneAt(m_grip.row);
    const int start = scenes()->startFrameAt(m_grip.row);
    const int end = start + scene.durationInFrames;
    const int frame = snapped(int(std::lround(geometryOfTime().xToFrame(x))), QList<int>{playhead()} + markedFrames());
    switch (m_grip.kind) {
    case ClipGrip::Kind::Start:
        m_gripFrames = std::clamp(start - frame, 1 - scene.durationInFrames, scene.part.firstFrame);
        setTrim(m_grip.row, m_grip.kind, m_gripFrames);
        break;
    case ClipGrip::Kind::End:
        m_gripFrames = std::max(frame - end, 1 - scene.durationInFrames);
        setTrim(m_grip.row, m_grip.kind, m_gripFrames);
        break;
    default:
        m_gripFrames = std::clamp(frame - start, 1, scene.durationInFrames);
        setTransitionLength(m_grip.row, m_gripFrames);
    }
}

void TimelineWidget::dropGrip()
{
    const ClipGrip grip = m_grip;
    const int frames = m_gripFrames;
    endGesture();
    const Scene scene = scenes()->sceneAt(grip.row);
    if (grip.kind == ClipGrip::Kind::Start)
        m_document->trimSceneStart(scene.id, -frames);
    else if (grip.kind == ClipGrip::Kind::End)
        m_document->setSceneDuration(scene.id, scene.durationInFrames + frames);
    else
        m_document->setTransition(scene.id, {scene.transition.kind, frames});
}

QList<int> TimelineWidget::markedFrames() const
{
    QList<int> frames;
    for (const Marker &marker : m_document->settings().markers)
        frames.append(marker.frame);
    return frames;
}

void TimelineWidget::dragMarker(double x)
{
    QList<int> edges{playhead()};
    for (int position = 0; position < scenes()->sceneCount(); ++position)
        edges.append(scenes()->startFrameAt(position));
    m_markerTo = std::clamp(snapped(int(std::lround(geometryOfTime().xToFrame(x))), edges), 0, std::max(0, scenes()->totalFrames() - 1));
    QList<Marker> markers = m_document->settings().markers;
    for (Marker &marker : markers) {
        if (marker.frame == m_marker)
            marker.frame = m_markerTo;
    }
    setMarkers(markers);
}

void TimelineWidget::walk(int by, bool extends)
{
    if (scenes()->rowCount() == 0)
        return;
    select(std::clamp(currentRow() + by, 0, scenes()->rowCount() - 1), extends ? Qt::ShiftModifier : Qt::NoModifier);
    if (!selectedScene().isEmpty())
        seek(scenes()->startFrameAt(currentRow()));
}

void TimelineWidget::select(int row, Qt::KeyboardModifiers modifiers)
{
    ClipSelection chosen = selection();
    if (row >= 0 && modifiers.testFlag(Qt::ShiftModifier))
        chosen.extendTo(row);
    else if (row >= 0 && modifiers.testFlag(Qt::ControlModifier))
        chosen.toggle(row);
    else
        chosen.select(row);
    setSelection(chosen);
}

ClipGrip TimelineWidget::gripAt(const QPoint &position) const
{
    return m_document->isReadOnly() ? ClipGrip{} : ClipGrip::at(*this, position);
}

bool TimelineWidget::isName(const QPoint &position, int row) const
{
    return row >= 0 && row < scenes()->sceneCount() && position.y() < clipRect(row).top() + ClipPainter::headHeight;
}

void TimelineWidget::rename(int row)
{
    const QRect clip = clipRect(row) & viewport()->rect();
    m_name = new NameEdit(scenes()->sceneAt(row).name, viewport());
    m_name->setGeometry(clip.left(), clip.top(), std::max(clip.width(), shortestName), ClipPainter::headHeight);
    connect(m_name, &NameEdit::accepted, this, [this, id = scenes()->sceneAt(row).id](const QString &name) {
        m_document->renameScene(id, name);
        setFocus();
    });
    m_name->show();
    m_name->setFocus();
}

void TimelineWidget::renameMarker(int frame)
{
    const QList<Marker> &markers = m_document->settings().markers;
    const auto marker = std::find_if(markers.cbegin(), markers.cend(), [frame](const Marker &each) { return each.frame == frame; });
    if (marker == markers.cend())
        return;
    m_name = new NameEdit(marker->name, viewport());
    m_name->setPlaceholderText(tr("Name of the marker"));
    m_name->setGeometry(int(geometryOfTime().frameToX(frame)), 0, markerNameWidth, rulerRect().height());
    connect(m_name, &NameEdit::accepted, this, [this, frame](const QString &name) {
        m_markerActions->setName(frame, name);
        setFocus();
    });
    m_name->show();
    m_name->setFocus();
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed = event->position().toPoint();
    m_marker = m_document->isReadOnly() ? -1 : markerAt(m_pressed);
    if (m_marker >= 0) {
        m_gesture = Gesture::Marker;
        m_markerTo = m_marker;
        seek(m_marker);
        return;
    }
    if (rulerRect().contains(m_pressed)) {
        m_gesture = Gesture::Scrub;
        scrub(event->position().x());
        return;
    }
    m_grip = gripAt(m_pressed);
    if (!m_grip.isNone()) {
        m_gesture = Gesture::Grip;
        setCurrentRow(m_grip.row);
        m_gripFrames = m_grip.kind == ClipGrip::Kind::Transition ? scenes()->sceneAt(m_grip.row).transition.frames : 0;
        return;
    }
    const int row = rowAt(m_pressed);
    // One of several stays among them until the button is let go: they may be dragged together.
    if (event->modifiers() != Qt::NoModifier || !selection().contains(row))
        select(row, event->modifiers());
    m_gesture = row >= 0 ? Gesture::Press : Gesture::None;
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_gesture == Gesture::None) {
        setHovered(rowAt(position));
        const bool isHandle = markerAt(position) >= 0 || !gripAt(position).isNone();
        viewport()->setCursor(isHandle ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    if (m_gesture == Gesture::Press && !selectedScene().isEmpty() && !m_document->isReadOnly() &&
        (position - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_gesture = Gesture::Drag;
    if (m_gesture == Gesture::Press)
        return;
    scrollAtEdge(position.x());
    if (m_gesture == Gesture::Scrub)
        scrub(event->position().x());
    else if (m_gesture == Gesture::Grip)
        dragGrip(event->position().x());
    else if (m_gesture == Gesture::Marker)
        dragMarker(event->position().x());
    else
        drag(position);
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_gesture == Gesture::Press && event->modifiers() == Qt::NoModifier && !selectedScene().isEmpty()) {
        setCurrentRow(rowAt(m_pressed));
        seek(geometryOfTime().frameAt(event->position().x()));
    } else if (m_gesture == Gesture::Drag) {
        drop();
    } else if (m_gesture == Gesture::Grip) {
        dropGrip();
    } else if (m_gesture == Gesture::Marker) {
        m_markerActions->move(m_marker, m_markerTo);
        seek(m_markerTo);
    }
    endGesture();
}

void TimelineWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const int row = rowAt(position);
    const bool renames = event->button() == Qt::LeftButton && !m_document->isReadOnly();
    if (renames && markerAt(position) >= 0)
        renameMarker(markerAt(position));
    else if (renames && isName(position, row) && gripAt(position).isNone())
        rename(row);
    else
        mousePressEvent(event);
}

void TimelineWidget::drag(const QPoint &position)
{
    m_dropPosition = 0;
    while (m_dropPosition < scenes()->sceneCount() && clipRect(m_dropPosition).center().x() < position.x())
        ++m_dropPosition;
    viewport()->setCursor(Qt::ClosedHandCursor);
    setLifted(true);
    const QList<int> rows = selection().rows();
    const bool isOneBlock = rows.last() - rows.first() == rows.size() - 1;
    const bool moves = !isOneBlock || m_dropPosition < rows.first() || m_dropPosition > rows.last() + 1;
    setInsertion(moves ? m_dropPosition : -1);
}

void TimelineWidget::drop()
{
    QStringList ids;
    for (const int row : selection().rows())
        ids.append(scenes()->index(row).data(SceneListModel::IdRole).toString());
    const int position = m_dropPosition;
    endGesture();
    m_document->moveScenes(ids, position);
}

void TimelineWidget::endGesture()
{
    if (m_gesture == Gesture::None)
        return;
    m_gesture = Gesture::None;
    viewport()->unsetCursor();
    setLifted(false);
    setTrim(-1, ClipGrip::Kind::None, 0);
    setTransitionLength(-1, 0);
    setMarkers(m_document->settings().markers);
    setInsertion(-1);
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool extends = modifiers == Qt::ShiftModifier;
    switch (modifiers == Qt::NoModifier || extends ? event->key() : 0) {
    case Qt::Key_Up:
        walk(-1, extends);
        break;
    case Qt::Key_Down:
        walk(1, extends);
        break;
    case Qt::Key_Backspace:
        m_clips->removeAction()->trigger();
        break;
    case Qt::Key_Escape:
        if (m_gesture == Gesture::None)
            event->ignore();
        endGesture();
        break;
    default:
        event->ignore(); // what plays and seeks is elsewhere
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
    const int row = rowAt(viewport()->mapFromGlobal(event->globalPos()));
    if (event->reason() == QContextMenuEvent::Mouse && !selection().contains(row))
        setCurrentRow(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint position = viewport()->mapFromGlobal(event->globalPos());
    if (event->reason() == QContextMenuEvent::Mouse && rulerRect().contains(position)) {
        if (markerAt(position) >= 0)
            seek(markerAt(position));
        menu->addActions(markerActions());
    } else if (currentRow() >= 0) {
        menu->addActions(m_clips->forSelection());
        menu->addMenu(new TransitionMenu(m_document, selectedScene(), menu));
    } else {
        menu->addActions(m_clips->forTimeline());
    }
    menu->addSeparator();
    menu->addActions(zoomActions());
    const bool atClip = event->reason() != QContextMenuEvent::Mouse && currentRow() >= 0;
    menu->popup(atClip ? viewport()->mapToGlobal(clipRect(currentRow()).center()) : event->globalPos());
}

bool TimelineWidget::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return TimelineView::viewportEvent(event);
}
