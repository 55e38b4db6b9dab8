#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

// Scenes whose picture is to be made anew, once they have been left alone for a moment. GUI thread.
class ThumbnailWishes : public QObject
{
    Q_OBJECT
public:
    explicit ThumbnailWishes(QObject *parent = nullptr);

    void add(const QString &sceneId);
    void clear();

signals:
    void due(const QString &sceneId);

private:
    QStringList m_sceneIds;
    QTimer m_pause;
};
