#include "ui/timeline/MarkerActions.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/timeline/TimelineView.h"

#include <algorithm>

MarkerActions::MarkerActions(Document *document, TimelineView *view)
    : QObject(view)
    , m_document(document)
    , m_view(view)
    , m_add(add("addMarker", tr("Add Marker"), Qt::Key_M, &MarkerActions::addMarker))
    , m_rename(add("renameMarker", tr("Rename Marker"), {}, &MarkerActions::rename))
    , m_remove(add("deleteMarker", tr("Delete Marker"), {}, &MarkerActions::remove))
    , m_removeAll(add("deleteAllMarkers", tr("Delete All Markers"), {}, &MarkerActions::removeAll))
    , m_previous(add("previousMarker", tr("Previous Marker"), Qt::SHIFT | Qt::Key_PageUp, &MarkerActions::previous))
    , m_next(add("nextMarker", tr("Next Marker"), Qt::SHIFT | Qt::Key_PageDown, &MarkerActions::next))
{
    connect(document, &Document::settingsChanged, this, &MarkerActions::update);
    connect(document, &Document::contentsReset, this, &MarkerActions::update);
    connect(view, &TimelineView::playheadMoved, this, &MarkerActions::update);
    connect(view->scenes(), &QAbstractItemModel::rowsInserted, this, &MarkerActions::update);
    update();
}

QAction *MarkerActions::add(const char *id, const QString &text, const QKeySequence &shortcut, void (MarkerActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MarkerActions::update()
{
    const QList<Marker> &markers = m_document->settings().markers;
    const int frame = m_view->playhead();
    const bool writable = !m_document->isReadOnly();
    const bool isAtMarker = std::any_of(markers.cbegin(), markers.cend(), [frame](const Marker &marker) { return marker.frame == frame; });
    m_add->setEnabled(writable && !isAtMarker && m_view->scenes()->sceneCount() > 0);
    m_rename->setEnabled(writable && isAtMarker);
    m_remove->setEnabled(writable && isAtMarker);
    m_removeAll->setEnabled(writable && !markers.isEmpty());
    m_previous->setEnabled(!markers.isEmpty() && markers.first().frame < frame);
    m_next->setEnabled(!markers.isEmpty() && markers.last().frame > frame);
}

void MarkerActions::addMarker()
{
    set(m_document->settings().markers + QList<Marker>{{m_view->playhead(), {}}}, tr("Add of Marker"));
}

void MarkerActions::rename()
{
    emit renameRequested(m_view->playhead());
}

void MarkerActions::remove()
{
    QList<Marker> markers = m_document->settings().markers;
    markers.removeIf([this](const Marker &marker) { return marker.frame == m_view->playhead(); });
    set(markers, tr("Delete of Marker"));
}

void MarkerActions::removeAll()
{
    set({}, tr("Delete of All Markers"));
}

void MarkerActions::previous()
{
    const QList<Marker> &markers = m_document->settings().markers;
    const auto at =
        std::find_if(markers.crbegin(), markers.crend(), [this](const Marker &marker) { return marker.frame < m_view->playhead(); });
    if (at != markers.crend())
        emit seekRequested(at->frame);
}

void MarkerActions::next()
{
    const QList<Marker> &markers = m_document->settings().markers;
    const auto at =
        std::find_if(markers.cbegin(), markers.cend(), [this](const Marker &marker) { return marker.frame > m_view->playhead(); });
    if (at != markers.cend())
        emit seekRequested(at->frame);
}

void MarkerActions::move(int from, int to)
{
    if (from == to)
        return;
    QList<Marker> markers = m_document->settings().markers;
    markers.removeIf([to](const Marker &marker) { return marker.frame == to; });
    for (Marker &marker : markers) {
        if (marker.frame == from)
            marker.frame = to;
    }
    set(markers, tr("Move of Marker"));
}

void MarkerActions::setName(int frame, const QString &name)
{
    QList<Marker> markers = m_document->settings().markers;
    for (Marker &marker : markers) {
        if (marker.frame == frame)
            marker.name = name.simplified();
    }
    set(markers, tr("Rename of Marker"));
}

void MarkerActions::set(QList<Marker> markers, const QString &undoText)
{
    std::sort(markers.begin(), markers.end(), [](const Marker &a, const Marker &b) { return a.frame < b.frame; });
    ProjectSettings settings = m_document->settings();
    settings.markers = markers;
    m_document->changeSettings(settings, undoText);
}
