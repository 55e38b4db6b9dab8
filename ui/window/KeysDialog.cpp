#include "ui/window/KeysDialog.h"

#include "ui/window/KeyBindings.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize initialSize(520, 620);
constexpr int actionRole = Qt::UserRole; // QAction *

} // namespace

KeysDialog::KeysDialog(KeyBindings *bindings, QWidget *parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(initialSize);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search in the shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_keys->setAccessibleName(tr("Keys of what is chosen"));
    m_note->setWordWrap(true);
    m_note->setProperty("look", QStringLiteral("muted"));
    auto *clear = new QPushButton(tr("No Keys"), this);
    auto *original = new QPushButton(tr("As It Came"), this);
    clear->setAutoDefault(false);
    original->setAutoDefault(false);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_keys, 1);
    edit->addWidget(clear);
    edit->addWidget(original);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(edit);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::choose);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &KeysDialog::bind);
    connect(clear, &QPushButton::clicked, this, [this] { bindTo({}); });
    connect(original, &QPushButton::clicked, this, [this] {
        if (const QAction *action = current())
            bindTo(m_bindings->original(action));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, m_bindings, &KeyBindings::reset);
    connect(m_bindings, &KeyBindings::changed, this, &KeysDialog::showKeys);
    fill();
    choose();
    m_search->setFocus();
}

void KeysDialog::fill()
{
    for (const KeyBindings::Group &group : m_bindings->groups()) {
        auto *title = new QTreeWidgetItem(m_list, {group.title});
        title->setFirstColumnSpanned(true);
        title->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        title->setFont(0, bold);
        for (const KeyBindings::Entry &entry : group.entries) {
            auto *row = new QTreeWidgetItem(title, {entry.text});
            row->setData(0, actionRole, QVariant::fromValue(entry.action));
        }
    }
    m_list->expandAll();
    showKeys();
}

void KeysDialog::showKeys()
{
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
        const auto *action = (*it)->data(0, actionRole).value<QAction *>();
        if (action)
            (*it)->setText(1, action->shortcut().toString(QKeySequence::NativeText));
    }
    choose();
}

void KeysDialog::filter(const QString &words)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *title = m_list->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < title->childCount(); ++row) {
            QTreeWidgetItem *item = title->child(row);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        title->setHidden(!any);
    }
}

QAction *KeysDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, actionRole).value<QAction *>() : nullptr;
}

void KeysDialog::choose()
{
    const QAction *action = current();
    const QSignalBlocker blocker(m_keys);
    m_keys->setEnabled(action);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    if (!action)
        m_note->setText(tr("Choose a line, then press its new keys."));
}

void KeysDialog::bind()
{
    bindTo(m_keys->keySequence());
}

void KeysDialog::bindTo(const QKeySequence &keys)
{
    QAction *action = current();
    if (!action || keys == action->shortcut())
        return;
    const QAction *loser = m_bindings->bind(action, keys);
    if (loser)
        m_note->setText(tr("“%1” had these keys, and has none now.").arg(m_bindings->textOf(loser)));
    else if (keys.isEmpty())
        m_note->setText(tr("“%1” has no keys now.").arg(m_bindings->textOf(action)));
    else
        m_note->setText(tr("“%1” has the keys %2 now.").arg(m_bindings->textOf(action), keys.toString(QKeySequence::NativeText)));
}
