#pragma once

#include "pipeline/scenes/TemplateCatalogue.h"

#include <QObject>

#include <optional>

class Document;

// How a template goes together with what there is to show.
struct TemplateFit
{
    bool canAdd = false;          // as a new scene, with what the brand has
    bool canReplace = false;      // the selected scene, with its content
    QStringList missing;          // slots that keep it from being added
    QStringList missingInScene;   // from taking the scene's place
    std::optional<BeatKind> beat; // of the selected scene
    int facts = 0;                // that it would show of the scene, besides the headline
    double score = 0;             // how well it suits the selected scene; 0 without one

    bool operator==(const TemplateFit &) const = default;
};

// Scenes made of the catalogue's templates with the brand and the scenes of a document. Changes nothing. GUI thread.
class TemplateScenes : public QObject
{
    Q_OBJECT
public:
    // Both outlive this.
    TemplateScenes(const Document *document, const TemplateCatalogue *catalogue, QObject *parent = nullptr);

    const TemplateCatalogue &catalogue() const { return *m_catalogue; }
    const Document *document() const { return m_document; }

    // A new scene, with an id of its own; nullopt where the brand has not what the template needs, or there is no brand.
    std::optional<Scene> added(const QString &templateId) const;
    // The scene of that id in the template's dress; nullopt where its content cannot fill it.
    std::optional<Scene> replaced(const QString &sceneId, const QString &templateId) const;
    // The template of the scene's beat that suits it next best after its own, the best again behind the last; empty: there is no other.
    QString nextFor(const QString &sceneId) const;
    // For a preview alone: with the brand's content, else with sample content. nullopt for no template of the catalogue.
    std::optional<Scene> previewed(const QString &templateId) const;
    // `sceneId` may be empty: no scene is selected.
    TemplateFit fit(const QString &templateId, const QString &sceneId) const;

    const BrandProfile &brand() const; // the document's, or where it has none a draft
    const Story &story() const;        // what the brand has to tell, told once for each brand

signals:
    void changed(); // brand or format: what is previewed may look otherwise

private:
    void forget();
    StoryBeat beatOf(const Scene &scene, const SceneTemplate &sceneTemplate) const;

    const Document *m_document;
    const TemplateCatalogue *m_catalogue;
    BrandProfile m_draft;
    mutable std::optional<Story> m_story; // empty: not told yet
};
