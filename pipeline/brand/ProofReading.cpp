#include "pipeline/brand/ProofReading.h"

#include "pipeline/brand/TextRules.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximum = 8;
constexpr double statSize = 22; // CSS pixels: a figure that is brought forward is set large

bool isProse(const SiteText &text)
{
    return TextRules::isContent(text) && !TextRules::isPlaceholder(text.text);
}

// "1", "02", "Step 3": they count, they do not prove. A year does not either.
bool isOrdinal(const QString &figure)
{
    static const QRegularExpression ordinal(u"^(0?\\d|#?\\d)\\.?$|^(19|20)\\d\\d$"_s);
    return ordinal.match(figure).hasMatch();
}

const SiteText *labelOf(const SiteText &figure, const SiteSnapshot &snapshot)
{
    const SiteText *best = nullptr;
    double nearest = 90;
    for (const SiteText &text : snapshot.texts) {
        if (&text == &figure || !isProse(text) || text.text.size() > 70 || text.size >= figure.size || TextRules::isFigure(text.text))
            continue;
        const double below = text.box.top() - figure.box.bottom();
        const double above = figure.box.top() - text.box.bottom();
        const double beside = text.box.left() - figure.box.right();
        const bool sameColumn = text.box.left() < figure.box.right() + 4 && text.box.right() > figure.box.left() - 4;
        const bool sameRow = text.box.top() < figure.box.bottom() && text.box.bottom() > figure.box.top();
        double distance = 1000;
        if (sameColumn && below > -12)
            distance = std::max(0.0, below);
        else if (sameRow && beside > -4 && beside < 40)
            distance = std::max(0.0, beside) + 10;
        else if (sameColumn && above > -12)
            distance = std::max(0.0, above) + 30; // a label above is rarer
        if (distance < nearest) {
            nearest = distance;
            best = &text;
        }
    }
    return best;
}

QString withoutMarks(QString text)
{
    static const QRegularExpression marks(u"^[\"“”„«»‘’'\\s]+|[\"“”„«»\\s]+$"_s);
    return text.remove(marks);
}

bool isMarked(const QString &text)
{
    return text.startsWith(u'“') || text.startsWith(u'"') || text.startsWith(u'«') || text.startsWith(u'„');
}

bool isAuthor(const SiteText &text, qsizetype quoteLength)
{
    return text.shown && !text.code && text.href.isEmpty() && text.tag != "summary"_L1 && text.text.size() <= 80 &&
           text.text.size() < quoteLength && TextRules::words(text.text) <= 10 && !text.text.endsWith(u'?') &&
           !TextRules::isFigure(text.text) && !TextRules::isPlaceholder(text.text);
}

bool isAttribution(const SiteText &text)
{
    static const QStringList tags = {u"cite"_s, u"footer"_s};
    return text.text.startsWith(u'—') || text.text.startsWith(u'–') || tags.contains(text.tag);
}

QString trimmedAuthor(QString author)
{
    static const QRegularExpression dash(u"^[—–-]+\\s*"_s);
    return author.remove(dash).trimmed();
}

struct Card
{
    const SiteGroupItem *item = nullptr;
    bool isOneOfSeveral = false;
};

Card cardAround(const SiteText &text, const SiteSnapshot &snapshot)
{
    const int index = int(&text - snapshot.texts.constData());
    Card smallest;
    for (const SiteGroup &group : snapshot.groups) {
        for (const SiteGroupItem &item : group.items) {
            const bool fits = item.texts.contains(index) && item.texts.size() >= 2 && item.texts.size() <= 6;
            if (fits && (!smallest.item || item.texts.size() < smallest.item->texts.size()))
                smallest = {&item, group.items.size() >= 2};
        }
    }
    return smallest;
}

// "Margaret E.", "Ada Lovelace": two to four words with capitals.
bool isPersonsName(const QString &text)
{
    static const QRegularExpression name(u"^\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}(?:[\\p{L}'’-]*|\\.)){1,3}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return name.match(text).hasMatch();
}

// In the same card: its short lines; where there is none, the name that heads one card of several. Else the line that follows.
QString authorOf(const SiteText &quote, const SiteSnapshot &snapshot)
{
    const qsizetype at = &quote - snapshot.texts.constData();
    if (at + 1 < snapshot.texts.size() && isAttribution(snapshot.texts[at + 1]))
        return trimmedAuthor(snapshot.texts[at + 1].text.left(80));
    QStringList lines;
    if (const Card card = cardAround(quote, snapshot); card.item) {
        QString heading;
        for (const int index : card.item->texts) {
            const SiteText &text = snapshot.texts[index];
            if (&text == &quote || !isAuthor(text, quote.text.size()))
                continue;
            if (text.level > 0 && text.box.top() < quote.box.top() && text.size > quote.size)
                heading = text.text;
            else if (lines.size() < 2)
                lines.append(trimmedAuthor(text.text));
        }
        if (lines.isEmpty() && card.isOneOfSeveral && isPersonsName(heading))
            lines.append(heading);
    }
    for (qsizetype next = at + 1; lines.isEmpty() && next < std::min(snapshot.texts.size(), at + 3); ++next) {
        const SiteText &text = snapshot.texts[next];
        if (isAuthor(text, quote.text.size()) && text.level == 0 && text.href.isEmpty() &&
            std::abs(text.box.top() - quote.box.bottom()) < 120)
            lines.append(trimmedAuthor(text.text));
    }
    return lines.join(u", "_s);
}

} // namespace

