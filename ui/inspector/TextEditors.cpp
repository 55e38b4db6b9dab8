#include "ui/inspector/TextEditors.h"

#include "ui/inspector/PropField.h"

#include <QAbstractTextDocumentLayout>
#include <QColorDialog>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 8;
constexpr int swatchSize = 16;  // pixels
constexpr int textPadding = 22; // pixels above and below the lines, borders included

template<typename Widget>
QHBoxLayout *fill(PropEditor *editor, Widget *widget, const QString &name)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(widget, 1);
    widget->setAccessibleName(name);
    editor->setFocusProxy(widget);
    return layout;
}

} // namespace

LineEditor::LineEditor(const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_line(new QLineEdit(this))
{
    fill(this, m_line, name);
    connect(m_line, &QLineEdit::textEdited, this, &PropEditor::edited);
}

QJsonValue LineEditor::value() const
{
    return m_line->text();
}

void LineEditor::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    m_line->setText(value.toString());
    m_line->setCursorPosition(0); // seen from its beginning
}

LongTextEditor::LongTextEditor(const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    fill(this, m_text, name);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PropEditor::edited);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &LongTextEditor::fitHeight);
    fitHeight();
}

QJsonValue LongTextEditor::value() const
{
    return m_text->toPlainText();
}

void LongTextEditor::setValue(const QJsonValue &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(value.toString());
    fitHeight();
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    PropEditor::resizeEvent(event);
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), fewestLines, mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + textPadding);
}

ChoiceEditor::ChoiceEditor(const QStringList &choices, const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_box(new QComboBox(this))
{
    fill(this, m_box, name);
    for (const QString &choice : choices)
        m_box->addItem(labelOf(choice), choice);
    connect(m_box, &QComboBox::activated, this, &PropEditor::edited);
}

QJsonValue ChoiceEditor::value() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    m_box->setCurrentIndex(m_box->findData(value.toString()));
}

bool ChoiceEditor::fits(const QJsonValue &value) const
{
    return m_box->findData(value.toString()) >= 0;
}

ColorPropEditor::ColorPropEditor(const QStringList &offered, const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_offered(offered)
    , m_hex(new QLineEdit(this))
    , m_pick(new QPushButton(tr("Pick…"), this))
{
    fill(this, m_hex, name)->addWidget(m_pick);
    m_pick->setAccessibleName(tr("Pick %1").arg(name));
    connect(m_hex, &QLineEdit::textEdited, this, [this] {
        if (QColor::isValidColor(m_hex->text()))
            emit edited();
    });
    connect(m_pick, &QPushButton::clicked, this, &ColorPropEditor::offer);
}

QJsonValue ColorPropEditor::value() const
{
    const QColor color(m_hex->text());
    return color.isValid() ? color.name() : m_hex->text();
}

void ColorPropEditor::setValue(const QJsonValue &value)
{
    if (value != this->value())
        m_hex->setText(value.toString());
}

// Those of the brand first.
void ColorPropEditor::offer()
{
    if (m_offered.isEmpty())
        return pick();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &hex : std::as_const(m_offered)) {
        QPixmap swatch(swatchSize, swatchSize);
        swatch.fill(QColor(hex));
        connect(menu->addAction(swatch, hex), &QAction::triggered, this, [this, hex] { take(QColor(hex)); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another Color…"), this, &ColorPropEditor::pick);
    menu->popup(m_pick->mapToGlobal(QPoint(0, m_pick->height())));
}

void ColorPropEditor::pick()
{
    auto *dialog = new QColorDialog(QColor(m_hex->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &ColorPropEditor::take);
    dialog->open();
}

void ColorPropEditor::take(const QColor &color)
{
    m_hex->setText(color.name());
    emit edited();
}
