#pragma once

#include <QFrame>

class QVBoxLayout;

// What opens beside a row of the panel: Esc closes it, a click elsewhere too, and then what was typed counts. Its body may be made
// anew while it is open. Deletes itself. GUI thread.
class Popover : public QFrame
{
    Q_OBJECT
public:
    Popover(const QString &name, QWidget *parent);

    void openBeside(const QWidget *row);
    void drop(); // closes it; what was typed does not count

protected:
    static constexpr int inset = 8; // on each side of what has room of its own; the rest stands twice as far in

    // A new body below its title. It takes the former one's place with endBody(), where the focus goes to what has the same object name,
    // else to `first`, which may be null.
    QVBoxLayout *beginBody(const QString &title);
    void endBody(QWidget *first);
    void addSection(const QString &title, QWidget *content); // none without content
    virtual void commit() = 0;

private:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

    QWidget *m_body = nullptr;
    QWidget *m_former = nullptr;
    QWidget *m_first = nullptr;
    QString m_focused;
    bool m_dropped = false; // by Esc: what was typed does not count
};
