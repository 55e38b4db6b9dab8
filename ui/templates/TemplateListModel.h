#pragma once

#include "ui/templates/TemplateScenes.h"

#include <QAbstractListModel>
#include <QImage>

// The templates of a catalogue, a row each, in the catalogue's order: it is the same for the model's whole life. What is known of a row
// (how it fits, its preview) comes from outside. GUI thread.
class TemplateListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        NameRole,                  // QString, as Qt::DisplayRole
        BeatsRole,                 // QString, "Problem, Discovery"
        BeatListRole,              // QList<int>, of BeatKind
        StyleListRole,             // QList<int>, of VideoStyle
        SearchRole,                // QString, lower case: all words it is found by
        FramesRole,                // QList<QImage>, in order; one: a still picture; empty: none yet
        FitRole,                   // bool: can be added, or can replace the selected scene
        CanAddRole,                // bool
        CanReplaceRole,            // bool
        MissingRole,               // QString, "Needs a quote"; empty where it fits
        AddProblemRole,            // QString, a sentence: why it cannot be added; else empty
        ReplaceProblemRole,        // QString, a sentence: why it cannot replace the selected scene; else empty
        ScoreRole,                 // double: how well it suits the selected scene
    };

    // The catalogue outlives the model.
    explicit TemplateListModel(const TemplateCatalogue &catalogue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; // of the first one
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    int rowOf(const QString &templateId) const; // -1: none

    // In the order of rows. `hasBrand`: without one nothing can be added, whatever the template.
    void setFits(const QList<TemplateFit> &fits, bool hasBrand);
    void setFrames(const QString &templateId, const QList<QImage> &frames);

private:
    QString missing(int row) const;
    QString addProblem(int row) const;
    QString replaceProblem(int row) const;
    QString toolTip(int row) const;
    const SceneTemplate &templateAt(int row) const { return m_catalogue.templates().at(row); }

    const TemplateCatalogue &m_catalogue;
    QList<TemplateFit> m_fits;
    QList<QList<QImage>> m_frames;
    bool m_hasBrand = false;
};
