#include "ui/chat/MessageList.h"

#include "ui/chat/MessageRow.h"
#include "ui/chat/MessageText.h"
#include "ui/document/MessageListModel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16;      // pixels
constexpr int spacing = 14;     // pixels between messages
constexpr int endTolerance = 4; // pixels

} // namespace

MessageList::MessageList(MessageListModel *messages, QWidget *parent)
    : QScrollArea(parent)
    , m_messages(messages)
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(spacing);
    m_earlier = new QPushButton(tr("Show earlier messages"));
    m_hint = new QLabel(tr("Type the address of a website. Pagereel reads it and makes a video of what it says and how it looks."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::Dark);
    m_layout->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_layout->addStretch();
    m_layout->addWidget(m_hint);
    m_layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Conversation"));

    connect(m_earlier, &QPushButton::clicked, this, &MessageList::showEarlier);
    connect(m_messages, &QAbstractItemModel::rowsInserted, this, &MessageList::onRowsInserted);
    connect(m_messages, &QAbstractItemModel::rowsRemoved, this, &MessageList::onRowsRemoved);
    connect(m_messages, &QAbstractItemModel::dataChanged, this, &MessageList::onDataChanged);
    connect(m_messages, &QAbstractItemModel::modelReset, this, &MessageList::rebuild);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_atEnd = value >= verticalScrollBar()->maximum() - endTolerance; });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_atEnd)
            verticalScrollBar()->setValue(maximum);
    });
    rebuild();
}

void MessageList::setActionsEnabled(bool enabled)
{
    m_actionsEnabled = enabled;
    for (MessageRow *row : std::as_const(m_rows))
        row->setActionsEnabled(enabled);
}

MessageRow *MessageList::rowOf(int modelRow) const
{
    return m_rows.value(modelRow - m_firstRow);
}

void MessageList::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_atEnd = true;
    m_firstRow = std::max(0, m_messages->rowCount() - firstShown);
    for (int row = m_firstRow; row < m_messages->rowCount(); ++row)
        insertRow(row, row - m_firstRow);
    updateEnds();
}

void MessageList::showEarlier()
{
    const int first = std::max(0, m_firstRow - firstShown);
    const int fromEnd = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    for (int row = m_firstRow - 1; row >= first; --row)
        insertRow(row, 0);
    m_firstRow = first;
    updateEnds();
    // What was to be seen stays where it was.
    widget()->layout()->activate();
    widget()->adjustSize();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum() - fromEnd);
}

void MessageList::insertRow(int modelRow, int at)
{
    auto *row = new MessageRow(m_messages->messageAt(modelRow));
    row->setActionsEnabled(m_actionsEnabled);
    connect(row, &MessageRow::retryRequested, this, &MessageList::retryRequested);
    connect(row, &MessageRow::draftRequested, this, &MessageList::draftRequested);
    connect(row, &MessageRow::visitRequested, this, &MessageList::visitRequested);
    connect(row, &MessageRow::anotherLookRequested, this, &MessageList::anotherLookRequested);
    connect(row, &MessageRow::restoreRequested, this, &MessageList::restoreRequested);
    connect(row, &MessageRow::deleteRequested, this, &MessageList::deleteRequested);
    m_rows.insert(at, row);
    m_layout->insertWidget(1 + at, row); // behind the button for earlier ones
}

void MessageList::onRowsInserted(const QModelIndex &, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (row < m_firstRow) { // one that is back among those not shown
            ++m_firstRow;
            continue;
        }
        insertRow(row, row - m_firstRow);
        // Who writes wants to see the answer.
        if (row == m_messages->rowCount() - 1 && m_messages->messageAt(row).role == MessageRole::User) {
            m_atEnd = true;
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        }
    }
    updateEnds();
}

void MessageList::onRowsRemoved(const QModelIndex &, int first, int last)
{
    for (int row = last; row >= first; --row) {
        if (row < m_firstRow)
            --m_firstRow;
        else
            m_rows.takeAt(row - m_firstRow)->deleteLater(); // it may be the one that asked
    }
    updateEnds();
}

void MessageList::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        if (MessageRow *widget = rowOf(row))
            widget->setMessage(m_messages->messageAt(row));
    }
    updateNewest();
}

void MessageList::updateEnds()
{
    m_earlier->setVisible(m_firstRow > 0);
    m_hint->setVisible(m_messages->rowCount() == 0);
    updateNewest();
}

void MessageList::updateNewest()
{
    bool isNewest = true;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        const bool isFinish = (*row)->message().kind == MessageKind::Completion;
        (*row)->setNewest(isFinish && isNewest);
        isNewest = isNewest && !isFinish;
    }
}

void MessageList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Up && walk(-1)) || (event->key() == Qt::Key_Down && walk(1)))
        return;
    QScrollArea::keyPressEvent(event);
}

// From message to message, so that each can be read and copied by keys.
bool MessageList::walk(int by)
{
    int current = by > 0 ? -1 : int(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row)->text()->hasFocus())
            current = row;
    }
    MessageRow *next = m_rows.value(current + by);
    if (!next)
        return false;
    next->text()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(next, 0, margin);
    return true;
}
