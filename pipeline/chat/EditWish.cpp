#include "pipeline/chat/EditWish.h"

#include "pipeline/chat/RequestWords.h"
#include "pipeline/chat/SceneMentions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EditWish)
};

constexpr auto wordPattern = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestName = 200;

QRegularExpressionMatch find(const QString &text, const QString &pattern)
{
    return QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(pattern), wordPattern).match(text);
}

bool says(const QString &text, const QString &pattern)
{
    return find(text, pattern).hasMatch();
}

bool isWhole(const QString &text, const QString &pattern)
{
    return QRegularExpression(
               QStringLiteral("^(?:(?:please|ok|okay|now|no|can you|could you)[,\\s]+)*(?:%1)"
                              "(?:[,\\s]+(?:please|that|it|again|last (?:step|change|edit)|the last (?:step|change|edit)))*[\\s.!?]*$")
                   .arg(pattern),
               wordPattern)
        .match(text.trimmed())
        .hasMatch();
}

Wish::Question noScene(int number, int count)
{
    return {Texts::tr("There is no scene %1: the video has %n scenes.", nullptr, count).arg(number)};
}

// The one scene that a wish is about, or why there is none.
std::variant<int, Wish::Question> theScene(const QList<SceneMention> &mentions, const WishContext &context)
{
    for (const SceneMention &mention : mentions) {
        if (mention.missing > 0)
            return noScene(mention.missing, int(context.scenes.size()));
        if (mention.scenes.size() == 1)
            return mention.scenes.first();
        if (mention.scenes.size() > 1)
            return Wish::Question{Texts::tr("One scene at a time, please: which one?")};
    }
    if (context.selected >= 0)
        return context.selected;
    return Wish::Question{Texts::tr("Which scene? Say its number, for example “scene 2”, or choose it in the timeline.")};
}

EditWish readColor(const QString &text)
{
    const auto role = find(text, QStringLiteral("(primary|main|brand|secondary|accent|background|surface|text|link)(?:['’]s)?\\s+colou?r|"
                                                "(primary|secondary|accent|background)(?=\\s+(?:to|into|=|is|should))"));
    const bool isPlain = says(text, QStringLiteral("(?:change|set|make|turn|use)\\s+(?:the\\s+)?colou?r\\s+(?:to|into)?"));
    if (!role.hasMatch() && !isPlain)
        return {};
    QString name = (role.captured(1) + role.captured(2)).toLower();
    if (name.isEmpty() || name == u"main"_qs || name == u"brand"_qs)
        name = u"primary"_qs;
    static const QRegularExpression hex(QStringLiteral("#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![\\w])"), wordPattern);
    if (const auto match = hex.match(text); match.hasMatch())
        return Wish::ChangeColor{name, QColor(match.captured())};
    static const QRegularExpression last(
        QStringLiteral("^.*(?<![\\w-])(?:to|into|=|is|be|use|colou?r)\\s+(?:a\\s+|the\\s+)?([\\p{L} ]+?)[\\s.!]*$"), wordPattern);
    const QString said = last.match(text).captured(1).remove(u' ').toLower();
    if (const QColor color(said); !said.isEmpty() && color.isValid())
        return Wish::ChangeColor{name, color};
    return Wish::Question{Texts::tr("Which colour? Say it like “#ff5500”, or by a name such as “orange”.")};
}

