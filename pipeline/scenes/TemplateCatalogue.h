#pragma once

#include "pipeline/chat/GenerationRequest.h"
#include "pipeline/project/Records.h"
#include "pipeline/story/Story.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// What a template takes in one slot of its props. A limit of 0 is no limit.
struct SlotRule
{
    bool required = false;
    int maxChars = 0; // of a text, or of each text in a list
    int min = 0;      // of a list
    int max = 0;
    int minWidth = 0; // of a picture, in its own pixels: one that is smaller would have to be blown up
    int minHeight = 0;
    int titleMaxChars = 0; // of items
    int textMaxChars = 0;
    int valueMaxChars = 0; // of stats
    int labelMaxChars = 0;
};

enum class Ground { Paper, Ink, Brand };

QString groundId(Ground ground); // "paper"
std::optional<Ground> groundFromId(const QString &id);

// What a template is like, on the axes of BrandCharacter; 0: it suits either end.
struct TemplateCharacter
{
    double energy = 0;
    double softness = 0;
    double tradition = 0;
};

// A scene that ships with the program: resources/templates/<id>.
struct SceneTemplate
{
    QString id; // "problem-ledger"
    QString name;
    int version = 1;
    QList<BeatKind> beats;
    QList<VideoStyle> styles;
    QStringList aspects;   // "16:9", "9:16", "1:1"
    QList<Ground> grounds; // what it can stand on, the one it was drawn for first
    QString layout;        // how its picture is divided: "full", "split", "stack", "grid" or "centre"
    QString motion;        // what moves in it first of all: "rise", "wipe", "draw", "roll", "scroll", "pop" or "type"
    TemplateCharacter character;
    int minFrames = 60; // at 30 fps
    int maxFrames = 240;
    QMap<QString, SlotRule> content; // by slot: "headline", "items", …
    QString code;                    // TSX
    QString kit;                     // the name of the asset that keeps the kit it was written for; empty where there is none
};

// The templates of one folder, read once. What is malformed is left out and told in notes(). Values: any thread.
class TemplateCatalogue
{
public:
    explicit TemplateCatalogue(const QString &folder);

    const QList<SceneTemplate> &templates() const { return m_templates; } // by id
    const SceneTemplate *find(const QString &id) const;                   // null where there is none
    const Asset &kit() const { return m_kit; }                            // templateKit()
    const QStringList &notes() const { return m_notes; }

private:
    QList<SceneTemplate> m_templates;
    Asset m_kit;
    QStringList m_notes;
};
