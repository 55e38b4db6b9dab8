#pragma once

#include <QDialog>

class KeyBindings;
class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

// All that can be done by keys, with the keys, which may be changed here. What is set holds at once. GUI thread.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(KeyBindings *bindings, QWidget *parent); // `bindings` outlives it

private:
    void fill();
    void showKeys();
    void filter(const QString &words);
    void choose();
    void bind();
    void bindTo(const QKeySequence &keys);
    QAction *current() const; // null: a title, or nothing

    KeyBindings *m_bindings;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QLabel *m_note;
};
