#include "ui/templates/TemplateWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

// What is said of one slot, in the order in which people think of them.
struct SlotWords
{
    const char *slot;
    QString (*needed)(const SlotRule &rule); // completes "Needs …"
    QString (*taken)(const SlotRule &rule);  // in a list
    QString (*searched)();
};

QString pictureOf(const SlotRule &rule)
{
    return rule.minWidth > 0 ? Texts::tr("a picture of at least %1 × %2 pixels").arg(rule.minWidth).arg(rule.minHeight)
                             : Texts::tr("a picture");
}

const std::vector<SlotWords> &slotWords()
{
    static const std::vector<SlotWords> words{
        {"headline",
         [](const SlotRule &rule) {
             return rule.maxChars > 0 ? Texts::tr("a headline of at most %n characters", nullptr, rule.maxChars) : Texts::tr("a headline");
         },
         [](const SlotRule &) { return Texts::tr("headline"); }, [] { return Texts::tr("headline title", "to search by"); }},
        {"support", [](const SlotRule &) { return Texts::tr("a line of text"); },
         [](const SlotRule &) { return Texts::tr("line of text"); }, [] { return Texts::tr("text line support", "to search by"); }},
        {"quote", [](const SlotRule &) { return Texts::tr("a quote"); }, [](const SlotRule &) { return Texts::tr("quote"); },
         [] { return Texts::tr("quote testimonial customer", "to search by"); }},
        {"author", [](const SlotRule &) { return Texts::tr("the name of who is quoted"); },
         [](const SlotRule &) { return Texts::tr("who is quoted"); }, [] { return Texts::tr("author name", "to search by"); }},
        {"value", [](const SlotRule &) { return Texts::tr("a figure"); }, [](const SlotRule &) { return Texts::tr("figure"); },
         [] { return Texts::tr("figure number stat", "to search by"); }},
        {"label", [](const SlotRule &) { return Texts::tr("what the figure counts"); },
         [](const SlotRule &) { return Texts::tr("what it counts"); }, [] { return Texts::tr("label", "to search by"); }},
        {"stats", [](const SlotRule &rule) { return Texts::tr("at least %n figures", nullptr, std::max(1, rule.min)); },
         [](const SlotRule &rule) { return rule.max > 0 ? Texts::tr("up to %n figures", nullptr, rule.max) : Texts::tr("figures"); },
         [] { return Texts::tr("figures numbers stats chart", "to search by"); }},
        {"items", [](const SlotRule &rule) { return Texts::tr("at least %n features", nullptr, std::max(1, rule.min)); },
         [](const SlotRule &rule) { return rule.max > 0 ? Texts::tr("up to %n features", nullptr, rule.max) : Texts::tr("features"); },
         [] { return Texts::tr("features items list points cards", "to search by"); }},
        {"image", pictureOf, [](const SlotRule &) { return Texts::tr("picture"); },
         [] { return Texts::tr("picture image photo screenshot", "to search by"); }},
        {"images", [](const SlotRule &rule) { return Texts::tr("at least %n pictures", nullptr, std::max(1, rule.min)); },
         [](const SlotRule &rule) { return rule.max > 0 ? Texts::tr("up to %n pictures", nullptr, rule.max) : Texts::tr("pictures"); },
         [] { return Texts::tr("pictures images photos", "to search by"); }},
        {"words", [](const SlotRule &rule) { return Texts::tr("at least %n names or labels", nullptr, std::max(1, rule.min)); },
         [](const SlotRule &rule) { return rule.max > 0 ? Texts::tr("up to %n labels", nullptr, rule.max) : Texts::tr("labels"); },
         [] { return Texts::tr("words labels logo wall names customers", "to search by"); }},
        {"button", [](const SlotRule &) { return Texts::tr("a button"); }, [](const SlotRule &) { return Texts::tr("button"); },
         [] { return Texts::tr("button call to action", "to search by"); }},
        {"address", [](const SlotRule &) { return Texts::tr("an address"); }, [](const SlotRule &) { return Texts::tr("address"); },
         [] { return Texts::tr("address website link", "to search by"); }},
    };
    return words;
}

// "A headline, a quote": as the beginning of a line.
QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString TemplateWords::beat(BeatKind kind)
{
    switch (kind) {
    case BeatKind::Problem:
        return Texts::tr("Problem", "beat");
    case BeatKind::Discovery:
        return Texts::tr("Discovery", "beat");
    case BeatKind::Transformation:
        return Texts::tr("Transformation", "beat");
    case BeatKind::Triumph:
        return Texts::tr("Triumph", "beat");
    case BeatKind::Invitation:
        return Texts::tr("Invitation", "beat");
    }
    Q_UNREACHABLE();
}

QString TemplateWords::style(VideoStyle style)
{
    switch (style) {
    case VideoStyle::Minimal:
        return Texts::tr("Minimal", "style");
    case VideoStyle::Dynamic:
        return Texts::tr("Dynamic", "style");
    case VideoStyle::Bold:
        return Texts::tr("Bold", "style");
    }
    Q_UNREACHABLE();
}

QString TemplateWords::beats(const SceneTemplate &sceneTemplate)
{
    QStringList names;
    for (const BeatKind kind : sceneTemplate.beats)
        names.append(beat(kind));
    return names.join(Texts::tr(", ", "between beats"));
}

QString TemplateWords::needs(const SceneTemplate &sceneTemplate, const QStringList &missing)
{
    QStringList things;
    for (const SlotWords &words : slotWords()) {
        const QString slot = QLatin1String(words.slot);
        // Who is quoted comes with the quote, what is counted with the figure.
        const bool comesWithIt =
            (slot == u"author"_s && missing.contains(u"quote"_s)) || (slot == u"label"_s && missing.contains(u"value"_s));
        if (missing.contains(slot) && !comesWithIt)
            things.append(words.needed(sceneTemplate.content.value(slot)));
    }
    if (things.isEmpty())
        return missing.isEmpty() ? QString() : Texts::tr("Needs other content");
    return Texts::tr("Needs %1").arg(QLocale().createSeparatedList(things));
}

QString TemplateWords::takes(const SceneTemplate &sceneTemplate)
{
    QStringList things;
    for (const bool required : {true, false}) {
        for (const SlotWords &words : slotWords()) {
            const auto rule = sceneTemplate.content.constFind(QLatin1String(words.slot));
            if (rule != sceneTemplate.content.cend() && rule->required == required)
                things.append(words.taken(*rule));
        }
    }
    return capitalized(things.join(Texts::tr(", ", "between contents")));
}

QString TemplateWords::searched(const SceneTemplate &sceneTemplate)
{
    QStringList all{sceneTemplate.name, sceneTemplate.id, sceneTemplate.layout, sceneTemplate.motion, beats(sceneTemplate)};
    for (const VideoStyle one : sceneTemplate.styles)
        all.append(style(one));
    for (const SlotWords &words : slotWords()) {
        if (sceneTemplate.content.contains(QLatin1String(words.slot)))
            all.append({QLatin1String(words.slot), words.searched()});
    }
    return all.join(u' ').toLower();
}
