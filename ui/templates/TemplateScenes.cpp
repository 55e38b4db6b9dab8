#include "ui/templates/TemplateScenes.h"

#include "pipeline/brand/BrandReader.h"
#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/scenes/TemplateContent.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/templates/SampleContent.h"

using namespace Qt::StringLiterals;

namespace {

// Points, as a run gives them: what the scene is for decides first, then how much of it is shown.
constexpr double pointsForBeat = 6;
constexpr double pointsForFact = 1;
constexpr double pointsForMissing = -0.3;
constexpr double pointsForSecondChoice = -0.7;
constexpr double pointsForHollow = -5;
constexpr int mostFacts = 3;

double scoreOf(const FilledSlots &filled)
{
    return pointsForFact * std::min(filled.facts, mostFacts) + pointsForMissing * filled.missing +
           pointsForSecondChoice * filled.secondChoices + (filled.isHollow ? pointsForHollow : 0);
}

std::optional<BeatKind> kindOf(const Scene &scene)
{
    return beatFromId(scene.layout.value(u"beat"_s).toString());
}

} // namespace

TemplateScenes::TemplateScenes(const Document *document, const TemplateCatalogue *catalogue, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_draft(draftBrand(QUrl(u"https://example.com"_s)))
{
    connect(document, &Document::contentsReset, this, &TemplateScenes::forget);
    connect(document, &Document::brandChanged, this, &TemplateScenes::forget);
    connect(document, &Document::settingsChanged, this, &TemplateScenes::forget);
}

void TemplateScenes::forget()
{
    m_story.reset();
    emit changed();
}

const BrandProfile &TemplateScenes::brand() const
{
    return m_document->hasBrand() ? m_document->brand() : m_draft;
}

const Story &TemplateScenes::story() const
{
    if (!m_story)
        m_story = tellStory(brand(), GenerationRequest{}, m_document->settings().fps);
    return *m_story;
}

std::optional<Scene> TemplateScenes::added(const QString &templateId) const
{
    const SceneTemplate *sceneTemplate = m_catalogue->find(templateId);
    if (!sceneTemplate || !m_document->hasBrand())
        return std::nullopt;
    return TemplateContent::sceneOf(*sceneTemplate, TemplateContent::beatFor(*sceneTemplate, story()), m_document->settings().fps);
}

std::optional<Scene> TemplateScenes::replaced(const QString &sceneId, const QString &templateId) const
{
    const SceneTemplate *sceneTemplate = m_catalogue->find(templateId);
    const Scene *scene = m_document->scenes()->scene(sceneId);
    if (!sceneTemplate || !scene)
        return std::nullopt;
    return TemplateContent::redressed(*scene, *sceneTemplate, beatOf(*scene, *sceneTemplate), m_document->settings().fps);
}

QString TemplateScenes::nextFor(const QString &sceneId) const
{
    const Scene *scene = m_document->scenes()->scene(sceneId);
    if (!scene)
        return {};
    std::vector<std::pair<double, QString>> fitting; // the best first: by its negated score
    for (const SceneTemplate &one : m_catalogue->templates()) {
        const TemplateFit itsFit = fit(one.id, sceneId);
        const bool isOfBeat = !itsFit.beat || one.beats.contains(*itsFit.beat);
        if (itsFit.canReplace && isOfBeat)
            fitting.emplace_back(-itsFit.score, one.id);
    }
    std::sort(fitting.begin(), fitting.end());
    const auto own = std::find_if(fitting.begin(), fitting.end(), [scene](const auto &one) { return one.second == scene->templateId; });
    if (own != fitting.end())
        std::rotate(fitting.begin(), own + 1, fitting.end());
    return fitting.empty() || fitting.front().second == scene->templateId ? QString() : fitting.front().second;
}

std::optional<Scene> TemplateScenes::previewed(const QString &templateId) const
{
    const SceneTemplate *sceneTemplate = m_catalogue->find(templateId);
    if (!sceneTemplate)
        return std::nullopt;
    if (const std::optional<Scene> scene = added(templateId))
        return scene;
    const BeatKind kind = sceneTemplate->beats.value(0, BeatKind::Discovery);
    return TemplateContent::sceneOf(*sceneTemplate, SampleContent::beat(kind), m_document->settings().fps);
}

TemplateFit TemplateScenes::fit(const QString &templateId, const QString &sceneId) const
{
    TemplateFit fit;
    const SceneTemplate *sceneTemplate = m_catalogue->find(templateId);
    if (!sceneTemplate)
        return fit;
    if (m_document->hasBrand()) {
        fit.missing = TemplateContent::missing(*sceneTemplate, TemplateContent::beatFor(*sceneTemplate, story()));
        fit.canAdd = fit.missing.isEmpty();
    }
    if (const Scene *scene = m_document->scenes()->scene(sceneId)) {
        const StoryBeat content = TemplateContent::contentOf(*scene, beatOf(*scene, *sceneTemplate));
        const std::optional<FilledSlots> filled = fillSlots(*sceneTemplate, content);
        fit.canReplace = filled.has_value();
        fit.beat = kindOf(*scene);
        if (!filled)
            fit.missingInScene = TemplateContent::missing(*sceneTemplate, content);
        fit.facts = filled ? filled->facts : 0;
        fit.score = (filled ? scoreOf(*filled) : 0) + (fit.beat && sceneTemplate->beats.contains(*fit.beat) ? pointsForBeat : 0);
    }
    return fit;
}

// What the scene's own beat has to tell besides what it shows; an imported one has none.
StoryBeat TemplateScenes::beatOf(const Scene &scene, const SceneTemplate &sceneTemplate) const
{
    if (!m_document->hasBrand())
        return {};
    const std::optional<BeatKind> kind = kindOf(scene);
    for (const StoryBeat &beat : story().beats) {
        if (kind == beat.kind)
            return beat;
    }
    return TemplateContent::beatFor(sceneTemplate, story());
}
