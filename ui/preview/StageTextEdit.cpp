#include "ui/preview/StageTextEdit.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/preview/ShownText.h"

#include <QKeyEvent>

namespace {

constexpr int shortest = 220; // pixels

} // namespace

StageTextEdit *StageTextEdit::open(Document *document, const StageTextHit &hit, StageView *stage)
{
    const Scene *scene = document->scenes()->scene(hit.sceneId);
    const auto path = scene && !document->isReadOnly() ? ShownText::propOf(scene->props, hit.text) : std::nullopt;
    if (!path)
        return nullptr;
    auto *edit = new StageTextEdit(document, hit.sceneId, *path, stage);
    edit->setText(ShownText::at(scene->props, *path));
    const QSize size(std::clamp(hit.box.width(), shortest, stage->width()), edit->sizeHint().height());
    QRect place(hit.box.topLeft() + QPoint(0, (hit.box.height() - size.height()) / 2), size);
    place.moveLeft(std::clamp(place.left(), 0, stage->width() - size.width()));
    place.moveTop(std::clamp(place.top(), 0, stage->height() - size.height()));
    edit->setGeometry(place);
    edit->show();
    edit->setFocus();
    edit->selectAll();
    return edit;
}

StageTextEdit::StageTextEdit(Document *document, const QString &sceneId, const QStringList &path, QWidget *parent)
    : QLineEdit(parent)
    , m_document(document)
    , m_sceneId(sceneId)
    , m_path(path)
{
    setAccessibleName(tr("Text in the picture"));
    connect(this, &QLineEdit::returnPressed, this, &StageTextEdit::take);
}

bool StageTextEdit::event(QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape) {
        m_finished = true;
        deleteLater();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        take();
    return QLineEdit::event(event);
}

void StageTextEdit::take()
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    const Scene *scene = m_document->scenes()->scene(m_sceneId);
    if (scene && isModified())
        m_document->setSceneProps(m_sceneId, ShownText::with(scene->props, m_path, text()));
}
