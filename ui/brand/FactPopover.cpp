#include "ui/brand/FactPopover.h"

#include "ui/brand/FieldDetails.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

FactPopover::FactPopover(const BrandFactList &list, size_t position, PagePictures *pages, QWidget *parent)
    : Popover(list.thing, parent)
    , m_list(list)
    , m_position(position)
    , m_pages(pages)
{
}

void FactPopover::show(const BrandProfile &brand, bool readOnly)
{
    const std::vector<BrandFact> facts = m_list.read(brand);
    const bool isNew = m_position >= facts.size();
    const BrandFact fact = isNew ? BrandFact{} : facts[m_position];
    QVBoxLayout *layout = beginBody(m_list.thing);
    m_title = m_text = nullptr;
    if (!readOnly) {
        m_title = addEdit(layout, m_list.titleName, fact.title, 2);
        if (!m_list.textName.isEmpty())
            m_text = addEdit(layout, m_list.textName, fact.text, 3);
        if (!isNew)
            layout->addLayout(createButtons());
    }
    if (!isNew) {
        QWidget *source = sourceView(brand, fact.from, fact.from.box, fact.confidence, m_pages);
        source->setContentsMargins(inset, 0, inset, 0);
        addSection(tr("Where from"), source);
    }
    endBody(m_title);
}

void FactPopover::commit()
{
    if (m_title)
        emit changed(m_title->toPlainText(), m_text ? m_text->toPlainText() : QString());
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
    first->setEnabled(m_position > 0);
    auto *remove = new QPushButton(tr("Remove"));
    // What was typed goes with it.
    connect(first, &QPushButton::clicked, this, [this] {
        commit();
        m_title = nullptr;
        emit firstWanted();
        close();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_title = nullptr;
        emit removeWanted();
        close();
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 0, inset, 0);
    row->addWidget(first);
    row->addWidget(remove);
    row->addStretch();
    return row;
}
