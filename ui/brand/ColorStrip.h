#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

struct BrandGradient;

// A bar of colours side by side, or a gradient. GUI thread.
class ColorStrip : public QWidget
{
    Q_OBJECT
public:
    ColorStrip(std::vector<QColor> colors, QWidget *parent = nullptr);
    ColorStrip(const BrandGradient &gradient, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {200, 28}; }

private:
    void paintEvent(QPaintEvent *event) override;
    QBrush gradientBrush() const;

    std::vector<QColor> m_colors;
    double m_angle = 0;
    bool m_isGradient = false;
};
