#include "ui/document/SceneListModel.h"

#include "pipeline/project/RowValues.h"

#include <algorithm>

SceneListModel::SceneListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int SceneListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size() + m_pending.size());
}

QVariant SceneListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    if (role == StartFrameRole)
        return m_starts.at(row);
    if (role == DurationRole)
        return durationOf(row);
    return row < sceneCount() ? sceneData(m_rows.at(row), role) : pendingData(m_pending.at(row - sceneCount()), role);
}

QVariant SceneListModel::sceneData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.scene.name;
    case IdRole:
        return row.scene.id;
    case CodeRole:
        return row.scene.code;
    case PropsRole:
        return row.scene.props;
    case TransitionRole:
        return transitionId(row.scene.transition.kind);
    case PartRole:
        return QVariant::fromValue(row.scene.part);
    case TemplateIdRole:
        return row.scene.templateId;
    case ThumbnailRole:
        return row.thumbnail;
    case ErrorRole:
        return row.problem;
    case StatusRole:
        return int(Ready);
    case RunIdRole:
        return row.scene.runId;
    case SceneIndexRole:
        return -1;
    default:
        return {};
    }
}

QVariant SceneListModel::pendingData(const Pending &pending, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return pending.name;
    case StatusRole:
        return int(pending.status);
    case ErrorRole:
        return pending.error;
    case RunIdRole:
        return pending.runId;
    case SceneIndexRole:
        return pending.sceneIndex;
    default:
        return {};
    }
}

QHash<int, QByteArray> SceneListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {IdRole, "id"},
            {NameRole, "name"},
            {CodeRole, "code"},
            {PropsRole, "props"},
            {DurationRole, "duration"},
            {StartFrameRole, "startFrame"},
            {TransitionRole, "transition"},
            {PartRole, "part"},
            {TemplateIdRole, "templateId"},
            {ThumbnailRole, "thumbnail"},
            {StatusRole, "status"},
            {ErrorRole, "error"},
            {RunIdRole, "runId"},
            {SceneIndexRole, "sceneIndex"}};
}

int SceneListModel::positionOf(const QString &sceneId) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.scene.id == sceneId; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

const Scene *SceneListModel::scene(const QString &sceneId) const
{
    const int position = positionOf(sceneId);
    return position < 0 ? nullptr : &m_rows.at(position).scene;
}

QList<Scene> SceneListModel::scenes() const
{
    QList<Scene> scenes;
    scenes.reserve(m_rows.size());
    for (const Row &row : m_rows)
        scenes.append(row.scene);
    return scenes;
}

int SceneListModel::totalFrames() const
{
    return m_rows.isEmpty() ? 0 : m_starts.at(sceneCount() - 1) + durationOf(sceneCount() - 1);
}

int SceneListModel::positionAtFrame(int frame) const
{
    if (m_rows.isEmpty())
        return -1;
    const auto end = m_starts.cbegin() + sceneCount();
    const auto after = std::upper_bound(m_starts.cbegin(), end, frame);
    return std::max(0, int(after - m_starts.cbegin()) - 1);
}

void SceneListModel::reset(const QList<Scene> &scenes)
{
    beginResetModel();
    m_rows.clear();
    m_pending.clear();
    for (const Scene &scene : scenes)
        m_rows.append({scene, {}, {}});
    updateStarts();
    endResetModel();
}

void SceneListModel::insertScene(int position, const Scene &scene, const QImage &thumbnail)
{
    const int row = std::clamp(position, 0, sceneCount());
    beginInsertRows({}, row, row);
    m_rows.insert(row, {scene, thumbnail, {}});
    updateStarts();
    endInsertRows();
    announceStarts(row + 1);
}

void SceneListModel::removeScene(int position)
{
    beginRemoveRows({}, position, position);
    m_rows.removeAt(position);
    updateStarts();
    endRemoveRows();
    announceStarts(position);
}

