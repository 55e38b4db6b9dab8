#pragma once

#include <QFrame>

class Document;
class QLabel;

// What stands where the picture will be, until the first scene is ready. GUI thread.
class EmptyStage : public QFrame
{
    Q_OBJECT
public:
    // `document` outlives this.
    explicit EmptyStage(Document *document, QWidget *parent = nullptr);

private:
    void tell();

    Document *m_document;
    QLabel *m_title;
    QLabel *m_text;
};
