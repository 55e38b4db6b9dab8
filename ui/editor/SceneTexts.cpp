#include "ui/editor/SceneTexts.h"

bool SceneTexts::documentHas(const QString &sceneId, const QString &code)
{
    Text &text = m_texts[sceneId];
    // The same as before says nothing about what is being typed meanwhile.
    if (text.version > 0 && text.document == code)
        return false;
    text.document = code;
    if (text.version > 0 && text.shown == code)
        return false;
    text.shown = code;
    ++text.version;
    return true;
}

bool SceneTexts::typed(const QString &sceneId, int version, const QString &code)
{
    const auto it = m_texts.find(sceneId);
    if (it == m_texts.end() || it->version != version)
        return false;
    it->shown = code;
    return true;
}

QList<std::pair<QString, QString>> SceneTexts::takeTyped()
{
    QList<std::pair<QString, QString>> typed;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        if (it->shown == it->document)
            continue;
        it->document = it->shown;
        typed.append({it.key(), it->shown});
    }
    return typed;
}
