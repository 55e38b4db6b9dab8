#include "ui/templates/TemplateGrid.h"

#include "ui/templates/TemplateDelegate.h"

#include <QDrag>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QTimerEvent>

namespace {

constexpr int margin = 10;       // pixels left and right; a cell has room of its own around its picture
constexpr int leastCell = 118;   // pixels: two columns in the narrowest panel
constexpr int tickInterval = 83; // ms: twelve a second
constexpr int dragWidth = 160;

} // namespace

TemplateGrid::TemplateGrid(QWidget *parent)
    : QListView(parent)
    , m_delegate(new TemplateDelegate(this))
{
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void TemplateGrid::setShape(QSize video)
{
    m_delegate->setShape(video);
    arrange();
}

QList<QModelIndex> TemplateGrid::shown() const
{
    QList<QModelIndex> result;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).intersects(viewport()->rect()))
            result.append(index);
    }
    return result;
}

// The scroll bar's room is kept free, so that it does not change the columns by its coming and going.
void TemplateGrid::arrange()
{
    setViewportMargins(margin, 0, 0, 0);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int room = width() - margin - std::max(margin, scrollBar) - 1; // the view breaks a line that fills it to the last pixel
    const int columns = std::max(1, room / leastCell);
    const int cell = std::max(leastCell, room / columns);
    const QSize size(cell, m_delegate->heightFor(cell));
    if (size == gridSize())
        return;
    setGridSize(size);
    setIconSize(size);
    verticalScrollBar()->setSingleStep(size.height() / 4);
}

void TemplateGrid::updateClock()
{
    const bool mayMove = style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0;
    const bool moves = mayMove && isVisible() && isActiveWindow();
    if (moves && !m_clock.isActive())
        m_clock.start(tickInterval, this);
    else if (!moves)
        m_clock.stop();
    m_delegate->setTick(mayMove ? m_tick : -1);
    viewport()->update();
}

void TemplateGrid::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void TemplateGrid::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    updateClock();
}

void TemplateGrid::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    updateClock();
}

// Whoever comes by Tab finds something selected.
void TemplateGrid::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && model()->rowCount() > 0)
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
}

bool TemplateGrid::event(QEvent *event)
{
    const bool handled = QListView::event(event);
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate || event->type() == QEvent::StyleChange)
        updateClock();
    return handled;
}

void TemplateGrid::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_clock.timerId()) {
        m_delegate->setTick(++m_tick);
        viewport()->update();
    } else if (event->timerId() == m_telling.timerId()) {
        m_telling.stop();
        emit shownChanged();
    } else {
        QListView::timerEvent(event);
    }
}

void TemplateGrid::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_telling.start(0, this);
}

void TemplateGrid::updateGeometries()
{
    QListView::updateGeometries();
    m_telling.start(0, this);
}

void TemplateGrid::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({index}));
    drag->setPixmap(m_delegate->dragPicture(index, dragWidth, devicePixelRatioF(), palette()));
    drag->setHotSpot({dragWidth / 2, dragWidth / 4});
    drag->exec(Qt::CopyAction); // Qt's one way to drag; events go on being handled meanwhile
}