EditWish readLength(const QString &text, const QList<SceneMention> &mentions, const WishContext &context)
{
    const bool longer = says(text, u"longer|slower|extend|lengthen|stretch"_qs);
    const bool shorter = says(text, u"shorter|quicker|faster|shorten|trim"_qs);
    const bool twice = says(text, u"twice as long|double(?:\\s+(?:the|its))?\\s+length|two times as long"_qs);
    const bool half = says(text, u"half as long|halve|half(?:\\s+(?:the|its))?\\s+length"_qs);
    // The number of a scene is no length: "scene 3 5 seconds".
    QString words = text;
    for (auto mention = mentions.crbegin(); mention != mentions.crend(); ++mention)
        words.replace(mention->start, mention->end - mention->start, u" , "_qs);
    const std::optional<double> seconds = RequestWords::durationSeconds(words);
    if (!longer && !shorter && !twice && !half && !seconds)
        return {};
    if (mentions.isEmpty() && !says(text, u"longer|shorter|length|scene|clip|it"_qs))
        return {};

    Wish::ChangeLength wish;
    if (mentions.size() == 1 && mentions.first().missing == 0 && !mentions.first().scenes.isEmpty()) {
        wish.scenes = mentions.first().scenes;
    } else {
        const auto scene = theScene(mentions, context);
        if (const auto *question = std::get_if<Wish::Question>(&scene))
            return *question;
        wish.scenes = {std::get<int>(scene)};
    }
    const bool isTarget = says(words, u"to|exactly|at"_qs);
    if (seconds && (longer || shorter) && !isTarget)
        wish.more = shorter ? -*seconds : *seconds;
    else if (seconds)
        wish.seconds = *seconds;
    else if (twice || half)
        wish.factor = twice ? 2 : 0.5;
    else {
        const double step = says(text, u"a (?:bit|little|touch)|slightly"_qs) ? 1.15 : says(text, u"much|a lot|far|way"_qs) ? 1.6 : 1.3;
        wish.factor = longer ? step : 1 / step;
    }
    return wish;
}

EditWish readMove(const QString &text, const WishContext &context)
{
    if (!says(text, u"move|put|bring|shift|place|make"_qs))
        return {};
    // "to 2" is a place, not the end of a range of scenes.
    static const QRegularExpression toNumber(QStringLiteral("\\bto\\s+(?:number\\s+|place\\s+|position\\s+)?#?(\\d{1,5})\\b"), wordPattern);
    const auto numbered = toNumber.match(text);
    const QString bare = QString(text).replace(toNumber, u"to there"_qs);
    const QList<SceneMention> mentions = sceneMentions(bare, context);
    const auto scene = theScene(mentions, context);
    const int last = int(context.scenes.size()) - 1;
    std::optional<int> position;
    if (numbered.hasMatch()) {
        position = numbered.captured(1).toInt() - 1;
    } else if (mentions.size() == 2) {
        const SceneMention &other = mentions.at(1);
        const QString between = bare.mid(mentions.first().end, other.start - mentions.first().end);
        const bool before = says(between, u"before|in front of|ahead of|left of"_qs);
        if (!before && !says(between, u"after|behind|right of|following"_qs))
            return {};
        if (other.missing > 0)
            return noScene(other.missing, last + 1);
        if (const int *from = std::get_if<int>(&scene); from && other.scenes.size() == 1) {
            const int to = other.scenes.first();
            position = before ? (*from < to ? to - 1 : to) : (*from < to ? to : to + 1);
        }
    } else if (says(bare, u"(?:to|at|in|into|up to)\\s+(?:the\\s+)?(?:very\\s+)?(?:front|beginning|start|top|first(?: place)?)|first"_qs)) {
        position = 0;
    } else if (says(bare, u"(?:to|at|into)\\s+(?:the\\s+)?(?:very\\s+)?(?:end|back|bottom|last(?: place)?)|last"_qs)) {
        position = last;
    } else if (const int *from = std::get_if<int>(&scene)) {
        if (says(bare, u"left|up|earlier|back(?:wards)?|one earlier|forward one"_qs))
            position = *from - 1;
        else if (says(bare, u"right|down|later|on|forwards?"_qs))
            position = *from + 1;
    }
    if (!position)
        return {};
    if (const auto *question = std::get_if<Wish::Question>(&scene))
        return *question;
    return Wish::MoveScene{std::get<int>(scene), std::clamp(*position, 0, last)};
}

EditWish readSameTemplate(const QString &text, const QList<SceneMention> &mentions, const WishContext &context)
{
    const bool isSame = says(text, u"same|like|match(?:es)?|copy the (?:look|template)"_qs);
    if (!isSame || mentions.size() != 2)
        return {};
    for (const SceneMention &mention : mentions) {
        if (mention.missing > 0)
            return noScene(mention.missing, int(context.scenes.size()));
        if (mention.scenes.size() != 1)
            return {};
    }
    // "same as scene 1 for scene 3", "make scene 3 like scene 1", "for scene 3 the same as scene 1"
    const auto model = find(text, u"as|like|of|match(?:es)?"_qs);
    const bool firstIsModel = model.hasMatch() && model.capturedStart() < mentions.first().start;
    const int first = mentions.first().scenes.first();
    const int second = mentions.at(1).scenes.first();
    return firstIsModel ? Wish::SameTemplate{first, second} : Wish::SameTemplate{second, first};
}

