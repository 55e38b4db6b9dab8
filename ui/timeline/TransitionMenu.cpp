#include "ui/timeline/TransitionMenu.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/document/TransitionWords.h"

#include <QActionGroup>

TransitionMenu::TransitionMenu(Document *document, const QString &sceneId, QWidget *parent)
    : QMenu(tr("Transition"), parent)
{
    const SceneListModel *scenes = document->scenes();
    const Scene *scene = scenes->scene(sceneId);
    setEnabled(scene && !document->isReadOnly() && scenes->positionOf(sceneId) > 0);
    if (!scene)
        return;
    auto *kinds = new QActionGroup(this);
    for (const TransitionKind kind : offeredTransitions()) {
        QAction *action = kinds->addAction(addAction(transitionName(kind)));
        action->setCheckable(true);
        action->setChecked(kind == scene->transition.kind);
        connect(action, &QAction::triggered, document, [document, sceneId, kind] {
            const Scene *current = document->scenes()->scene(sceneId);
            if (!current)
                return;
            const int frames =
                current->transition.frames > 0 ? current->transition.frames : usualTransitionLength(document->settings().fps);
            document->setTransition(sceneId, {kind, kind == TransitionKind::Cut ? 0 : frames});
        });
    }
}
