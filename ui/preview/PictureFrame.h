#pragma once

#include <QFrame>

class Document;

// Keeps a widget at the shape of the project's picture, as large as there is room, on the canvas. GUI thread.
class PictureFrame : public QFrame
{
    Q_OBJECT
public:
    // `document` outlives this; `picture` becomes a child.
    PictureFrame(Document *document, QWidget *picture, QWidget *parent = nullptr);

private:
    void resizeEvent(QResizeEvent *event) override;
    void place();

    Document *m_document;
    QWidget *m_picture;
};
