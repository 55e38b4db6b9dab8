#pragma once

#include <QRectF>
#include <QWidget>

class PagePicture;

// The part of a picture to show for a box in it: the box with what is around it, in the shape of `view`. All in pixels of the picture.
QRect cropAround(const QRectF &box, QSize view, QSize picture);

// The part of the page where a value was found, the place outlined. GUI thread.
class CropView : public QWidget
{
    Q_OBJECT
public:
    // `page` outlives this; `box` is in CSS pixels of the page.
    CropView(PagePicture *page, const QRectF &box, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {288, 120}; }

private:
    void paintEvent(QPaintEvent *event) override;

    PagePicture *m_page;
    QRectF m_box;
};
