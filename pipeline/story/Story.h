#pragma once

#include "pipeline/brand/BrandProfile.h"
#include "pipeline/chat/GenerationRequest.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

// The narrative of a video: ordered beats, each with the facts that its scene may show. Values; every text is the page's own or one
// of the neutral phrases in NeutralPhrases.h.

enum class BeatKind { Problem, Discovery, Transformation, Triumph, Invitation };

QString beatId(BeatKind kind); // "problem"
std::optional<BeatKind> beatFromId(const QString &id);
QString beatTitle(BeatKind kind); // "The Problem"

struct TextFact
{
    QString text;
    Provenance from; // selector "" for neutral phrases and the address

    bool operator==(const TextFact &) const = default;
};
struct PictureFact
{
    QString asset;
    QSize size; // CSS pixels
    Provenance from;

    bool isScreenshot() const; // a part of the page or all of it, with text in it: cropping would cut words

    bool operator==(const PictureFact &) const = default;
};
struct ItemFact
{
    TextFact title;
    TextFact text;            // may be empty
    PictureFact picture = {}; // of its own; without an asset where it has none

    bool operator==(const ItemFact &) const = default;
};
struct QuoteFact
{
    TextFact text;
    TextFact author; // may be empty

    bool operator==(const QuoteFact &) const = default;
};
struct StatFact
{
    TextFact value;
    TextFact label;

    bool operator==(const StatFact &) const = default;
};

// Lists are best first: a template takes the first that fits it.
struct StoryBeat
{
    BeatKind kind = BeatKind::Problem;
    QString brand;              // its name
    QString name;               // of the scene: "The Problem – Complex payments"
    int durationInFrames = 120; // what reading asks for, before a template has its say
    QList<TextFact> headlines;
    QList<TextFact> supports;
    QList<ItemFact> items;
    QList<PictureFact> pictures;
    QList<QuoteFact> quotes;
    QList<StatFact> stats;
    QList<TextFact> words;  // short labels
    TextFact button;        // empty where the page calls to nothing
    TextFact address;       // "stripe.com"
    QStringList keyPhrases; // what a headline is stressed on, where it contains one

    bool operator==(const StoryBeat &) const = default;
};

struct Story
{
    QList<StoryBeat> beats;

    bool operator==(const Story &) const = default;
};

// Pure and deterministic. Always request.sceneCount beats. `fps` is the project's.
Story tellStory(const BrandProfile &brand, const GenerationRequest &request, int fps);

// The name of a beat's scene, from what it shows: its content props, or before they are known what the beat would tell first.
QString sceneName(const StoryBeat &beat, const QJsonObject &props = {});

QJsonObject storyToJson(const Story &story);
Story storyFromJson(const QJsonObject &json);
