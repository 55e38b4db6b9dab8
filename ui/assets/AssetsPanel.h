#pragma once

#include "pipeline/run/PickedFiles.h"

#include <QHash>
#include <QIcon>
#include <QWidget>

class AssetSource;
class Document;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

// The project's files: pictures, fonts, sounds and videos, what uses each, and what can be done with them. Files may be dropped on it. It
// is kept up to date while it is seen. GUI thread.
class AssetsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AssetsPanel(Document *document, QWidget *parent = nullptr); // `document` outlives the panel

    void setAssets(std::shared_ptr<AssetSource> assets); // of the project

signals:
    void told(const QString &sentence); // why a file could not be taken

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    using Uses = QHash<QString, QStringList>; // by asset: what shows it

    void findUses(const QList<AssetInfo> &assets);
    void showAssets(const QList<AssetInfo> &assets, const Uses &uses);
    void showPicture(QListWidgetItem *item, const AssetInfo &asset);
    void updateButtons();
    void choose(bool replaces);
    void add(const QStringList &paths);
    void replace(const QString &name, const QString &path);
    QStringList unused() const;

    Document *m_document;
    std::shared_ptr<AssetSource> m_source;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_replace;
    QPushButton *m_removeUnused;
    int m_listing = 0;                // the latest; answers to older ones are dropped
    QHash<QString, QIcon> m_pictures; // by asset
};
