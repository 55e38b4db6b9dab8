#include "ui/chat/AttachedPicture.h"

#include "pipeline/base/WhenDone.h"
#include "pipeline/run/PickedFiles.h"
#include "ui/theme/Icon.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QtConcurrentRun>

namespace {

constexpr QSize viewRoom(72, 44); // pixels

QString pictureFile(const QMimeData &data)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp")};
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

AttachedPicture::AttachedPicture(QWidget *parent)
    : QFrame(parent)
    , m_view(new QLabel)
    , m_name(new QLabel)
{
    m_view->setAccessibleName(tr("Attached picture"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setProperty("look", QStringLiteral("muted"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *remove = new QToolButton;
    remove->setIcon(themeIcon(QStringLiteral("x")));
    remove->setToolTip(tr("Remove the picture"));
    remove->setAccessibleName(tr("Remove the picture"));
    connect(remove, &QToolButton::clicked, this, &AttachedPicture::clear);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    layout->addWidget(m_name, 1);
    layout->addWidget(remove);
    hide();
}

bool AttachedPicture::canTake(const QMimeData &data)
{
    return !pictureFile(data).isEmpty() || (data.hasImage() && !data.hasText());
}

void AttachedPicture::take(const QMimeData &given)
{
    if (const QString path = pictureFile(given); !path.isEmpty())
        return takeFile(path);
    const QString name = tr("Pasted picture");
    read(name, QtConcurrent::run([image = given.imageData().value<QImage>(), name]() -> Result<Picture> {
             QByteArray bytes;
             QBuffer buffer(&bytes);
             buffer.open(QIODevice::WriteOnly);
             image.save(&buffer, "PNG");
             return pictureOf(bytes, name);
         }));
}

void AttachedPicture::takeFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    read(name, QtConcurrent::run([path, name] {
             return readPickedFile(path).and_then([&name](const QByteArray &bytes) { return pictureOf(bytes, name); });
         }));
}

Asset AttachedPicture::release()
{
    const Asset asset = m_picture ? m_picture->asset : Asset{};
    clear();
    return asset;
}

Result<AttachedPicture::Picture> AttachedPicture::pictureOf(const QByteArray &bytes, const QString &name)
{
    return pictureAsset(bytes, QStringLiteral("screenshot"), name).map([](const Asset &asset) {
        const QImage image = QImage::fromData(asset.bytes);
        return Picture{asset, image.scaled(2 * viewRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation)};
    });
}

void AttachedPicture::read(const QString &name, const QFuture<Result<Picture>> &future)
{
    m_picture.reset();
    m_isReading = true;
    m_view->clear();
    m_name->setText(name);
    show();
    emit changed();
    whenDone(future, this, [this, number = ++m_number](const Result<Picture> &picture) {
        if (number != m_number)
            return;
        if (!picture) {
            clear();
            emit failed(picture.error().message);
            return;
        }
        m_isReading = false;
        m_picture = *picture;
        QPixmap view = QPixmap::fromImage(picture->view);
        view.setDevicePixelRatio(2);
        m_view->setPixmap(view);
        emit changed();
    });
}

void AttachedPicture::clear()
{
    ++m_number;
    m_isReading = false;
    m_picture.reset();
    hide();
    emit changed();
}
