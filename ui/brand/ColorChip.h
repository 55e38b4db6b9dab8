#pragma once

#include <QAbstractButton>
#include <QColor>

// A colour to choose. Checked where it is the one in force. GUI thread.
class ColorChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ColorChip(const QColor &color, QWidget *parent = nullptr);

    QColor color() const { return m_color; }
    QSize sizeHint() const override { return {28, 28}; }

private:
    void paintEvent(QPaintEvent *event) override;

    QColor m_color;
};
