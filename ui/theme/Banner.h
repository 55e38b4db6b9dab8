#pragma once

#include <QFrame>
#include <QIcon>

class QAction;
class QHBoxLayout;
class QLabel;

// One line across a panel that tells of a state, with buttons for what can be done about it. Hidden until show() has a text.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Problem };

    Banner(Kind kind, QWidget *parent = nullptr);

    void tell(const QString &text); // shows it; empty hides
    QString text() const;
    void addButton(QAction *action);
    void addDismiss(); // a cross that hides the banner

private:
    void changeEvent(QEvent *event) override;
    void drawSign();

    QIcon m_sign;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_layout;
};