std::vector<BrandStat> readStats(const SiteSnapshot &snapshot)
{
    static const QRegularExpression together(
        u"^([~<>+]?\\s?[$€£]?\\d[\\d.,’\\x{202f}]*\\s?(?:%|×|x|k|m|bn|b|million|billion)?\\s?\\+?)\\s+(\\p{L}.{2,50})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<BrandStat> stats;
    const auto add = [&stats](const QString &value, const QString &label, double confidence, const SiteText &text) {
        const auto same = [&](const BrandStat &stat) { return stat.value == value && stat.label == label; };
        if (stats.size() < maximum && std::none_of(stats.begin(), stats.end(), same))
            stats.push_back({value, label, confidence, TextRules::from(text)});
    };
    for (const SiteText &text : snapshot.texts) {
        if (!isProse(text) || text.size < statSize || TextRules::isPrice(text.text))
            continue;
        if (TextRules::isFigure(text.text)) {
            if (isOrdinal(text.text))
                continue;
            if (const SiteText *label = labelOf(text, snapshot); label && !TextRules::isPrice(label->text))
                add(text.text, label->text, 0.8, text);
        } else if (const auto match = together.match(text.text); match.hasMatch() && !isOrdinal(match.captured(1))) {
            add(match.captured(1).trimmed(), match.captured(2).trimmed(), 0.6, text);
        }
    }
    return stats;
}

std::vector<BrandQuote> readQuotes(const SiteSnapshot &snapshot)
{
    static const QRegularExpression said(u"testimonial|quote|(?<![a-z])review|customer-stor|what-people-say"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // Where a page marks up its quotes, what stands beside them is who said it.
    QSet<int> quotingSections;
    for (const SiteText &text : snapshot.texts) {
        if (text.quote)
            quotingSections.insert(text.section);
    }
    std::vector<BrandQuote> quotes;
    QSet<QString> known;
    for (const SiteText &text : snapshot.texts) {
        const bool marked = isMarked(text.text);
        const bool told = text.quote || said.match(text.hint).hasMatch();
        const qsizetype words = TextRules::words(text.text);
        if (!text.quote && !marked && quotingSections.contains(text.section))
            continue;
        if (!isProse(text) || isAttribution(text) || (!marked && !told) || words < 4 || text.text.size() < 20 || text.text.size() > 500)
            continue;
        if (text.level > 0 && !marked && !text.quote)
            continue; // "What people say"
        const QString author = authorOf(text, snapshot);
        if (!marked && author.isEmpty() && !(text.quote && said.match(text.hint).hasMatch()))
            continue; // an aside, or a passage that the page cites
        const QString plain = withoutMarks(text.text);
        if (known.contains(plain) || quotes.size() >= maximum)
            continue;
        known.insert(plain);
        quotes.push_back({plain, author, (text.quote ? 0.7 : 0.5) + (author.isEmpty() ? 0 : 0.2), TextRules::from(text)});
    }
    return quotes;
}

std::vector<Found<QString>> readCustomers(const SiteSnapshot &snapshot)
{
    static const QRegularExpression ofCustomers(u"client|customer|trusted|logo|partner|brands|companies|used-by"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noise(
        u"\\b(logo|logotype|icon|company|image|img|client|customer|partner|picture)\\b|\\.(svg|png|jpe?g|webp)$|\\.\\.\\."_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Found<QString>> customers;
    QSet<QString> known;
    const auto add = [&](QString name, const Provenance &from) {
        name = name.remove(noise).simplified();
        const QString plain = TextRules::plain(name);
        if (plain.size() < 2 || name.size() > 40 || TextRules::words(name) > 4 || known.contains(plain) || customers.size() >= 12)
            return;
        known.insert(plain);
        customers.push_back({name, 0.6, from});
    };
    for (const SiteGroup &group : snapshot.groups) {
        const QString section =
            group.section >= 0 && group.section < snapshot.sections.size() ? snapshot.sections[group.section].hint : QString();
        if (group.items.size() < 3 || !ofCustomers.match(group.hint + u' ' + section).hasMatch())
            continue;
        for (const SiteGroupItem &item : group.items) {
            // A customer is a mark or a name alone: cards with more in them are something else.
            if (item.images.size() == 1 && item.texts.size() <= 1 && item.box.height() < 180) {
                const SiteImage &image = snapshot.images[item.images.first()];
                if (image.region == SiteRegion::Main && image.shown)
                    add(image.alt, TextRules::from(image));
            } else if (item.images.isEmpty() && item.texts.size() == 1) {
                const SiteText &text = snapshot.texts[item.texts.first()];
                if (text.region == SiteRegion::Main && text.shown && text.level == 0)
                    add(text.text, TextRules::from(text));
            }
        }
    }
    return customers;
}
