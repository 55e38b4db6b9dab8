#pragma once

#include "pipeline/run/PickedSound.h"

#include <QWidget>

class Document;
class TimelineView;

// The track below the clips: its waveform in the timeline's time, its edges and fades to be dragged. Seen only while the project has a
// sound. GUI thread.
class SoundLane : public QWidget
{
    Q_OBJECT
public:
    // Both outlive this.
    SoundLane(Document *document, TimelineView *timeline, QWidget *parent = nullptr);

    void setWave(const SoundWave &wave); // of the project's sound; an empty one while it is not known

    QSize sizeHint() const override;

    // In this widget: where the sound is heard. Empty without a sound.
    QRect soundRect() const;

signals:
    void settingsRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Start, End, FadeIn, FadeOut, Body };

    const Soundtrack &sound() const;
    double videoSeconds() const;
    double heardSeconds() const;
    double xOf(double seconds) const;
    Grip gripAt(const QPoint &position) const;
    Soundtrack dragged(double seconds) const;
    void followDocument();
    void showGrip(Grip grip);
    void paintWave(QPainter &painter, const QRect &area, const QRect &dirty) const;
    void paintFades(QPainter &painter, const QRect &area) const;
    void paintName(QPainter &painter, const QRect &area) const;

    Document *m_document;
    TimelineView *m_timeline;
    SoundWave m_wave;
    Grip m_grip = Grip::None; // being dragged
    Soundtrack m_before;      // as it was when the drag began
    QPoint m_pressed;
};
