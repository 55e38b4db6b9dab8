#include "pipeline/scenes/SlotFilling.h"

#include "pipeline/story/Phrases.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr int mostPictures = 6;
constexpr double sameShare = 0.6; // a text that is so much of another says the same

// Fills the slots of one template, text after text: none stands on the picture twice.
class Filling
{
public:
    Filling(const SceneTemplate &sceneTemplate, const StoryBeat &beat)
        : m_template(sceneTemplate)
        , m_beat(beat)
    {
    }

    std::optional<FilledSlots> run();

private:
    using Fill = QJsonValue (Filling::*)(const SlotRule &);

    QJsonValue headline(const SlotRule &rule);
    QJsonValue emphasis(const SlotRule &rule);
    QJsonValue support(const SlotRule &rule);
    QJsonValue items(const SlotRule &rule);
    QJsonValue image(const SlotRule &rule);
    QJsonValue images(const SlotRule &rule);
    QJsonValue quote(const SlotRule &rule);
    QJsonValue author(const SlotRule &rule);
    QJsonValue value(const SlotRule &rule);
    QJsonValue label(const SlotRule &rule);
    QJsonValue stats(const SlotRule &rule);
    QJsonValue button(const SlotRule &rule);
    QJsonValue address(const SlotRule &rule);
    QJsonValue words(const SlotRule &rule);

    const StatFact *stat();
    const QuoteFact *said();
    const SlotRule *rule(const char *slot) const;
    bool standsBesideProof(const QString &slot) const;
    bool isShown(const QString &text) const;
    bool isInHeadline(const QString &title) const;
    QJsonValue show(const QString &text);
    QJsonValue firstFitting(const QList<TextFact> &texts, int maxChars);

    const SceneTemplate &m_template;
    const StoryBeat &m_beat;
    FilledSlots m_filled;
    QString m_headline;
    QStringList m_shown; // case-folded
};

// A list that fits the rule, or nothing.
QJsonValue listOf(const QJsonArray &array, const SlotRule &rule)
{
    if (array.isEmpty() || array.size() < rule.min)
        return QJsonValue::Undefined;
    return array;
}

bool hasRoom(const QJsonArray &array, const SlotRule &rule)
{
    return rule.max == 0 || array.size() < rule.max;
}

bool fits(const QString &text, int maxChars)
{
    return !text.isEmpty() && (maxChars == 0 || text.size() <= maxChars);
}

QJsonObject pictureProps(const PictureFact &picture)
{
    return {{QStringLiteral("src"), picture.asset},
            {QStringLiteral("width"), picture.size.width()},
            {QStringLiteral("height"), picture.size.height()}};
}

std::optional<FilledSlots> Filling::run()
{
    // The order in which texts are claimed.
    struct Slot
    {
        const char *name;
        Fill fill;
    };
    static constexpr Slot order[]{
        {"value", &Filling::value},   {"label", &Filling::label},       {"stats", &Filling::stats},       {"quote", &Filling::quote},
        {"author", &Filling::author}, {"headline", &Filling::headline}, {"emphasis", &Filling::emphasis}, {"button", &Filling::button},
        {"items", &Filling::items},   {"support", &Filling::support},   {"address", &Filling::address},   {"words", &Filling::words},
        {"image", &Filling::image},   {"images", &Filling::images},
    };
    for (const Slot &slot : order) {
        const SlotRule *const slotRule = rule(slot.name);
        if (!slotRule || (!slotRule->required && standsBesideProof(QLatin1String(slot.name))))
            continue;
        const QJsonValue filled = (this->*slot.fill)(*slotRule);
        const bool isFact = slot.fill != &Filling::headline && slot.fill != &Filling::emphasis && slot.fill != &Filling::words;
        if (!filled.isUndefined()) {
            m_filled.props.insert(QLatin1String(slot.name), filled);
            m_filled.facts += isFact ? 1 : 0;
        } else if (slotRule->required) {
            return std::nullopt;
        } else {
            m_filled.missing += isFact ? 1 : 0;
        }
    }
    const auto isNeutral = [this](const TextFact &fact) { return fact.text == m_headline && fact.from == Provenance{}; };
    m_filled.isHollow = m_filled.facts == 0 && std::any_of(m_beat.headlines.begin(), m_beat.headlines.end(), isNeutral);
    return m_filled;
}

