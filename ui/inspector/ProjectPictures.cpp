#include "ui/inspector/ProjectPictures.h"

#include "pipeline/base/WhenDone.h"
#include "pipeline/run/PictureEncoding.h"
#include "ui/document/Document.h"

#include <QtConcurrentRun>

ProjectPictures::ProjectPictures(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(document, &Document::assetsListed, this, &ProjectPictures::take);
    connect(document, &Document::assetsChanged, this, [this] {
        if (m_wanted)
            m_document->listAssets();
    });
}

void ProjectPictures::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_source = std::move(assets);
    m_wanted = false;
    m_names.clear();
    m_sizes.clear();
    publish();
}

void ProjectPictures::want()
{
    if (!std::exchange(m_wanted, true))
        m_document->listAssets();
}

void ProjectPictures::take(const QList<AssetInfo> &assets)
{
    if (!m_wanted || !m_source)
        return;
    m_names.clear();
    for (const AssetInfo &asset : assets) {
        if (!asset.mime.startsWith(u"image/"))
            continue;
        m_names.append(asset.name);
        if (!m_sizes.contains(asset.name))
            read(asset.name);
    }
    publish();
}

void ProjectPictures::read(const QString &name)
{
    m_sizes.insert(name, {});
    whenDone(m_source->asset(name), this, [this, name, source = m_source](const AssetBytes &bytes) {
        whenDone(QtConcurrent::run([bytes] { return sizeOfPicture(bytes.bytes, bytes.mime); }), this,
                 [this, name, source](const QSize &size) {
                     if (source != m_source)
                         return; // of another project
                     m_sizes.insert(name, size);
                     publish();
                 });
    });
}

void ProjectPictures::publish()
{
    QList<PropField::Picture> pictures;
    for (const QString &name : std::as_const(m_names)) {
        if (const QSize size = m_sizes.value(name); !size.isEmpty())
            pictures.append({name, size});
    }
    if (pictures == m_pictures)
        return;
    m_pictures = pictures;
    emit changed();
}
