#include "ui/timeline/NameEdit.h"

#include <QKeyEvent>

NameEdit::NameEdit(const QString &name, QWidget *parent)
    : QLineEdit(name, parent)
{
    setAccessibleName(tr("Name of the scene"));
    setMaxLength(200);
    setProperty("look", QStringLiteral("inplace"));
    setSelection(int(name.size()), -int(name.size())); // all of it, seen from its beginning
    connect(this, &QLineEdit::editingFinished, this, &NameEdit::finish);
}

bool NameEdit::event(QEvent *event)
{
    const bool isEscape = (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QLineEdit::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress && !m_finished) {
        m_finished = true;
        parentWidget()->setFocus();
        deleteLater();
    }
    return true;
}

void NameEdit::finish()
{
    if (std::exchange(m_finished, true))
        return;
    emit accepted(text());
    deleteLater();
}
