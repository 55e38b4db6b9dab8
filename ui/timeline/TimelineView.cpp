#include "ui/timeline/TimelineView.h"

#include "ui/document/SceneListModel.h"
#include "ui/timeline/TimelineMarks.h"
#include "ui/timeline/TimelineRuler.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace {

constexpr int laneMargin = 12;        // pixels above and below the clips
constexpr int tallestClip = 128;      // pixels
constexpr int playheadHalf = 6;       // pixels: half the width of its head
constexpr int edgeReach = 12;         // pixels of the view's edge where dragging scrolls
constexpr int edgeStep = 24;          // pixels a move scrolls there
constexpr int markerReach = 12;       // pixels behind a marker where it can be taken hold of
constexpr int shimmerInterval = 40;   // ms
constexpr int shimmerDuration = 1600; // ms: the light's way over a clip

} // namespace

TimelineView::TimelineView(SceneListModel *scenes, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_scenes(scenes)
    , m_selection(scenes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);

    connect(m_scenes, &QAbstractItemModel::rowsInserted, this, &TimelineView::onRowsInserted);
    connect(m_scenes, &QAbstractItemModel::rowsRemoved, this, &TimelineView::onRowsRemoved);
    connect(m_scenes, &QAbstractItemModel::rowsMoved, this, &TimelineView::onRowsChanged);
    connect(m_scenes, &QAbstractItemModel::dataChanged, this, &TimelineView::onDataChanged);
    connect(m_scenes, &QAbstractItemModel::modelReset, this, [this] {
        m_playhead = 0;
        m_fitting = true;
        m_selection.select(-1);
        onRowsChanged();
        emit currentRowChanged(-1);
        emit selectionChanged();
    });
    onRowsChanged();
}

void TimelineView::setFps(int fps)
{
    if (m_geometry.fps == std::max(1, fps))
        return;
    m_geometry.fps = std::max(1, fps);
    onRowsChanged();
}

void TimelineView::setPlayhead(int frame)
{
    frame = std::clamp(frame, 0, std::max(0, m_scenes->totalFrames() - 1));
    if (frame == m_playhead)
        return;
    const QRect before = playheadRect(m_playhead);
    m_playhead = frame;
    const QRect after = playheadRect(frame);
    const QRect view = viewport()->rect();
    if (view.intersects(before) && !view.contains(after.center()))
        scrollTo(int(std::lround(m_geometry.frameToX(frame) + m_geometry.scroll - view.width() * 0.1)));
    viewport()->update(before);
    viewport()->update(playheadRect(frame));
    emit playheadMoved();
}

void TimelineView::setRange(int firstFrame, int lastFrame)
{
    m_rangeFirst = firstFrame;
    m_rangeLast = lastFrame;
    viewport()->update(rulerRect());
}

void TimelineView::setMarkers(const QList<Marker> &markers)
{
    if (markers == m_markers)
        return;
    m_markers = markers;
    viewport()->update(rulerRect());
}

int TimelineView::markerAt(const QPoint &position) const
{
    if (!rulerRect().contains(position))
        return -1;
    for (const Marker &marker : m_markers) {
        const double x = m_geometry.frameToX(marker.frame);
        if (position.x() >= x - 2 && position.x() <= x + markerReach)
            return marker.frame;
    }
    return -1;
}

void TimelineView::setCurrentRow(int row)
{
    ClipSelection selection = m_selection;
    selection.select(row);
    setSelection(selection);
}

void TimelineView::setSelection(const ClipSelection &selection)
{
    if (selection == m_selection)
        return;
    const int before = currentRow();
    m_selection = selection;
    const int row = currentRow();
    if (row >= 0 && row != before) {
        m_geometry.reveal(m_scenes->startFrameAt(row), m_scenes->startFrameAt(row) + durationOf(row));
        updateScrollBar();
    }
    viewport()->update();
    if (row != before)
        emit currentRowChanged(row);
    emit selectionChanged();
}

void TimelineView::zoomToSelection()
{
    const QList<int> rows = m_selection.rows();
    if (rows.isEmpty())
        return;
    m_fitting = false;
    m_geometry.show(m_scenes->startFrameAt(rows.first()), m_scenes->startFrameAt(rows.last()) + durationOf(rows.last()));
    updateScrollBar();
    viewport()->update();
}

int TimelineView::durationOf(int row) const
{
    return m_scenes->index(row).data(SceneListModel::DurationRole).toInt();
}

void TimelineView::setTrim(int row, ClipGrip::Kind end, int frames)
{
    m_trimmedRow = row;
    m_trimmedEnd = end;
    m_trimmedBy = row < 0 ? 0 : frames;
    updateGeometryOfTime();
    viewport()->update();
}

void TimelineView::setTransitionLength(int row, int frames)
{
    m_stretchedRow = row;
    m_stretchedTo = frames;
    viewport()->update();
}

