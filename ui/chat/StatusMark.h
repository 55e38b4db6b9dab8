#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

// The small sign before a line of the chat: in work, done, failed, and so on. GUI thread; moves only while it shows work and is seen.
class StatusMark : public QWidget
{
    Q_OBJECT
public:
    enum class Sign { None, Working, Done, Failed, Cancelled, Note, Sparkle };

    explicit StatusMark(QWidget *parent = nullptr);

    Sign sign() const { return m_sign; }
    void setSign(Sign sign);
    bool isAnimated() const { return m_timer.isActive(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();
    void paintSpinner(QPainter &painter);
    void paintDisc(QPainter &painter, const QColor &color, const QList<QPolygonF> &strokes);
    void paintSparkle(QPainter &painter);

    Sign m_sign = Sign::None;
    QBasicTimer m_timer;
    QElapsedTimer m_time;
};
