#pragma once

#include "ui/timeline/ThumbnailStrip.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>

class QModelIndex;

// How a clip looks. GUI thread.
class ClipPainter
{
    Q_DECLARE_TR_FUNCTIONS(ClipPainter)
public:
    static constexpr int narrowest = 24;  // pixels: what is narrower is no more than a coloured stroke
    static constexpr int headHeight = 24; // pixels: the line with name and length

    struct Look
    {
        void setFont(const QFont &font); // the widget's

        QPalette palette;
        QFont nameFont;
        QFont noteFont;
        QRect view; // what is to be seen at all: a name stays in it while a part of its clip is
        int fps = 30;
        int frames = 0;     // how long it is shown to be
        int transition = 0; // pixels over which it comes in
        bool selected = false;
        bool focused = false; // the timeline has the keyboard
        bool hovered = false;
        bool lifted = false;   // is being dragged elsewhere
        bool targeted = false; // what is being dragged would take its place
        double shimmer = 0;    // 0 to 1: where the light is on a clip in work
    };

    // `index` is a row of SceneListModel.
    void paint(QPainter &painter, const QRect &area, const QRect &dirty, const QModelIndex &index, const Look &look);

private:
    void paintStroke(QPainter &painter, const QRect &area, const QModelIndex &index, const Look &look);
    void paintTransition(QPainter &painter, const QRect &strip, const Look &look);
    void paintReady(QPainter &painter, const QRect &area, const QRect &dirty, const QModelIndex &index, const Look &look);
    void paintWorking(QPainter &painter, const QRect &area, const QModelIndex &index, const Look &look);
    void paintFailed(QPainter &painter, const QRect &area, const QModelIndex &index, const Look &look);

    ThumbnailStrip m_strip;
};

// "4.0 s"
QString clipLength(int frames, int fps);
