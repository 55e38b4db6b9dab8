#pragma once

#include "pipeline/scenes/TemplateCatalogue.h"

#include <QSortFilterProxyModel>

// Those rows of a TemplateListModel that are looked for: what can be used first, then what suits the selected scene best, then by name.
// GUI thread.
class TemplateFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TemplateFilter(QObject *parent = nullptr);

    void setSearch(const QString &text); // every word of it must be found, if only as the beginning of one
    void setBeat(std::optional<BeatKind> beat);
    void setStyle(std::optional<VideoStyle> style);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words; // lower case
    std::optional<BeatKind> m_beat;
    std::optional<VideoStyle> m_style;
};
