#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QObject>

class Document;
class QAction;
class QFileDialog;
class QWidget;

// Saves the brand as a kit, and applies one to the project. Files are read and written in the thread pool. GUI thread.
class BrandKitActions : public QObject
{
    Q_OBJECT
public:
    // `document` outlives this; dialogs open over `window`, which owns it.
    BrandKitActions(Document *document, QWidget *window);

    void setAssets(std::shared_ptr<AssetSource> assets);
    QList<QAction *> actions() const;

signals:
    void told(const QString &sentence); // what came of it, where the panel does not show it

private:
    void askWhereToSave();
    void askWhatToApply();
    void save(const QString &path);
    void apply(const QString &path);
    void updateEnabled();
    QFileDialog *createDialog(const QString &title);

    Document *m_document;
    QWidget *m_window;
    std::shared_ptr<AssetSource> m_assets;
    QAction *m_save;
    QAction *m_apply;
};
