#include "ui/assets/AssetsPanel.h"

#include "pipeline/base/WhenDone.h"
#include "pipeline/project/AssetUse.h"
#include "ui/document/BoundedPicture.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/theme/Icon.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace {

constexpr QSize pictureSize{64, 48}; // pixels
constexpr int signSize = 22;
constexpr int usedRole = Qt::UserRole + 1;

struct Kind
{
    QString name;
    QString sign; // an icon's name
};

Kind kindOf(const QString &mime)
{
    if (mime.startsWith(u"image/"))
        return {AssetsPanel::tr("Picture"), QStringLiteral("image")};
    if (mime.startsWith(u"font/"))
        return {AssetsPanel::tr("Font"), QStringLiteral("type")};
    if (mime.startsWith(u"audio/"))
        return {AssetsPanel::tr("Sound"), QStringLiteral("music")};
    if (mime.startsWith(u"video/"))
        return {AssetsPanel::tr("Video"), QStringLiteral("film")};
    return {AssetsPanel::tr("File"), QStringLiteral("file")};
}

// In the middle of the room that all pictures of the list have, so that names stand below each other.
QIcon placed(const QPixmap &picture, qreal ratio)
{
    QPixmap room(pictureSize * ratio);
    room.setDevicePixelRatio(ratio);
    room.fill(Qt::transparent);
    QPainter painter(&room);
    QRect place(QPoint(), (picture.deviceIndependentSize()).toSize().scaled(pictureSize, Qt::KeepAspectRatio));
    if (picture.deviceIndependentSize().width() <= signSize)
        place.setSize({signSize, signSize});
    place.moveCenter(QRect(QPoint(), pictureSize).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, picture);
    painter.end();
    return room;
}

// What scenes are made of besides these is no file of the user's: the kit that is kept with them.
bool isShown(const AssetInfo &asset)
{
    return asset.mime != QLatin1String("application/json");
}

QStringList filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

Result<QList<PickedFile>> readFiles(const QStringList &paths)
{
    QList<PickedFile> files;
    for (const QString &path : paths) {
        Result<PickedFile> file = pickedFile(path);
        if (!file)
            return tl::unexpected(file.error());
        files.append(*std::move(file));
    }
    return files;
}

} // namespace

AssetsPanel::AssetsPanel(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(tr("Pictures, fonts, sounds and videos of the project stand here. Drop files to add them."), this))
    , m_add(new QPushButton(tr("Add…"), this))
    , m_replace(new QPushButton(tr("Replace…"), this))
    , m_removeUnused(new QPushButton(tr("Remove Unused"), this))
{
    setAcceptDrops(true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("look", QStringLiteral("muted"));
    m_list->setAccessibleName(tr("Files of the project"));
    m_list->setIconSize(pictureSize);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_replace->setToolTip(tr("Another file in the place of the chosen one, in every scene that shows it"));
    m_removeUnused->setToolTip(tr("Removes the files that neither a scene nor the brand uses. Undo brings them back."));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_add, m_replace, m_removeUnused})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_replace, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_removeUnused, &QPushButton::clicked, this, [this] { m_document->removeFiles(unused()); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AssetsPanel::updateButtons);
    connect(document, &Document::assetsListed, this, &AssetsPanel::findUses);
    for (const auto changed : {&Document::assetsChanged, &Document::brandChanged, &Document::settingsChanged, &Document::runChanged})
        connect(document, changed, this, &AssetsPanel::refresh);
    const SceneListModel *scenes = document->scenes();
    connect(scenes, &QAbstractItemModel::rowsInserted, this, &AssetsPanel::refresh);
    connect(scenes, &QAbstractItemModel::rowsRemoved, this, &AssetsPanel::refresh);
    connect(document, &Document::contentsReset, this, [this] {
        m_list->clear();
        refresh();
    });
    showAssets({}, {});
}

void AssetsPanel::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_source = std::move(assets);
    m_pictures.clear();
}

void AssetsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AssetsPanel::refresh()
{
    if (isVisible() && !m_document->projectId().isEmpty() && !m_document->run().running)
        m_document->listAssets();
}

