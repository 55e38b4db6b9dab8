#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QMutex>

class QObject;
class ProjectStore;

// The assets of a project's file for whoever shows its scenes, in any thread. May outlive the store: it then has none.
class StoreAssets : public AssetSource
{
public:
    // `context` lives in the store's thread.
    explicit StoreAssets(QObject *context);

    void setStore(const ProjectStore *store); // pipeline thread
    void close();                             // pipeline thread, before the context goes

    QFuture<AssetBytes> asset(const QString &name) override;
    AssetBytes read(const QString &name) const; // pipeline thread

private:
    QMutex m_mutex;
    QObject *m_context; // guarded by m_mutex
    const ProjectStore *m_store = nullptr;
};
