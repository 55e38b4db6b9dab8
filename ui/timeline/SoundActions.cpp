#include "ui/timeline/SoundActions.h"

#include "pipeline/base/WhenDone.h"
#include "ui/document/Document.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

SoundActions::SoundActions(Document *document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_add(new QAction(tr("Add So&und…"), this))
    , m_remove(new QAction(tr("Remove Soun&d"), this))
{
    m_add->setObjectName(u"addSound"_qs);
    m_remove->setObjectName(u"removeSound"_qs);
    connect(m_add, &QAction::triggered, this, &SoundActions::choose);
    connect(m_remove, &QAction::triggered, this, [this] { m_document->setSound({}); });
    connect(document, &Document::contentsReset, this, &SoundActions::followDocument);
    connect(document, &Document::settingsChanged, this, &SoundActions::followDocument);
    followDocument();
}

void SoundActions::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_assets = std::move(assets);
    m_known.clear();
    readWave();
}

bool SoundActions::isSound(const QString &path)
{
    static const QStringList endings{QStringLiteral("mp3"), QStringLiteral("wav"), QStringLiteral("m4a"), QStringLiteral("ogg")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void SoundActions::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Choose a Sound"), QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Sounds (*.mp3 *.wav *.m4a *.ogg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SoundActions::take);
    dialog->open();
}

void SoundActions::take(const QString &path)
{
    const auto read = [this, project = m_document->projectId()](const Result<PickedSound> &picked) {
        if (!picked) {
            emit told(picked.error().message);
        } else if (project == m_document->projectId()) {
            m_known = picked->asset.name;
            m_document->setSound(picked->track, {picked->asset});
            emit waveRead(picked->wave);
        }
    };
    whenDone(QtConcurrent::run(readSound, path), this, read);
}

void SoundActions::followDocument()
{
    const bool canEdit = !m_document->projectId().isEmpty() && !m_document->isReadOnly();
    const bool hasSound = !m_document->settings().sound.asset.isEmpty();
    m_add->setEnabled(canEdit);
    m_add->setText(hasSound ? tr("Replace So&und…") : tr("Add So&und…"));
    m_remove->setEnabled(canEdit && hasSound);
    readWave();
}

void SoundActions::readWave()
{
    const QString asset = m_document->settings().sound.asset;
    if (asset == m_known || !m_assets)
        return;
    m_known = asset;
    emit waveRead({});
    if (asset.isEmpty())
        return;
    whenDone(m_assets->asset(asset), this, [this, asset](const AssetBytes &bytes) {
        whenDone(QtConcurrent::run(waveOf, bytes.bytes), this, [this, asset](const Result<SoundWave> &wave) {
            if (asset != m_known)
                return;
            if (wave)
                emit waveRead(*wave);
            else
                emit told(wave.error().message);
        });
    });
}
