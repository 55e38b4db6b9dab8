#pragma once

#include <QComboBox>

// A choice that takes the width it is given, with an arrow that follows the theme.
class FilterBox : public QComboBox
{
    Q_OBJECT
public:
    explicit FilterBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
