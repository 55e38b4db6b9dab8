#include "ui/templates/TemplateListModel.h"

#include "ui/document/TemplateDrag.h"
#include "ui/templates/TemplateWords.h"

namespace {

template<typename T>
QVariant numbers(const QList<T> &list)
{
    QList<int> result;
    for (const T value : list)
        result.append(int(value));
    return QVariant::fromValue(result);
}

} // namespace

TemplateListModel::TemplateListModel(const TemplateCatalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_fits(catalogue.templates().size())
    , m_frames(catalogue.templates().size())
{
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_catalogue.templates().size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case IdRole:
        return templateAt(row).id;
    case Qt::DisplayRole:
    case NameRole:
        return templateAt(row).name;
    case BeatsRole:
        return TemplateWords::beats(templateAt(row));
    case BeatListRole:
        return numbers(templateAt(row).beats);
    case StyleListRole:
        return numbers(templateAt(row).styles);
    case SearchRole:
        return TemplateWords::searched(templateAt(row));
    case FramesRole:
        return QVariant::fromValue(m_frames[row]);
    case FitRole:
        return m_fits[row].canAdd || m_fits[row].canReplace;
    case CanAddRole:
        return m_fits[row].canAdd;
    case CanReplaceRole:
        return m_fits[row].canReplace;
    case MissingRole:
        return missing(row);
    case AddProblemRole:
        return addProblem(row);
    case ReplaceProblemRole:
        return replaceProblem(row);
    case ScoreRole:
        return m_fits[row].score;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleDescriptionRole:
        return missing(row).isEmpty() ? TemplateWords::beats(templateAt(row)) : missing(row);
    default:
        return {};
    }
}

Qt::ItemFlags TemplateListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList TemplateListModel::mimeTypes() const
{
    return {TemplateDrag::mimeType()};
}

QMimeData *TemplateListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(TemplateDrag::mimeType(), templateAt(indexes.first().row()).id.toUtf8());
    return data;
}

int TemplateListModel::rowOf(const QString &templateId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (templateAt(row).id == templateId)
            return row;
    }
    return -1;
}

void TemplateListModel::setFits(const QList<TemplateFit> &fits, bool hasBrand)
{
    if (fits == m_fits && hasBrand == m_hasBrand)
        return;
    m_fits = fits;
    m_hasBrand = hasBrand;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1),
                         {FitRole, CanAddRole, CanReplaceRole, MissingRole, AddProblemRole, ReplaceProblemRole, ScoreRole, Qt::ToolTipRole,
                          Qt::AccessibleDescriptionRole});
}

void TemplateListModel::setFrames(const QString &templateId, const QList<QImage> &frames)
{
    const int row = rowOf(templateId);
    if (row < 0)
        return;
    m_frames[row] = frames;
    emit dataChanged(index(row), index(row), {FramesRole});
}

QString TemplateListModel::missing(int row) const
{
    if (m_fits[row].canAdd || m_fits[row].canReplace)
        return {};
    return m_hasBrand ? TemplateWords::needs(templateAt(row), m_fits[row].missing) : tr("Needs a brand");
}

QString TemplateListModel::addProblem(int row) const
{
    if (m_fits[row].canAdd)
        return {};
    if (!m_hasBrand)
        return tr("A template shows a brand. Make a video of a website first.");
    return tr("The website has not what this template shows. %1.").arg(TemplateWords::needs(templateAt(row), m_fits[row].missing));
}

QString TemplateListModel::replaceProblem(int row) const
{
    if (m_fits[row].canReplace)
        return {};
    return tr("The selected scene has not what this template shows. %1.")
        .arg(TemplateWords::needs(templateAt(row), m_fits[row].missingInScene));
}

QString TemplateListModel::toolTip(int row) const
{
    const TemplateFit &fit = m_fits[row];
    QStringList lines{TemplateWords::takes(templateAt(row))};
    if (fit.beat && templateAt(row).beats.contains(*fit.beat))
        lines.append(tr("Made for %1, which the selected scene tells.", "a beat").arg(TemplateWords::beat(*fit.beat)));
    if (fit.canReplace && fit.facts > 0)
        lines.append(tr("Shows %n parts of the selected scene besides its headline.", nullptr, fit.facts));
    if (const QString needed = missing(row); !needed.isEmpty())
        lines.append(needed);
    return lines.join(u'\n');
}
