#include "ui/window/ChatEdits.h"

#include "pipeline/project/SceneName.h"
#include "ui/brand/BrandFields.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/templates/TemplateScenes.h"
#include "ui/window/SceneDressing.h"

#include <QLocale>
#include <QUndoStack>

#include <cmath>

ChatEdits::ChatEdits(Document *document, const TemplateScenes *templates)
    : m_document(document)
    , m_templates(templates)
{
}

QString ChatEdits::apply(const EditWish &wish)
{
    if (std::holds_alternative<Wish::Question>(wish))
        return std::get<Wish::Question>(wish).sentence;
    if (m_document->isReadOnly())
        return tr("This project is open elsewhere and cannot be changed here.");
    return std::visit([this](const auto &concrete) { return perform(concrete); }, wish);
}

QString ChatEdits::perform(const Wish::ChangeLength &wish)
{
    QStringList ids;
    QList<int> lengths;
    for (const int position : wish.scenes) {
        ids.append(scene(position).id);
        lengths.append(newLength(wish, scene(position).durationInFrames));
    }
    const int index = m_document->undoStack()->index();
    m_document->setSceneDurations(ids, lengths);
    if (m_document->undoStack()->index() == index)
        return wish.scenes.size() == 1 ? tr("%1 has that length already.").arg(named(wish.scenes.first()))
                                       : tr("They have that length already.");
    const auto seconds = [this](int position) {
        return QLocale().toString(scene(position).durationInFrames / double(m_document->settings().fps), 'f', 1);
    };
    if (wish.scenes.size() == 1)
        return tr("%1 is %2 seconds long now.").arg(named(wish.scenes.first()), seconds(wish.scenes.first()));
    return tr("%n scenes have another length now.", nullptr, int(wish.scenes.size()));
}

int ChatEdits::newLength(const Wish::ChangeLength &wish, int frames) const
{
    const int fps = m_document->settings().fps;
    const double wanted = wish.seconds > 0 ? wish.seconds * fps : frames * wish.factor + wish.more * fps;
    return std::max(fps / 2, int(std::lround(wanted))); // shorter than that nothing is seen
}

QString ChatEdits::perform(const Wish::MoveScene &wish)
{
    const QString name = named(wish.scene);
    if (wish.scene == wish.position)
        return tr("%1 is there already.").arg(name);
    m_document->moveScene(scene(wish.scene).id, wish.position);
    return tr("%1 stands at place %2 now.").arg(name).arg(wish.position + 1);
}

QString ChatEdits::perform(const Wish::DeleteScenes &wish)
{
    QStringList ids;
    for (const int position : wish.scenes)
        ids.append(scene(position).id);
    const QString name = named(wish.scenes.first());
    m_document->deleteScenes(ids);
    return ids.size() == 1 ? tr("%1 is deleted. “Undo” brings it back.").arg(name)
                           : tr("%n scenes are deleted. “Undo” brings them back.", nullptr, int(ids.size()));
}

QString ChatEdits::perform(const Wish::DuplicateScene &wish)
{
    m_document->duplicateScene(scene(wish.scene).id);
    return tr("A copy of %1 stands behind it.").arg(named(wish.scene));
}

QString ChatEdits::perform(const Wish::RenameScene &wish)
{
    m_document->renameScene(scene(wish.scene).id, wish.name);
    return tr("Scene %1 is called “%2” now.").arg(wish.scene + 1).arg(scene(wish.scene).name);
}

QString ChatEdits::perform(const Wish::ChangeColor &wish)
{
    for (const BrandField &field : colorFields()) {
        if (field.id != wish.role)
            continue;
        m_document->changeBrand(withChoice(m_document->brand(), field, wish.color), tr("Change of %1").arg(field.thing));
        return tr("%1 is %2 now, in all scenes.").arg(field.thing, wish.color.name());
    }
    return {};
}

QString ChatEdits::perform(const Wish::ChangeShape &wish)
{
    const QString shape = tr("%1 × %2", "width and height in pixels").arg(wish.size.width()).arg(wish.size.height());
    if (QSize(m_document->settings().width, m_document->settings().height) == wish.size)
        return tr("The video is %1 already.").arg(shape);
    m_document->setFormat(wish.size, m_document->settings().fps);
    return tr("The video is %1 now, and every scene laid out anew.").arg(shape);
}

QString ChatEdits::perform(const Wish::AnotherLook &wish)
{
    const QString templateId = m_templates->nextFor(scene(wish.scene).id);
    if (templateId.isEmpty() || !dressScene(m_document, *m_templates, scene(wish.scene).id, templateId))
        return tr("%1 has nothing to show that another template could use.").arg(named(wish.scene));
    return tr("%1 has another look now. Say it again for the next one.").arg(named(wish.scene));
}

QString ChatEdits::perform(const Wish::SameTemplate &wish)
{
    const QString templateId = scene(wish.from).templateId;
    if (templateId.isEmpty())
        return tr("%1 was made without a template.").arg(named(wish.from));
    if (templateId == scene(wish.to).templateId)
        return tr("Both have the same template already.");
    if (!dressScene(m_document, *m_templates, scene(wish.to).id, templateId))
        return tr("%1 has not what that template needs to show.").arg(named(wish.to));
    return tr("%1 has the template of scene %2 now.").arg(named(wish.to)).arg(wish.from + 1);
}

QString ChatEdits::perform(const Wish::Undo &)
{
    QUndoStack *stack = m_document->undoStack();
    if (!stack->canUndo())
        return tr("There is nothing to undo.");
    const QString step = stack->undoText();
    stack->undo();
    return tr("Undone: %1.").arg(step);
}

QString ChatEdits::perform(const Wish::Redo &)
{
    QUndoStack *stack = m_document->undoStack();
    if (!stack->canRedo())
        return tr("There is nothing to do again.");
    const QString step = stack->redoText();
    stack->redo();
    return tr("Done again: %1.").arg(step);
}

const Scene &ChatEdits::scene(int position) const
{
    return m_document->scenes()->sceneAt(position);
}

QString ChatEdits::named(int position) const
{
    return tr("Scene %1 “%2”").arg(position + 1).arg(shortSceneName(scene(position).name));
}