void SceneListModel::moveScene(int from, int to)
{
    to = std::clamp(to, 0, sceneCount() - 1);
    // Qt counts the target before the row is taken out.
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_rows.move(from, to);
    updateStarts();
    endMoveRows();
    announceStarts(std::min(from, to));
}

void SceneListModel::changeScene(int position, const Scene &scene)
{
    Scene &current = m_rows[position].scene;
    const bool lengthChanged = current.durationInFrames != scene.durationInFrames;
    QList<int> roles;
    if (current.name != scene.name)
        roles << NameRole << Qt::DisplayRole;
    if (current.code != scene.code)
        roles << CodeRole;
    if (current.props != scene.props)
        roles << PropsRole;
    if (lengthChanged)
        roles << DurationRole;
    if (current.part != scene.part)
        roles << PartRole;
    if (current.transition != scene.transition)
        roles << TransitionRole;
    if (current.templateId != scene.templateId)
        roles << TemplateIdRole;
    current = scene;
    updateStarts();
    if (!roles.isEmpty())
        emit dataChanged(index(position), index(position), roles);
    if (lengthChanged)
        announceStarts(position + 1);
}

void SceneListModel::setThumbnail(const QString &sceneId, const QImage &thumbnail)
{
    const int position = positionOf(sceneId);
    if (position < 0)
        return;
    m_rows[position].thumbnail = thumbnail;
    emit dataChanged(index(position), index(position), {ThumbnailRole});
}

void SceneListModel::setProblem(const QString &sceneId, const QString &problem)
{
    const int position = positionOf(sceneId);
    if (position < 0 || m_rows.at(position).problem == problem)
        return;
    m_rows[position].problem = problem;
    emit dataChanged(index(position), index(position), {ErrorRole});
}

void SceneListModel::startPending(const QString &runId, int sceneIndex, const QString &name)
{
    setPending({runId, sceneIndex, name, Working, {}});
}

void SceneListModel::failPending(const QString &runId, int sceneIndex, const QString &name, const QString &error)
{
    setPending({runId, sceneIndex, name, Failed, error});
}

void SceneListModel::setPending(const Pending &pending)
{
    if (const int at = findPending(pending.runId, pending.sceneIndex); at >= 0) {
        m_pending[at] = pending;
        const QModelIndex changed = index(sceneCount() + at);
        emit dataChanged(changed, changed, {Qt::DisplayRole, NameRole, StatusRole, ErrorRole});
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_pending.append(pending);
    updateStarts();
    endInsertRows();
}

void SceneListModel::removePending(const QString &runId, int sceneIndex)
{
    if (const int at = findPending(runId, sceneIndex); at >= 0)
        removePendingAt(at);
}

void SceneListModel::removeWorking()
{
    for (int at = int(m_pending.size()) - 1; at >= 0; --at) {
        if (m_pending.at(at).status == Working)
            removePendingAt(at);
    }
}

void SceneListModel::removeAllPending()
{
    while (!m_pending.isEmpty())
        removePendingAt(int(m_pending.size()) - 1);
}

int SceneListModel::durationOf(int row) const
{
    return row < sceneCount() ? m_rows.at(row).scene.durationInFrames : nominalDuration;
}

int SceneListModel::findPending(const QString &runId, int sceneIndex) const
{
    for (int at = 0; at < m_pending.size(); ++at) {
        if (m_pending.at(at).runId == runId && m_pending.at(at).sceneIndex == sceneIndex)
            return at;
    }
    return -1;
}

void SceneListModel::removePendingAt(int at)
{
    const int row = sceneCount() + at;
    beginRemoveRows({}, row, row);
    m_pending.removeAt(at);
    updateStarts();
    endRemoveRows();
    announceStarts(row);
}

void SceneListModel::updateStarts()
{
    m_starts.clear();
    int start = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_starts.append(start);
        start += durationOf(row);
    }
}

void SceneListModel::announceStarts(int firstRow)
{
    if (firstRow < rowCount())
        emit dataChanged(index(firstRow), index(rowCount() - 1), {StartFrameRole});
}
