#pragma once

#include <QMenu>

class Document;
class QActionGroup;

// The shapes and rates a video can have; what is chosen becomes the project's. GUI thread.
class FormatMenu : public QMenu
{
    Q_OBJECT
public:
    explicit FormatMenu(Document *document, QWidget *parent = nullptr); // `document` outlives it

private:
    void addShapes();
    void addRates();
    void showCurrent();

    Document *m_document;
    QActionGroup *m_shapes;
    QActionGroup *m_rates;
};
