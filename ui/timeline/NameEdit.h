#pragma once

#include <QLineEdit>

// A clip's name, edited where it stands: Enter or a click elsewhere takes it, Escape leaves it. Deletes itself. GUI thread.
class NameEdit : public QLineEdit
{
    Q_OBJECT
public:
    NameEdit(const QString &name, QWidget *parent);

signals:
    void accepted(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void finish();

    bool m_finished = false;
};
