#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

// Which text of a scene counts, the document's or the one being typed. A text has a version, which grows when the document changes
// it by itself; what was typed over an older version comes too late and is dropped. A value without a thread of its own.
class SceneTexts
{
public:
    // The scene's code in the document. True where the editor shows another text: it is to be given code() and version().
    bool documentHas(const QString &sceneId, const QString &code);
    // False where it comes too late, or nobody knows the scene.
    bool typed(const QString &sceneId, int version, const QString &code);
    // What was typed and is not in the document: scene and code. It counts as the document's from now on.
    QList<std::pair<QString, QString>> takeTyped();

    QString code(const QString &sceneId) const { return m_texts.value(sceneId).shown; }
    int version(const QString &sceneId) const { return m_texts.value(sceneId).version; }
    void forget(const QString &sceneId) { m_texts.remove(sceneId); }
    QStringList sceneIds() const { return m_texts.keys(); }

private:
    struct Text
    {
        int version = 0;
        QString document;
        QString shown;
    };
    QHash<QString, Text> m_texts;
};
