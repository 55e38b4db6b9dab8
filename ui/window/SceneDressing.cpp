#include "ui/window/SceneDressing.h"

#include "ui/document/Document.h"
#include "ui/templates/TemplateScenes.h"

#include <QCoreApplication>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SceneDressing)
};

} // namespace

bool dressScene(Document *document, const TemplateScenes &templates, const QString &sceneId, const QString &templateId)
{
    const std::optional<Scene> scene = templates.replaced(sceneId, templateId);
    if (!scene)
        return false;
    keepKit(document, templates);
    document->setScene(*scene, Texts::tr("Change of Template"));
    return true;
}

void keepKit(Document *document, const TemplateScenes &templates)
{
    if (const Asset &kit = templates.catalogue().kit(); !kit.name.isEmpty())
        document->addAssets({kit});
}
