#pragma once

#include "pipeline/project/Records.h"

#include <QAbstractListModel>
#include <QImage>

class Document;

// The versions of one scene that look or say something else, the newest first. GUI thread.
class VersionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // `document`: not owned, outlives the model.
    explicit VersionListModel(Document *document, QObject *parent = nullptr);

    void setScene(const QString &sceneId); // its versions are asked for; empty: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const SceneVersion &versionAt(int row) const { return m_versions.at(row); }
    QImage pictureAt(int row) const; // null until it is there: it is asked for when first wanted

    // The first of those that changed code or content: a name or a length is nothing to go back to.
    static QList<SceneVersion> worthShowing(QList<SceneVersion> versions);
    static QString causeText(VersionCause cause); // "Typed in the editor"

private:
    void take(const QString &sceneId, const QList<SceneVersion> &versions);
    void takePicture(const QString &id, const QImage &picture);

    Document *m_document;
    QString m_sceneId;
    QList<SceneVersion> m_versions;
    mutable QHash<QString, QImage> m_pictures; // by version; null: asked for
};
