#pragma once

#include <QMenu>

class Document;

// How a scene comes in: the kinds to choose from. GUI thread.
class TransitionMenu : public QMenu
{
    Q_OBJECT
public:
    // `document`: not owned, outlives the menu.
    TransitionMenu(Document *document, const QString &sceneId, QWidget *parent);
};
