#pragma once

#include "pipeline/chat/EditWish.h"

#include <QCoreApplication>

class Document;
class TemplateScenes;
struct Scene;

// Carries out what the chat was asked for, each wish as one undo step, and says what was done. GUI thread.
class ChatEdits
{
    Q_DECLARE_TR_FUNCTIONS(ChatEdits)
public:
    // Both outlive this.
    ChatEdits(Document *document, const TemplateScenes *templates);

    QString apply(const EditWish &wish); // the answer: whole sentences

private:
    QString perform(std::monostate) { return {}; }
    QString perform(const Wish::ChangeLength &wish);
    QString perform(const Wish::MoveScene &wish);
    QString perform(const Wish::DeleteScenes &wish);
    QString perform(const Wish::DuplicateScene &wish);
    QString perform(const Wish::RenameScene &wish);
    QString perform(const Wish::ChangeColor &wish);
    QString perform(const Wish::ChangeShape &wish);
    QString perform(const Wish::AnotherLook &wish);
    QString perform(const Wish::SameTemplate &wish);
    QString perform(const Wish::Undo &wish);
    QString perform(const Wish::Redo &wish);
    QString perform(const Wish::Question &wish) { return wish.sentence; }

    const Scene &scene(int position) const;
    QString named(int position) const; // "Scene 2 “The Discovery”"
    int newLength(const Wish::ChangeLength &wish, int frames) const;

    Document *m_document;
    const TemplateScenes *m_templates;
};