// While a beginning is dragged, what is before goes with it: the clip's end stays.
QRect TimelineView::clipRect(int row) const
{
    int start = m_scenes->startFrameAt(row);
    int end = start + durationOf(row);
    if (m_trimmedRow >= 0 && m_trimmedEnd == ClipGrip::Kind::Start) {
        start -= row <= m_trimmedRow ? m_trimmedBy : 0;
        end -= row < m_trimmedRow ? m_trimmedBy : 0;
    } else if (m_trimmedRow >= 0) {
        start += row > m_trimmedRow ? m_trimmedBy : 0;
        end += row >= m_trimmedRow ? m_trimmedBy : 0;
    }
    const int left = int(std::lround(m_geometry.frameToX(start)));
    const int right = int(std::lround(m_geometry.frameToX(end)));
    const QRect lane = laneRect();
    return {left, lane.top(), std::max(3, right - left - 2), lane.height()};
}

int TimelineView::transitionWidth(int row) const
{
    if (row <= 0 || row >= m_scenes->sceneCount())
        return 0;
    const SceneTransition &transition = m_scenes->sceneAt(row).transition;
    if (transition.kind == TransitionKind::Cut)
        return 0;
    const int frames = row == m_stretchedRow ? m_stretchedTo : transition.frames;
    return std::min(int(std::lround(frames * m_geometry.pixelsPerFrame)), clipRect(row).width());
}

int TimelineView::rowAt(const QPoint &position) const
{
    const QRect lane = laneRect();
    if (position.y() < lane.top() || position.y() > lane.bottom())
        return -1;
    int low = 0;
    int high = m_scenes->rowCount();
    while (low < high) {
        const int middle = (low + high) / 2;
        if (clipRect(middle).right() < position.x())
            low = middle + 1;
        else
            high = middle;
    }
    return low < m_scenes->rowCount() && clipRect(low).contains(position) ? low : -1;
}

QRect TimelineView::rulerRect() const
{
    return {0, 0, viewport()->width(), TimelineRuler::height};
}

QRect TimelineView::laneRect() const
{
    const int top = TimelineRuler::height + laneMargin;
    const int height = std::min(tallestClip, viewport()->height() - top - laneMargin);
    return {0, top, viewport()->width(), std::max(24, height)};
}

QRect TimelineView::playheadRect(int frame) const
{
    const int x = int(std::lround(m_geometry.frameToX(frame)));
    return {x - playheadHalf - 1, 0, 2 * playheadHalf + 3, viewport()->height()};
}

void TimelineView::zoom(double factor, double anchorX)
{
    m_fitting = false;
    m_geometry.zoom(factor, anchorX);
    updateScrollBar();
    viewport()->update();
}

void TimelineView::fit()
{
    m_fitting = true;
    onRowsChanged();
}

QSize TimelineView::sizeHint() const
{
    return {900, TimelineRuler::height + 2 * laneMargin + tallestClip};
}

QSize TimelineView::minimumSizeHint() const
{
    return {240, TimelineRuler::height + 2 * laneMargin + 56};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometryOfTime();
}

void TimelineView::scrollContentsBy(int, int)
{
    m_geometry.setScroll(horizontalScrollBar()->value());
    emit scaleChanged();
    updateShimmer();
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::ActivationChange)
        viewport()->update();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_shimmer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    for (int row = m_scenes->sceneCount(); row < m_scenes->rowCount(); ++row) {
        if (m_scenes->index(row).data(SceneListModel::StatusRole) == SceneListModel::Working)
            viewport()->update(clipRect(row));
    }
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    updateShimmer();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_shimmer.stop();
}

void TimelineView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update(0, laneRect().top(), viewport()->width(), laneRect().height());
}

void TimelineView::setLifted(bool lifted)
{
    m_lifted = lifted;
    viewport()->update();
}

void TimelineView::setInsertion(int position)
{
    if (position == m_insertion)
        return;
    m_insertion = position;
    viewport()->update();
}

void TimelineView::setTargeted(int row)
{
    if (row == m_targeted)
        return;
    m_targeted = row;
    viewport()->update();
}

void TimelineView::scrollAtEdge(int x)
{
    if (x < edgeReach)
        scrollTo(m_geometry.scroll - edgeStep);
    else if (x >= viewport()->width() - edgeReach)
        scrollTo(m_geometry.scroll + edgeStep);
}

void TimelineView::scrollTo(int x)
{
    m_geometry.setScroll(x);
    updateScrollBar();
    viewport()->update();
}

void TimelineView::onRowsChanged()
{
    m_hovered = -1;
    updateGeometryOfTime();
    updateShimmer();
    viewport()->update();
}

void TimelineView::onRowsInserted(const QModelIndex &, int first, int)
{
    onRowsChanged();
    // Whoever was looking at the end sees what arrives there.
    if (!m_fitting && first >= m_scenes->sceneCount() - 1) {
        const int start = m_scenes->startFrameAt(first);
        if (m_geometry.frameToX(start) <= viewport()->width()) {
            m_geometry.reveal(start, start + durationOf(first));
            updateScrollBar();
        }
    }
}

void TimelineView::onRowsRemoved(const QModelIndex &, int, int)
{
    setPlayhead(m_playhead); // not past the end
    onRowsChanged();
    emit selectionChanged(); // what went is selected no more
}

