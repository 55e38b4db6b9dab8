#include "ui/timeline/TemplateDropTarget.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/document/TemplateDrag.h"
#include "ui/timeline/TemplateDrop.h"
#include "ui/timeline/TimelineView.h"

#include <QDropEvent>

TemplateDropTarget::TemplateDropTarget(Document *document, TimelineView *view)
    : QObject(view)
    , m_document(document)
    , m_view(view)
{
    view->viewport()->setAcceptDrops(true);
    view->viewport()->installEventFilter(this);
    connect(view->scenes(), &QAbstractItemModel::rowsAboutToBeRemoved, this, &TemplateDropTarget::unmark);
    connect(view->scenes(), &QAbstractItemModel::modelAboutToBeReset, this, &TemplateDropTarget::unmark);
}

bool TemplateDropTarget::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        if (const auto *enter = static_cast<QDropEvent *>(event);
            m_document->isReadOnly() || TemplateDrag::templateOf(enter->mimeData()).isEmpty())
            return true; // not taken
        static_cast<QDropEvent *>(event)->acceptProposedAction();
        return true;
    case QEvent::DragMove:
        mark(static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        unmark();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent *>(event));
        return true;
    default:
        return false;
    }
}

void TemplateDropTarget::mark(QDropEvent *event)
{
    const QPoint place = event->position().toPoint();
    m_view->scrollAtEdge(place.x());
    const TemplateDrop drop = TemplateDrop::at(*m_view, place);
    m_view->setTargeted(drop.row);
    m_view->setInsertion(drop.position);
    event->acceptProposedAction();
}

void TemplateDropTarget::drop(QDropEvent *event)
{
    const QString templateId = TemplateDrag::templateOf(event->mimeData());
    const TemplateDrop drop = TemplateDrop::at(*m_view, event->position().toPoint());
    unmark();
    event->acceptProposedAction();
    if (drop.row >= 0)
        emit droppedOn(templateId, m_view->scenes()->sceneAt(drop.row).id);
    else
        emit dropped(templateId, drop.position);
}

void TemplateDropTarget::unmark()
{
    m_view->setTargeted(-1);
    m_view->setInsertion(-1);
}
