#include "ui/history/VersionListModel.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"

#include <QIcon>
#include <QLocale>
#include <QPixmap>

namespace {

constexpr qsizetype mostVersions = 300;

} // namespace

VersionListModel::VersionListModel(Document *document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(document, &Document::versionsLoaded, this, &VersionListModel::take);
    connect(document, &Document::thumbnailTaken, this, &VersionListModel::takePicture);
}

void VersionListModel::setScene(const QString &sceneId)
{
    if (sceneId != m_sceneId) {
        beginResetModel();
        m_sceneId = sceneId;
        m_versions.clear();
        m_pictures.clear();
        endResetModel();
    }
    if (!sceneId.isEmpty())
        m_document->loadVersions(sceneId);
}

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SceneVersion &version = m_versions.at(index.row());
    const QString time = QLocale().toString(version.createdAt.toLocalTime(), QLocale::ShortFormat);
    const QString cause = causeText(version.cause);
    switch (role) {
    case Qt::DisplayRole:
        return index.row() == 0 ? tr("%1 (now)\n%2", "what made the version, when").arg(cause, time)
                                : QStringLiteral("%1\n%2").arg(cause, time);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "what made the version, when").arg(cause, time);
    case Qt::DecorationRole:
        return QIcon(QPixmap::fromImage(pictureAt(index.row())));
    default:
        return {};
    }
}

QImage VersionListModel::pictureAt(int row) const
{
    const SceneVersion &version = m_versions.at(row);
    const auto known = m_pictures.constFind(version.id);
    if (known != m_pictures.cend())
        return *known;
    m_pictures.insert(version.id, {});
    if (const Scene *scene = m_document->scenes()->scene(m_sceneId)) {
        Scene then = *scene;
        then.id = version.id;
        then.code = version.codeAfter;
        then.props = version.propsAfter;
        m_document->loadThumbnail(then);
    }
    return {};
}

void VersionListModel::take(const QString &sceneId, const QList<SceneVersion> &versions)
{
    if (sceneId != m_sceneId)
        return;
    const QList<SceneVersion> shown = worthShowing(versions);
    if (shown == m_versions)
        return;
    beginResetModel();
    m_versions = shown;
    endResetModel();
}

void VersionListModel::takePicture(const QString &id, const QImage &picture)
{
    const auto at = std::find_if(m_versions.cbegin(), m_versions.cend(), [&id](const SceneVersion &version) { return version.id == id; });
    if (at == m_versions.cend())
        return;
    m_pictures.insert(id, picture);
    const QModelIndex changed = index(int(at - m_versions.cbegin()));
    emit dataChanged(changed, changed, {Qt::DecorationRole});
}

QList<SceneVersion> VersionListModel::worthShowing(QList<SceneVersion> versions)
{
    versions.removeIf([](const SceneVersion &each) { return each.codeBefore == each.codeAfter && each.propsBefore == each.propsAfter; });
    return versions.mid(0, mostVersions);
}

QString VersionListModel::causeText(VersionCause cause)
{
    switch (cause) {
    case VersionCause::Generation:
        return tr("Made from the website");
    case VersionCause::Chat:
        return tr("Asked for in the chat");
    case VersionCause::CodeEditor:
        return tr("Typed in the editor");
    case VersionCause::Inspector:
        return tr("Changed in the panel");
    case VersionCause::Timeline:
        return tr("Made in the timeline");
    case VersionCause::Import:
        return tr("Imported");
    case VersionCause::Undo:
        return tr("Undo or redo");
    case VersionCause::Restore:
        return tr("Restored");
    }
    return {};
}
