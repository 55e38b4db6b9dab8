#include "ui/templates/TemplateFilter.h"

#include "ui/templates/TemplateListModel.h"

namespace {

// Letters and figures alone count: "logo-wall" is found as "logo wall".
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

} // namespace

TemplateFilter::TemplateFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void TemplateFilter::setSearch(const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void TemplateFilter::setBeat(std::optional<BeatKind> beat)
{
    m_beat = beat;
    invalidateRowsFilter();
}

void TemplateFilter::setStyle(std::optional<VideoStyle> style)
{
    m_style = style;
    invalidateRowsFilter();
}

bool TemplateFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    using Model = TemplateListModel;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_beat && !index.data(Model::BeatListRole).value<QList<int>>().contains(int(*m_beat)))
        return false;
    if (m_style && !index.data(Model::StyleListRole).value<QList<int>>().contains(int(*m_style)))
        return false;
    const QStringList known = wordsOf(index.data(Model::SearchRole).toString());
    return std::all_of(m_words.begin(), m_words.end(), [&known](const QString &word) {
        return std::any_of(known.begin(), known.end(), [&word](const QString &one) { return one.startsWith(word); });
    });
}

bool TemplateFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    using Model = TemplateListModel;
    const bool leftFits = left.data(Model::FitRole).toBool();
    if (leftFits != right.data(Model::FitRole).toBool())
        return leftFits;
    const double leftScore = left.data(Model::ScoreRole).toDouble();
    const double rightScore = right.data(Model::ScoreRole).toDouble();
    if (leftScore > rightScore || leftScore < rightScore)
        return leftScore > rightScore;
    return QString::localeAwareCompare(left.data(Model::NameRole).toString(), right.data(Model::NameRole).toString()) < 0;
}
