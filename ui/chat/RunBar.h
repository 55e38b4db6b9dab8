#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QProgressBar>

struct RunProgress;

// The thin line that says how far a run is, in percent; a light that wanders while that is not known. Without a run it keeps its place
// and shows nothing. GUI thread.
class RunBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);

    void setProgress(const RunProgress &progress);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();

    bool m_running = false;
    QBasicTimer m_timer; // only while the light wanders
    QElapsedTimer m_time;
};
