#pragma once

class Document;
class QString;
class TemplateScenes;

// Puts a scene into another template, as one undo step, with the kit that it needs from then on. False where its content cannot fill
// that template. GUI thread.
bool dressScene(Document *document, const TemplateScenes &templates, const QString &sceneId, const QString &templateId);

// What a scene is made with stays with the project.
void keepKit(Document *document, const TemplateScenes &templates);
