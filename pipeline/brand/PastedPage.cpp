#include "pipeline/brand/PastedPage.h"

#include "pipeline/brand/ColorMath.h"
#include "pipeline/brand/PastedLines.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 1440; // CSS pixels, as pages are read
constexpr int firstScreenHeight = 900;
constexpr int tallestPage = 3600;
constexpr double leftEdge = 120;
constexpr double columnWidth = 1200;
constexpr int sampleWidth = 480;        // pixels of the screenshot that are counted
constexpr int mostColors = 16;          // of it
constexpr double smallestShare = 0.001; // of its area

QJsonArray boxJson(const QRectF &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

// How a line of its kind is usually set.
struct Setting
{
    int level;
    double size;
    int weight;
    const char *tag;
};

Setting settingOf(PastedLine::Kind kind)
{
    switch (kind) {
    case PastedLine::Kind::Headline:
        return {1, 56, 700, "h1"};
    case PastedLine::Kind::Heading:
        return {2, 34, 700, "h2"};
    case PastedLine::Kind::CardTitle:
        return {3, 22, 700, "h3"};
    case PastedLine::Kind::Figure:
        return {0, 44, 700, "div"};
    case PastedLine::Kind::Menu:
    case PastedLine::Kind::Action:
    case PastedLine::Kind::Paragraph:
        break;
    }
    return {0, 18, 400, "p"};
}

// Lays lines out below each other and keeps them in the reader's words.
class Layout
{
public:
    void add(const PastedLine &line)
    {
        if (line.kind == PastedLine::Kind::Action)
            return addAction(line);
        const Setting setting = settingOf(line.kind);
        const double height = setting.size * 1.4 * std::max(1.0, std::ceil(double(line.text.size()) * setting.size * 0.5 / columnWidth));
        const QRectF box(leftEdge, m_bottom, columnWidth, height);
        m_bottom += height + setting.size * 0.5;
        const bool isTitled = line.kind == PastedLine::Kind::CardTitle;
        if (isTitled || !line.lead.isEmpty())
            beginCard();
        else if (line.kind != PastedLine::Kind::Paragraph || line.isQuote)
            endCards();
        if (!m_cards.isEmpty())
            m_cards.last().append(m_texts.size());
        m_texts.append(QJsonObject{{u"text"_s, line.text},
                                   {u"selector"_s, PastedPages::selector},
                                   {u"box"_s, boxJson(box)},
                                   {u"tag"_s, QString::fromLatin1(setting.tag)},
                                   {u"level"_s, setting.level},
                                   {u"size"_s, setting.size},
                                   {u"weight"_s, setting.weight},
                                   {u"shown"_s, true},
                                   {u"region"_s, line.kind == PastedLine::Kind::Menu ? u"navigation"_s : u"main"_s},
                                   {u"section"_s, -1},
                                   {u"lead"_s, line.lead}});
    }

    QJsonObject finish()
    {
        endCards();
        return {{u"texts"_s, m_texts}, {u"actions"_s, m_actions}, {u"groups"_s, m_groups}, {u"page"_s, QJsonArray{pageWidth, m_bottom}}};
    }

private:
    void addAction(const PastedLine &line)
    {
        m_actions.append(QJsonObject{{u"text"_s, line.text},
                                     {u"selector"_s, PastedPages::selector},
                                     {u"box"_s, boxJson({leftEdge, m_bottom, 200, 48})},
                                     {u"button"_s, true},
                                     {u"shown"_s, true},
                                     {u"region"_s, u"main"_s},
                                     {u"section"_s, -1}});
        m_bottom += 60;
    }

    void beginCard() { m_cards.append(QList<qsizetype>{}); }

    // What stood together as cards so far is a group; the reader takes a single one for none.
    void endCards()
    {
        QJsonArray items;
        for (const QList<qsizetype> &card : std::as_const(m_cards)) {
            QJsonArray texts;
            for (const qsizetype index : card)
                texts.append(index);
            const QJsonArray first = m_texts[card.first()].toObject().value("box"_L1).toArray();
            items.append(QJsonObject{{u"box"_s, QJsonArray{first[0], first[1], columnWidth / 3, 120}}, {u"texts"_s, texts}});
        }
        if (items.size() > 1)
            m_groups.append(QJsonObject{{u"selector"_s, PastedPages::selector},
                                        {u"box"_s, items.first().toObject().value("box"_L1)},
                                        {u"section"_s, -1},
                                        {u"items"_s, items}});
        m_cards.clear();
    }

    double m_bottom = 80;
    QJsonArray m_texts;
    QJsonArray m_actions;
    QJsonArray m_groups;
    QList<QList<qsizetype>> m_cards;
};

struct Share
{
    QColor color;
    double part = 0; // of all pixels, 0 to 1
};

// The flat colours of a picture, the largest first. Photos scatter over many and stay below.
QList<Share> sharesOf(const QImage &picture)
{
    const QImage sample =
        picture.scaledToWidth(std::min(sampleWidth, picture.width()), Qt::FastTransformation).convertToFormat(QImage::Format_RGB32);
    struct Bucket
    {
        int count = 0;
        QHash<QRgb, int> exact;
    };
    QHash<QRgb, Bucket> buckets; // by five bits a channel
    for (int y = 0; y < sample.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(sample.constScanLine(y));
        for (int x = 0; x < sample.width(); ++x) {
            Bucket &bucket = buckets[line[x] & 0xF8F8F8];
            ++bucket.count;
            ++bucket.exact[line[x]];
        }
    }
    const double all = std::max(1.0, double(sample.width()) * sample.height());
    QList<Share> shares;
    for (const Bucket &bucket : std::as_const(buckets)) {
        const auto most = std::max_element(bucket.exact.cbegin(), bucket.exact.cend(), [](int a, int b) { return a < b; });
        if (bucket.count / all >= smallestShare)
            shares.append({QColor(most.key()), bucket.count / all});
    }
    std::sort(shares.begin(), shares.end(),
              [](const Share &a, const Share &b) { return std::pair(-a.part, a.color.rgb()) < std::pair(-b.part, b.color.rgb()); });
    return shares.mid(0, mostColors);
}

QJsonArray paintsOf(const QList<Share> &shares)
{
    QJsonArray paints;
    for (const Share &share : shares) {
        const double area = share.part * pageWidth * firstScreenHeight;
        for (const QString &kind : {u"ground"_s, u"text"_s}) {
            if (kind == "text"_L1 && !ColorMath::isNeutral(share.color))
                continue; // running text hardly ever has a hue
            paints.append(QJsonObject{{u"color"_s, share.color.name()},
                                      {u"kind"_s, kind},
                                      {u"area"_s, area},
                                      {u"firstScreenArea"_s, area},
                                      {u"count"_s, 1},
                                      {u"selector"_s, PastedPages::screenshotSelector},
                                      {u"box"_s, boxJson({})}});
        }
    }
    return paints;
}

// As wide as pages are, and no taller than their pictures: what lies below is cut off before anything is scaled.
QImage atPageWidth(const QImage &screenshot)
{
    if (screenshot.isNull())
        return {};
    const int rows = int(std::min<qint64>(screenshot.height(), std::max<qint64>(1, qint64(screenshot.width()) * tallestPage / pageWidth)));
    return screenshot.copy(0, 0, screenshot.width(), rows).scaledToWidth(pageWidth, Qt::SmoothTransformation);
}

} // namespace

SiteReading readingOf(const PastedPage &page)
{
    const PastedText text = readPastedText(page.text);
    Layout layout;
    for (const PastedLine &line : text.lines)
        layout.add(line);
    QJsonObject report = layout.finish();
    report.insert(u"version"_s, 1);
    report.insert(u"url"_s, page.url.toString(QUrl::FullyEncoded));
    report.insert(u"title"_s, text.name);
    report.insert(u"viewport"_s, QJsonArray{pageWidth, firstScreenHeight});
    if (!page.screenshot.isNull()) {
        const QList<Share> shares = sharesOf(page.screenshot);
        report.insert(u"paints"_s, paintsOf(shares));
        if (!shares.isEmpty())
            report.insert(u"ground"_s, shares.first().color.name());
    }
    SiteReading reading;
    reading.finalUrl = page.url;
    reading.json = QJsonDocument(report).toJson(QJsonDocument::Compact);
    reading.page = atPageWidth(page.screenshot);
    reading.firstScreen = reading.page.copy(0, 0, pageWidth, std::min(reading.page.height(), firstScreenHeight));
    return reading;
}
