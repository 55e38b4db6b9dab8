#include "ui/brand/BrandKitActions.h"

#include "pipeline/base/WhenDone.h"
#include "pipeline/run/BrandKit.h"
#include "ui/document/Document.h"

#include <QAction>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace {

const QString ending = QStringLiteral("pagereel-brand");

// Waits for each: in the thread pool.
QList<Asset> fetched(const std::vector<std::pair<QString, QFuture<AssetBytes>>> &asked)
{
    QList<Asset> assets;
    for (const auto &[name, future] : asked) {
        const AssetBytes bytes = future.result();
        if (!bytes.mime.isEmpty())
            assets.append({name, bytes.mime, bytes.bytes, {}, {}});
    }
    return assets;
}

} // namespace

BrandKitActions::BrandKitActions(Document *document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_save(new QAction(tr("Save Brand &Kit…"), this))
    , m_apply(new QAction(tr("App&ly Brand Kit…"), this))
{
    m_save->setObjectName(u"saveBrandKit"_qs);
    m_apply->setObjectName(u"applyBrandKit"_qs);
    connect(m_save, &QAction::triggered, this, &BrandKitActions::askWhereToSave);
    connect(m_apply, &QAction::triggered, this, &BrandKitActions::askWhatToApply);
    connect(document, &Document::contentsReset, this, &BrandKitActions::updateEnabled);
    connect(document, &Document::brandChanged, this, &BrandKitActions::updateEnabled);
    updateEnabled();
}

void BrandKitActions::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_assets = std::move(assets);
}

QList<QAction *> BrandKitActions::actions() const
{
    return {m_save, m_apply};
}

void BrandKitActions::askWhereToSave()
{
    static const QRegularExpression notForFiles(QStringLiteral("[^\\w .()-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const BrandProfile &brand = m_document->brand();
    QString name = brand.name ? brand.name->value : brand.host;
    name = name.replace(notForFiles, QStringLiteral(" ")).simplified().left(80);
    QFileDialog *dialog = createDialog(tr("Save Brand Kit"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile((name.isEmpty() ? tr("Untitled") : name) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &BrandKitActions::save);
    dialog->open();
}

void BrandKitActions::askWhatToApply()
{
    QFileDialog *dialog = createDialog(tr("Apply Brand Kit"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BrandKitActions::apply);
    dialog->open();
}

void BrandKitActions::save(const QString &path)
{
    const BrandProfile brand = m_document->brand();
    std::vector<std::pair<QString, QFuture<AssetBytes>>> asked;
    for (const QString &name : m_assets ? kitAssetNames(brand) : QStringList())
        asked.emplace_back(name, m_assets->asset(name));
    const auto write = [path, brand, asked] { return writeBrandKit(path, brandKitToJson(brand, fetched(asked))); };
    whenDone(QtConcurrent::run(write), this, [this, path](const Result<void> &result) {
        emit told(result ? tr("The brand kit is saved as %1.").arg(QFileInfo(path).fileName()) : result.error().message);
    });
}

void BrandKitActions::apply(const QString &path)
{
    whenDone(QtConcurrent::run(readBrandKit, path), this, [this, project = m_document->projectId()](const Result<BrandKit> &kit) {
        if (!kit)
            emit told(kit.error().message);
        else if (project == m_document->projectId())
            m_document->changeBrand(withKit(m_document->brand(), *kit), tr("Apply Brand Kit"), kit->assets);
    });
}

void BrandKitActions::updateEnabled()
{
    m_save->setEnabled(m_document->hasBrand());
    m_apply->setEnabled(!m_document->projectId().isEmpty() && !m_document->isReadOnly());
}

QFileDialog *BrandKitActions::createDialog(const QString &title)
{
    const QString folder = m_document->isUntitled() || m_document->path().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_document->path()).path();
    auto *dialog = new QFileDialog(m_window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Brand kits (*.%1)").arg(ending));
    return dialog;
}