EditWish readRename(const QString &text, const QList<SceneMention> &mentions, const WishContext &context)
{
    const auto verb = find(text, u"rename|call|name|title"_qs);
    const bool begins = verb.hasMatch() && text.left(verb.capturedStart()).count(u' ') <= 3;
    if (!begins || (mentions.isEmpty() && context.selected < 0))
        return {};
    const auto scene = theScene(mentions.mid(0, 1), context);
    if (const auto *question = std::get_if<Wish::Question>(&scene))
        return *question;
    static const QRegularExpression edges(QStringLiteral("^(?:\\s*(?:it|to|into|as|:|=))*[\\s“”\"'‘’]+|[\\s“”\"'‘’.]+$"), wordPattern);
    QString name = text.mid(mentions.isEmpty() ? verb.capturedEnd() : mentions.first().end);
    name = name.remove(edges).left(longestName);
    if (name.isEmpty())
        return Wish::Question{Texts::tr("What shall it be called? Say “rename scene 2 to Our way”.")};
    return Wish::RenameScene{std::get<int>(scene), name};
}

EditWish readDelete(const QString &text, const QList<SceneMention> &mentions, const WishContext &context)
{
    if (!says(text, u"delete|remove|drop|get rid of|throw out|cut out|cut"_qs) || mentions.isEmpty())
        return {};
    Wish::DeleteScenes wish;
    for (const SceneMention &mention : mentions) {
        if (mention.missing > 0)
            return noScene(mention.missing, int(context.scenes.size()));
        wish.scenes += mention.scenes;
    }
    if (wish.scenes.isEmpty())
        return std::get<Wish::Question>(theScene({}, {context.scenes, -1}));
    return wish;
}

EditWish readShape(const QString &text, const QList<SceneMention> &mentions)
{
    const std::optional<QSize> size = RequestWords::size(text);
    const bool asks = says(text, u"make|turn|change|switch|set|use|to|in|convert|format|shape|aspect|ratio|go"_qs) || text.count(u' ') <= 1;
    return size && asks && mentions.isEmpty() ? EditWish(Wish::ChangeShape{*size}) : EditWish();
}

template<typename OfScene>
EditWish readOfOne(bool isAsked, const QList<SceneMention> &mentions, const WishContext &context)
{
    if (!isAsked || mentions.isEmpty())
        return {};
    const auto scene = theScene(mentions, context);
    if (const auto *question = std::get_if<Wish::Question>(&scene))
        return *question;
    return OfScene{std::get<int>(scene)};
}

} // namespace

EditWish readWish(const QString &text, const WishContext &context)
{
    if (isWhole(text, u"undo|take (?:that|it) back|revert"_qs))
        return Wish::Undo{};
    if (isWhole(text, u"redo"_qs))
        return Wish::Redo{};
    if (context.scenes.isEmpty() || says(text, u"create|generate"_qs)) // a video of its own
        return {};
    const QList<SceneMention> mentions = sceneMentions(text, context);
    const bool isCopy = says(text, u"duplicate|clone|copy(?! the)"_qs);
    const EditWish readings[] = {
        readColor(text),
        readRename(text, mentions, context),
        readSameTemplate(text, mentions, context),
        readOfOne<Wish::AnotherLook>(RequestWords::asksForAnotherLook(text) || says(text, u"(?:another|different|new|other) template"_qs),
                                     mentions, context),
        readDelete(text, mentions, context),
        readOfOne<Wish::DuplicateScene>(isCopy, mentions, context),
        readLength(text, mentions, context),
        readMove(text, context),
        readShape(text, mentions),
    };
    for (const EditWish &reading : readings) {
        if (!std::holds_alternative<std::monostate>(reading))
            return reading;
    }
    return {};
}