void TimelineView::onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (roles.isEmpty() || roles.contains(SceneListModel::DurationRole) || roles.contains(SceneListModel::StartFrameRole) ||
        roles.contains(SceneListModel::StatusRole)) {
        onRowsChanged();
        return;
    }
    if (roles.contains(SceneListModel::ErrorRole) || roles.contains(SceneListModel::NameRole) ||
        roles.contains(SceneListModel::ThumbnailRole) || roles.contains(SceneListModel::TransitionRole)) {
        for (int row = first.row(); row <= last.row(); ++row)
            viewport()->update(clipRect(row));
    }
}

void TimelineView::updateGeometryOfTime()
{
    const int last = m_scenes->rowCount() - 1;
    m_geometry.contentFrames =
        last < 0 ? 0
                 : m_scenes->startFrameAt(last) + durationOf(last) + (m_trimmedEnd == ClipGrip::Kind::End ? std::max(0, m_trimmedBy) : 0);
    m_geometry.viewportWidth = viewport()->width();
    if (m_fitting && m_trimmedRow < 0)
        m_geometry.fit();
    else
        m_geometry.setScroll(m_geometry.scroll);
    updateScrollBar();
}

void TimelineView::updateScrollBar()
{
    // setRange and setValue come back through scrollContentsBy: the geometry keeps what was decided.
    const int scroll = m_geometry.scroll;
    QScrollBar *bar = horizontalScrollBar();
    bar->setRange(0, m_geometry.maximumScroll());
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(40);
    bar->setValue(scroll);
    emit scaleChanged();
}

void TimelineView::updateShimmer()
{
    bool seen = false;
    for (int row = m_scenes->sceneCount(); row < m_scenes->rowCount() && !seen; ++row) {
        seen = m_scenes->index(row).data(SceneListModel::StatusRole) == SceneListModel::Working &&
               clipRect(row).intersects(viewport()->rect());
    }
    if (!seen || !isVisible()) {
        m_shimmer.stop();
    } else if (!m_shimmer.isActive()) {
        m_shimmerTime.start();
        m_shimmer.start(shimmerInterval, this);
    }
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const QRect dirty = event->rect();
    painter.fillRect(dirty, palette().color(QPalette::Window));
    if (m_scenes->rowCount() == 0) {
        TimelineMarks::paintHint(painter, viewport()->rect().adjusted(16, 0, -16, 0),
                                 tr("Scenes appear here one by one, as they are made."), palette());
        if (m_insertion >= 0)
            paintInsertion(painter);
        return;
    }
    if (dirty.intersects(laneRect()))
        paintClips(painter, dirty);
    if (dirty.intersects(rulerRect()))
        TimelineRuler::paint(painter, rulerRect(), dirty, m_geometry, palette());
    if (m_rangeLast >= m_rangeFirst)
        TimelineMarks::paintRange(painter, rulerRect(), m_geometry.frameToX(m_rangeFirst), m_geometry.frameToX(m_rangeLast + 1), palette());
    if (dirty.intersects(rulerRect()))
        TimelineMarks::paintMarkers(painter, rulerRect(), m_markers, m_geometry, palette());
    if (m_insertion >= 0)
        paintInsertion(painter);
    if (m_scenes->sceneCount() > 0)
        TimelineMarks::paintPlayhead(painter, std::round(m_geometry.frameToX(m_playhead)) + 0.5, viewport()->height(), palette());
}

void TimelineView::paintClips(QPainter &painter, const QRect &dirty)
{
    ClipPainter::Look look;
    look.palette = palette();
    look.setFont(font());
    look.view = viewport()->rect();
    look.fps = m_geometry.fps;
    look.focused = hasFocus();
    look.shimmer = m_shimmer.isActive() ? double(m_shimmerTime.elapsed() % shimmerDuration) / shimmerDuration : 0.5;
    const QList<int> selected = m_selection.rows();
    const int atLeft = m_scenes->positionAtFrame(m_geometry.frameAt(dirty.left()) - std::abs(m_trimmedBy));
    int painted = dirty.left() - 1; // up to this pixel
    for (int row = std::max(0, atLeft); row < m_scenes->rowCount(); ++row) {
        const QRect area = clipRect(row);
        if (area.left() > dirty.right())
            break;
        // Of clips that share a pixel one is seen.
        if (!area.intersects(dirty) || area.right() <= painted)
            continue;
        painted = area.right();
        look.frames = durationOf(row) + (row == m_trimmedRow ? m_trimmedBy : 0);
        look.transition = transitionWidth(row);
        look.selected = std::binary_search(selected.cbegin(), selected.cend(), row);
        look.hovered = row == m_hovered;
        look.lifted = m_lifted && look.selected;
        look.targeted = row == m_targeted;
        m_clipPainter.paint(painter, area, dirty, m_scenes->index(row), look);
    }
}

void TimelineView::paintInsertion(QPainter &painter)
{
    const int count = m_scenes->sceneCount();
    const int frame = m_insertion < count ? m_scenes->startFrameAt(m_insertion) : m_scenes->totalFrames();
    TimelineMarks::paintInsertion(painter, laneRect(), int(std::lround(m_geometry.frameToX(frame))) - 1, palette());
}