// All code and content is searched: not in this thread.
void AssetsPanel::findUses(const QList<AssetInfo> &assets)
{
    if (!isVisible())
        return;
    QStringList names;
    for (const AssetInfo &asset : assets)
        names.append(asset.name);
    const auto show = [this, assets, number = ++m_listing](const Uses &uses) {
        if (number == m_listing)
            showAssets(assets, uses);
    };
    whenDone(QtConcurrent::run(AssetUse::places, names, m_document->scenes()->scenes(), m_document->brand(), m_document->settings()), this,
             show);
}

void AssetsPanel::showAssets(const QList<AssetInfo> &assets, const Uses &uses)
{
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const AssetInfo &asset : assets) {
        if (!isShown(asset))
            continue;
        const QStringList used = uses.value(asset.name);
        const QString kind =
            tr("%1, %2", "kind of a file, its size").arg(kindOf(asset.mime).name, QLocale().formattedDataSize(asset.size, 0));
        const QString use = used.isEmpty() ? tr("Not used") : tr("Used by %1").arg(QLocale().createSeparatedList(used));
        auto *item = new QListWidgetItem(QStringLiteral("%1\n%2\n%3").arg(asset.name, kind, use), m_list);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, asset.name);
        item->setData(usedRole, !used.isEmpty());
        if (asset.name == chosen)
            m_list->setCurrentItem(item);
        showPicture(item, asset);
    }
    m_hint->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    updateButtons();
}

void AssetsPanel::showPicture(QListWidgetItem *item, const AssetInfo &asset)
{
    const qreal ratio = devicePixelRatioF();
    const QIcon sign = placed(themeIcon(kindOf(asset.mime).sign, QPalette::Dark).pixmap(QSize(signSize, signSize), ratio), ratio);
    item->setIcon(m_pictures.value(asset.name, sign));
    if (m_pictures.contains(asset.name) || !m_source || !asset.mime.startsWith(u"image/"))
        return;
    m_pictures.insert(asset.name, sign);
    whenDone(m_source->asset(asset.name), this, [this, name = asset.name](const AssetBytes &bytes) {
        const QSize room = pictureSize * 2; // sharp on dense screens, too
        whenDone(QtConcurrent::run([bytes, room] { return boundedPicture(bytes, room); }), this, [this, name](const QImage &picture) {
            if (picture.isNull())
                return;
            m_pictures.insert(name, placed(QPixmap::fromImage(picture), devicePixelRatioF()));
            for (int row = 0; row < m_list->count(); ++row) {
                if (m_list->item(row)->data(Qt::UserRole) == name)
                    m_list->item(row)->setIcon(m_pictures.value(name));
            }
        });
    });
}

void AssetsPanel::updateButtons()
{
    const bool writable = !m_document->isReadOnly() && !m_document->projectId().isEmpty();
    m_add->setEnabled(writable);
    m_replace->setEnabled(writable && m_list->currentItem());
    m_removeUnused->setEnabled(writable && !unused().isEmpty() && !m_document->run().running);
}

QStringList AssetsPanel::unused() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->data(usedRole).toBool())
            names.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return names;
}

void AssetsPanel::choose(bool replaces)
{
    auto *dialog = new QFileDialog(this, replaces ? tr("Choose Another File") : tr("Add Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(replaces ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    const QString name = replaces ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    connect(dialog, &QFileDialog::filesSelected, this, [this, name](const QStringList &paths) {
        if (name.isEmpty())
            add(paths);
        else
            replace(name, paths.first());
    });
    dialog->open();
}

void AssetsPanel::add(const QStringList &paths)
{
    const auto take = [this, project = m_document->projectId()](const Result<QList<PickedFile>> &files) {
        if (!files)
            return emit told(files.error().message);
        QList<Asset> assets;
        for (const PickedFile &file : *files)
            assets.append(file.asset);
        if (project == m_document->projectId())
            m_document->addFiles(assets);
    };
    whenDone(QtConcurrent::run(readFiles, paths), this, take);
}

void AssetsPanel::replace(const QString &name, const QString &path)
{
    const auto take = [this, name, project = m_document->projectId()](const Result<PickedFile> &file) {
        if (!file)
            return emit told(file.error().message);
        if (project == m_document->projectId())
            m_document->replaceFile(name, file->asset, file->size);
    };
    whenDone(QtConcurrent::run(pickedFile, path), this, take);
}

void AssetsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_document->isReadOnly() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void AssetsPanel::dropEvent(QDropEvent *event)
{
    add(filesOf(*event->mimeData()));
    event->acceptProposedAction();
}
