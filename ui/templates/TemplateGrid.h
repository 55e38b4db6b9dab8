#pragma once

#include <QBasicTimer>
#include <QListView>

class TemplateDelegate;

// Templates in columns that fill the width, their pictures moving while they are looked at. Templates are dragged from it. GUI thread.
class TemplateGrid : public QListView
{
    Q_OBJECT
public:
    explicit TemplateGrid(QWidget *parent = nullptr);

    void setShape(QSize video);       // of the project's video
    QList<QModelIndex> shown() const; // from the top

    bool isMoving() const { return m_clock.isActive(); }

signals:
    void shownChanged(); // scrolled, or larger, or other rows: once for many changes

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void startDrag(Qt::DropActions actions) override;

private:
    void arrange();
    void updateClock();

    TemplateDelegate *m_delegate;
    QBasicTimer m_clock; // runs only while somebody may be looking
    QBasicTimer m_telling;
    int m_tick = 0;
};
