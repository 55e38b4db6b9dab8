#include "ui/brand/FactPopover.h"

#include "ui/brand/FieldDetails.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

FactPopover::FactPopover(const BrandFactList &list, std::optional<BrandFact> fact, PagePictures *pages, QWidget *parent)
    : Popover(list.thing, parent)
    , m_list(list)
    , m_fact(std::move(fact))
    , m_pages(pages)
{
}

void FactPopover::show(const BrandProfile &brand, bool readOnly)
{
    const BrandFact fact = m_fact.value_or(BrandFact{});
    QVBoxLayout *layout = beginBody(m_list.thing);
    m_title = m_text = nullptr;
    if (!readOnly) {
        m_title = addEdit(layout, m_list.titleName, fact.title, 2);
        if (!m_list.textName.isEmpty())
            m_text = addEdit(layout, m_list.textName, fact.text, 3);
        if (m_fact)
            layout->addLayout(createButtons());
    }
    if (m_fact) {
        QWidget *source = sourceView(brand, fact.from, fact.from.box, fact.confidence, m_pages);
        source->setContentsMargins(inset, 0, inset, 0);
        addSection(tr("Where from"), source);
    }
    endBody(m_title);
}

bool FactPopover::isStillThere(const BrandProfile &brand) const
{
    const std::vector<BrandFact> facts = m_list.read(brand);
    return !m_fact || std::find(facts.begin(), facts.end(), *m_fact) != facts.end();
}

void FactPopover::commit()
{
    const bool isEdited = m_title && (m_title->document()->isModified() || (m_text && m_text->document()->isModified()));
    if (isEdited)
        emit changed(m_title->toPlainText(), m_text ? m_text->toPlainText() : QString());
}

// Return is done with it; an entry is no text of several lines.
bool FactPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            close();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

QPlainTextEdit *FactPopover::addEdit(QLayout *layout, const QString &name, const QString &words, int lines)
{
    auto *label = new QLabel(name);
    label->setProperty("look", QStringLiteral("section"));
    label->setContentsMargins(inset, 0, inset, 0);
    auto *edit = new QPlainTextEdit(words);
    edit->setObjectName(name);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->installEventFilter(this);
    edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 22);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(inset, 0, inset, 0);
    row->addWidget(edit);
    layout->addWidget(label);
    qobject_cast<QVBoxLayout *>(layout)->addLayout(row);
    return edit;
}

QLayout *FactPopover::createButtons()
{
    auto *first = new QPushButton(tr("Put First"));
    first->setEnabled(m_fact->former != 0);
    auto *remove = new QPushButton(tr("Remove"));
    connect(first, &QPushButton::clicked, this, [this] {
        emit firstWanted();
        drop();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        emit removeWanted();
        drop();
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 0, inset, 0);
    row->addWidget(first);
    row->addWidget(remove);
    row->addStretch();
    return row;
}
