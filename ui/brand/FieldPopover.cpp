#include "ui/brand/FieldPopover.h"

#include "ui/brand/FieldDetails.h"
#include "ui/brand/FieldEditor.h"
#include "ui/brand/FieldOptions.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr int popoverWidth = 320;
constexpr int gap = 4;   // to the row
constexpr int inset = 8; // on each side of what has room of its own; the rest stands twice as far in

} // namespace

FieldPopover::FieldPopover(const BrandField &field, Sources sources, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(field)
    , m_sources(std::move(sources))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("popover"));
    setAccessibleName(field.thing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

// The body is made anew; the focus stays at what has the same name in it.
void FieldPopover::show(const BrandProfile &brand, bool readOnly)
{
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    if (m_body)
        m_body->deleteLater();
    m_editor = nullptr;
    QWidget *former = std::exchange(m_body, new QWidget);
    m_body->setFixedWidth(popoverWidth);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(inset, 12, inset, 16);
    layout->setSpacing(8);
    auto *title = new QLabel(m_field.thing);
    title->setProperty("look", QStringLiteral("strong"));
    title->setContentsMargins(inset, 0, inset, 0);
    layout->addWidget(title);
    if (!readOnly) {
        addEditor(brand);
        auto *options = new FieldOptions(brand, m_field, *m_sources.library, m_sources.assets);
        connect(options, &FieldOptions::chosen, this, &FieldPopover::chosen);
        connect(options, &FieldOptions::familyWanted, this, &FieldPopover::familyWanted);
        const bool isColor = std::holds_alternative<Maybe<QColor> BrandColors::*>(m_field.place);
        addSection(isColor ? tr("Palette") : tr("Alternatives"), options->isEmpty() ? nullptr : options);
        if (options->isEmpty())
            delete options;
    }
    for (const auto &[heading, part] : {std::pair(tr("Where from"), fieldSource(brand, m_field, m_sources.page)),
                                        std::pair(tr("What speaks for it"), fieldEvidence(brand, m_field))}) {
        if (part)
            part->setContentsMargins(inset, 0, inset, 0);
        addSection(heading, part);
    }

    if (former) {
        former->hide();
        this->layout()->removeWidget(former);
    }
    this->layout()->addWidget(m_body);
    m_body->show(); // now, so that it can have the focus
    QWidget *again = focused.isEmpty() ? nullptr : m_body->findChild<QWidget *>(focused);
    if (QWidget *first = again ? again : static_cast<QWidget *>(m_editor))
        first->setFocus();
}

void FieldPopover::openBeside(const QWidget *row)
{
    adjustSize();
    const QRect screen = row->screen()->availableGeometry();
    const QRect beside(row->mapToGlobal(QPoint()), row->size());
    const bool fitsLeft = beside.left() - gap - width() >= screen.left();
    const int left = fitsLeft ? beside.left() - gap - width() : std::min(beside.right() + gap, screen.right() - width());
    const int top = std::clamp(beside.top(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(left, top);
    QFrame::show();
    if (m_editor)
        m_editor->setFocus(Qt::PopupFocusReason);
}

void FieldPopover::keyPressEvent(QKeyEvent *event)
{
    m_dropped = event->key() == Qt::Key_Escape;
    if (m_dropped)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FieldPopover::closeEvent(QCloseEvent *event)
{
    if (m_editor && !m_dropped)
        m_editor->commit();
    QFrame::closeEvent(event);
}

void FieldPopover::addSection(const QString &title, QWidget *content)
{
    if (!content)
        return;
    auto *heading = new QLabel(title);
    heading->setProperty("look", QStringLiteral("section"));
    heading->setContentsMargins(inset, 0, inset, 0);
    auto *layout = qobject_cast<QVBoxLayout *>(m_body->layout());
    layout->addSpacing(4);
    layout->addWidget(heading);
    layout->addWidget(content);
}

void FieldPopover::addEditor(const BrandProfile &brand)
{
    m_editor = createFieldEditor(brand, m_field, *m_sources.library);
    connect(m_editor, &FieldEditor::chosen, this, [this](const BrandValue &value) { emit chosen(value, {}); });
    connect(m_editor, &FieldEditor::familyWanted, this, &FieldPopover::familyWanted);
    connect(m_editor, &FieldEditor::colorDialogWanted, this, &FieldPopover::colorDialogWanted);
    connect(m_editor, &FieldEditor::fileWanted, this, &FieldPopover::fileWanted);
    m_editor->setContentsMargins(inset, 0, inset, 0);
    m_body->layout()->addWidget(m_editor);
}
