#include "ui/brand/WordsEditor.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {
constexpr int longestWords = 300;
}

WordsEditor::WordsEditor(const BrandField &field, const QString &words, QWidget *parent)
    : FieldEditor(parent)
    , m_words(words)
    , m_edit(new QPlainTextEdit(words, this))
{
    const bool isShort = field.id == QLatin1String("name");
    m_edit->setObjectName(QStringLiteral("words"));
    m_edit->setAccessibleName(field.thing);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * (isShort ? 1 : 3) + 22);
    m_edit->selectAll();
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
}

void WordsEditor::commit()
{
    const QString words = m_edit->toPlainText().simplified().left(longestWords);
    if (!words.isEmpty() && words != m_words.simplified())
        emit chosen(words);
}

bool WordsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}