const SlotRule *Filling::rule(const char *slot) const
{
    const auto it = m_template.content.constFind(QLatin1String(slot));
    return it == m_template.content.cend() ? nullptr : &it.value();
}

// A figure or a quote speaks for itself: no other text of the page is set beside it as if it belonged there.
bool Filling::standsBesideProof(const QString &slot) const
{
    const bool isProof = rule("value") || rule("stats") || rule("quote");
    return isProof && (slot == u"headline"_qs || slot == u"emphasis"_qs || slot == u"support"_qs || slot == u"items"_qs);
}

bool Filling::isShown(const QString &text) const
{
    const QString key = text.toCaseFolded();
    const auto isRepeated = [&](const QString &shown) {
        const auto &[shorter, longer] = std::minmax(key, shown, [](const QString &a, const QString &b) { return a.size() < b.size(); });
        return double(shorter.size()) >= sameShare * double(longer.size()) && longer.contains(shorter);
    };
    return std::any_of(m_shown.begin(), m_shown.end(), isRepeated);
}

// "Book by the pallet, follow every mile" above "Book by the pallet". A single word may well come back.
bool Filling::isInHeadline(const QString &title) const
{
    return title.contains(u' ') && m_headline.contains(title, Qt::CaseInsensitive);
}

QJsonValue Filling::show(const QString &text)
{
    m_shown.append(text.toCaseFolded());
    if (!m_filled.texts.isEmpty())
        m_filled.texts += u' ';
    m_filled.texts += text;
    return text;
}

// The first text that fits as it is, else the first that can be shortened at the end of a sentence or clause.
QJsonValue Filling::firstFitting(const QList<TextFact> &texts, int maxChars)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (fits(texts[i].text, maxChars) && !isShown(texts[i].text)) {
            m_filled.secondChoices += i > 0 ? 1 : 0;
            return show(texts[i].text);
        }
    }
    for (const TextFact &fact : texts) {
        const QString shortened = Phrases::fitted(fact.text, maxChars);
        if (!shortened.isEmpty() && !isShown(shortened)) {
            ++m_filled.secondChoices;
            return show(shortened);
        }
    }
    return QJsonValue::Undefined;
}

QJsonValue Filling::headline(const SlotRule &rule)
{
    const QJsonValue filled = firstFitting(m_beat.headlines, rule.maxChars);
    m_headline = filled.toString();
    m_filled.hasOtherHeadline = !m_beat.headlines.isEmpty() && !m_beat.headlines.first().text.startsWith(m_headline);
    return filled;
}

// May be empty where it is required: nothing is stressed then.
QJsonValue Filling::emphasis(const SlotRule &rule)
{
    const QString text = Phrases::emphasis(m_headline, m_beat.keyPhrases);
    return text.isEmpty() && !rule.required ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue Filling::support(const SlotRule &rule)
{
    return firstFitting(m_beat.supports, rule.maxChars);
}

QJsonValue Filling::items(const SlotRule &rule)
{
    QJsonArray array;
    for (const ItemFact &item : m_beat.items) {
        const QString title = Phrases::fitted(item.title.text, rule.titleMaxChars);
        if (!hasRoom(array, rule) || title.isEmpty() || isShown(title) || isInHeadline(title))
            continue;
        const QString text = Phrases::fitted(item.text.text, rule.textMaxChars);
        const bool isNews = !text.isEmpty() && !isShown(text);
        show(title);
        if (isNews)
            show(text);
        array.append(QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("text"), isNews ? text : QString()}});
    }
    return listOf(array, rule);
}

bool isLargeEnough(const PictureFact &picture, const SlotRule &rule)
{
    return picture.size.width() >= rule.minWidth && picture.size.height() >= rule.minHeight;
}

QJsonValue Filling::image(const SlotRule &rule)
{
    for (const PictureFact &picture : m_beat.pictures) {
        if (isLargeEnough(picture, rule))
            return pictureProps(picture);
    }
    return QJsonValue::Undefined;
}

