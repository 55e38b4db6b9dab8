#pragma once

#include <QWidget>

class Document;
class Playback;
class QLabel;
class QToolButton;

// The row below the picture: where playback stands, its buttons, the picture's size. GUI thread.
class TransportBar : public QWidget
{
    Q_OBJECT
public:
    // Both outlive this.
    TransportBar(Document *document, Playback *playback, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

private:
    void resizeEvent(QResizeEvent *event) override;
    void showTime();
    void showFormat();

    Document *m_document;
    Playback *m_playback;
    QLabel *m_time;
    QLabel *m_total;
    QToolButton *m_format;
};
