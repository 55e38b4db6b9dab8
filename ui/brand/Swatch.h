#pragma once

#include <QAbstractButton>
#include <QColor>

// A colour with its role and its value; a click asks to change it. GUI thread.
class Swatch : public QAbstractButton
{
    Q_OBJECT
public:
    Swatch(const QString &role, const QColor &color, QWidget *parent = nullptr);

    QColor color() const { return m_color; }
    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QColor m_color;
};
