#pragma once

#include <QDialog>

// What the program is, its versions, and the licences of what it is made of. GUI thread.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
