#pragma once

#include <QStyledItemDelegate>

// How a template looks in the grid: its moving picture, its name, and below it what it is for or what it lacks. GUI thread.
class TemplateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TemplateDelegate(QObject *parent = nullptr);

    // Of the project's video: pictures have its shape, but no more than a fourth higher than wide.
    void setShape(QSize video);
    int heightFor(int width) const; // of a cell so wide

    // Which frame moving pictures show, counted on by one at a time; -1: none moves.
    void setTick(int tick) { m_tick = tick; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // What is dragged: the picture as it stands in a cell so wide, for a screen of this pixel ratio.
    QPixmap dragPicture(const QModelIndex &index, int width, double pixelRatio, const QPalette &palette) const;

private:
    QRect pictureIn(const QRect &cell) const;
    QImage frameOf(const QModelIndex &index) const;
    void paintPicture(QPainter &painter, const QRect &area, const QModelIndex &index, const QPalette &palette) const;

    double m_heightForWidth = 9 / 16.0;
    int m_tick = -1;
};