QJsonValue Filling::images(const SlotRule &rule)
{
    QJsonArray array;
    for (const PictureFact &picture : m_beat.pictures) {
        if (!picture.isScreenshot() && isLargeEnough(picture, rule) && array.size() < (rule.max > 0 ? rule.max : mostPictures))
            array.append(pictureProps(picture));
    }
    return listOf(array, rule);
}

const QuoteFact *Filling::said()
{
    const SlotRule *const quoteRule = rule("quote");
    const SlotRule *const authorRule = rule("author");
    for (const QuoteFact &quote : m_beat.quotes) {
        const bool hasAuthor = fits(quote.author.text, authorRule ? authorRule->maxChars : 0);
        if (quoteRule && !Phrases::fitted(quote.text.text, quoteRule->maxChars).isEmpty() &&
            (hasAuthor || !authorRule || !authorRule->required))
            return &quote;
    }
    return nullptr;
}

QJsonValue Filling::quote(const SlotRule &rule)
{
    const QuoteFact *const quote = said();
    if (!quote)
        return QJsonValue::Undefined;
    m_filled.secondChoices += fits(quote->text.text, rule.maxChars) ? 0 : 1;
    return show(Phrases::fitted(quote->text.text, rule.maxChars));
}

QJsonValue Filling::author(const SlotRule &rule)
{
    const QuoteFact *const quote = said();
    if (!quote || !fits(quote->author.text, rule.maxChars))
        return QJsonValue::Undefined;
    return show(quote->author.text);
}

const StatFact *Filling::stat()
{
    const SlotRule *const valueRule = rule("value");
    const SlotRule *const labelRule = rule("label");
    for (const StatFact &figure : m_beat.stats) {
        if (fits(figure.value.text, valueRule ? valueRule->maxChars : 0) && fits(figure.label.text, labelRule ? labelRule->maxChars : 0))
            return &figure;
    }
    return nullptr;
}

QJsonValue Filling::value(const SlotRule &)
{
    const StatFact *const figure = stat();
    return figure ? show(figure->value.text) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Filling::label(const SlotRule &)
{
    const StatFact *const figure = stat();
    return figure ? show(figure->label.text) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Filling::stats(const SlotRule &rule)
{
    const StatFact *const large = m_template.content.contains(u"value"_qs) ? stat() : nullptr;
    QJsonArray array;
    for (const StatFact &figure : m_beat.stats) {
        const bool isFit = fits(figure.value.text, rule.valueMaxChars) && fits(figure.label.text, rule.labelMaxChars);
        if (!isFit || !hasRoom(array, rule) || (large && *large == figure))
            continue;
        array.append(QJsonObject{{QStringLiteral("value"), show(figure.value.text)}, {QStringLiteral("label"), show(figure.label.text)}});
    }
    return listOf(array, rule);
}

QJsonValue Filling::button(const SlotRule &rule)
{
    if (fits(m_beat.button.text, rule.maxChars))
        return show(m_beat.button.text);
    // The page's own call may be too long for a button; the address is one that everybody can follow.
    return fits(m_beat.address.text, rule.maxChars) ? show(m_beat.address.text) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Filling::address(const SlotRule &rule)
{
    const QString button = m_filled.props.value(QLatin1String("button")).toString();
    const bool isButton = !m_beat.address.text.isEmpty() && button.contains(m_beat.address.text);
    if (!fits(m_beat.address.text, rule.maxChars) || (isButton && !rule.required))
        return QJsonValue::Undefined;
    return show(m_beat.address.text);
}

QJsonValue Filling::words(const SlotRule &rule)
{
    QJsonArray array;
    for (const TextFact &word : m_beat.words) {
        if (fits(word.text, rule.maxChars) && hasRoom(array, rule) && !array.contains(word.text))
            array.append(word.text);
    }
    return listOf(array, rule);
}

} // namespace

std::optional<FilledSlots> fillSlots(const SceneTemplate &sceneTemplate, const StoryBeat &beat)
{
    return Filling(sceneTemplate, beat).run();
}
