#include "ui/document/ThumbnailWishes.h"

using namespace std::chrono_literals;

ThumbnailWishes::ThumbnailWishes(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const QStringList ids = std::exchange(m_sceneIds, {});
        for (const QString &id : ids)
            emit due(id);
    });
}

void ThumbnailWishes::add(const QString &sceneId)
{
    if (!m_sceneIds.contains(sceneId))
        m_sceneIds.append(sceneId);
    m_pause.start();
}

void ThumbnailWishes::clear()
{
    m_sceneIds.clear();
    m_pause.stop();
}
