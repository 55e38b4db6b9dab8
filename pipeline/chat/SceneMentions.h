#pragma once

#include <QList>
#include <QStringList>

struct WishContext;

// A place in a message that speaks of scenes: "scene 2", "the last scene", "scenes 1 and 3", "this scene", "the problem".
struct SceneMention
{
    QList<int> scenes; // from 0; those that there are
    int missing = 0;   // a number that was said, from 1, of a scene that there is not; 0: none
    qsizetype start = 0;
    qsizetype end = 0; // of the words, in the message
};

// In the order of the message. Pure.
QList<SceneMention> sceneMentions(const QString &text, const WishContext &context);
