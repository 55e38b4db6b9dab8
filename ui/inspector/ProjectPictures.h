#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "ui/inspector/PropField.h"

#include <QObject>

class Document;

// The project's pictures with their sizes, which are read from the files once each. GUI thread.
class ProjectPictures : public QObject
{
    Q_OBJECT
public:
    explicit ProjectPictures(Document *document, QObject *parent = nullptr); // `document` outlives this

    void setAssets(std::shared_ptr<AssetSource> assets);
    void want(); // they are asked for; changed() follows where there are others than before
    const QList<PropField::Picture> &all() const { return m_pictures; }

signals:
    void changed();

private:
    void take(const QList<AssetInfo> &assets);
    void read(const QString &name);
    void publish();

    Document *m_document;
    std::shared_ptr<AssetSource> m_source;
    bool m_wanted = false;
    QStringList m_names;
    QHash<QString, QSize> m_sizes; // empty: being read, or no picture
    QList<PropField::Picture> m_pictures;
};
