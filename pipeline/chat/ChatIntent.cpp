#include "pipeline/chat/ChatIntent.h"

#include "pipeline/chat/RequestWords.h"
#include "pipeline/site/SiteAddress.h"
#include "pipeline/site/SitePages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChatIntent)
};

constexpr int longestScene = 8; // seconds: as long as one picture holds
constexpr int maximumScenes = 12;
constexpr qsizetype longestName = 40;

// Addresses have words and figures of their own ("bold.com", "example.com/9-16"): they say nothing about the video.
QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("\\S*(?:://|\\w\\.\\p{L}{2,})\\S*"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(address, u" "_qs);
}

bool isWhole(const QString &text, const QString &pattern)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s\\p{P}]+|[\\s\\p{P}\\p{So}]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = QString(text).remove(edges);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(bare)
        .hasMatch();
}

bool saysYes(const QString &text)
{
    return isWhole(
        text, QStringLiteral("(?:yes|yep|yeah|ok|okay|sure|please|please do|do it|do so|go on|go ahead|fine|alright|why not|y)"
                             "(?:[\\s,.!]+(?:please|do it|do so|go on|go ahead|thanks|thank you|make (?:a|the|it as a) draft|draft it))*"
                             "|(?:please )?(?:make|create|do|go on with|continue with|start)(?: me)? (?:a|the|that|this) draft"
                             "(?: please)?|draft(?: please)?|make it a draft|draft it"));
}

bool saysNo(const QString &text)
{
    return isWhole(text, QStringLiteral("(?:no|nope|nah|n|don't|do not|cancel|never mind|leave it)"
                                        "(?:[\\s,.!]+(?:thanks|thank you|no draft|don't|leave it))*"));
}

QString whatPagereelDoes()
{
    return Texts::tr(
        "I make short branded videos from websites. Type an address, for example “Create video from https://stripe.com”. You can "
        "add a style (minimal, dynamic, bold), a number of scenes (“in 3 scenes”), a length (“20 seconds”) and a shape (vertical, "
        "square, 16:9). To try it without a network, type “sample”.");
}

QString whatCanBeChanged()
{
    return Texts::tr(
        "I did not understand that. I can change the video by words such as “make scene 2 longer”, “scene 3 5 seconds”, “move scene 4 to "
        "the front”, “delete scene 1”, “rename scene 2 to Our way”, “another look for scene 2”, “same template as scene 1 for scene 3”, "
        "“change the primary color to #ff5500”, “use the bold style”, “make it vertical” and “undo”, or make one from another address. "
        "To understand wishes in free words takes a language model, and none is connected.");
}

QString howToPaste(bool hasAddress)
{
    return hasAddress
               ? Texts::tr("A screenshot alone does not tell what to say. Send it again together with the page's words: select all on the "
                           "page, copy, and paste them here.")
               : Texts::tr("To make a video without a site I need its words: send them with the brand's name alone on the first line, "
                           "and a screenshot if you have one.");
}

QString explanation(const SiteAddress::Search &search)
{
    if (!search.malformed.isEmpty())
        return Texts::tr("“%1” is not the address of a website. Write it like “stripe.com” or “https://stripe.com/payments”.")
            .arg(search.malformed);
    if (search.skippedVideo)
        return Texts::tr("A YouTube address is not a website that I can make a video from. Type the address of the brand's own site.");
    return whatPagereelDoes();
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).simplified();
}

// As much as a page says, and more than anybody types to ask for something.
bool isPageSized(const QString &text, qsizetype fewestLines, qsizetype fewestCharacters)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() >= fewestCharacters && trimmed.count(u'\n') + 1 >= fewestLines;
}

// "Make a bold video of it": a request, not a page's words.
bool asksForVideo(const QString &line)
{
    return line.contains(
        QRegularExpression(QStringLiteral("\\b(?:create|make|generate|need|want|do)\\b.{0,40}\\b(?:videos?|clip|film|reel)\\b"),
                           QRegularExpression::CaseInsensitiveOption));
}

// A remark, not a page that was pasted.
bool isOneLine(const QString &text)
{
    return !text.trimmed().contains(u'\n');
}

// "Launch video, 20 seconds": of what no brand is called.
bool speaksOfVideo(const QString &line)
{
    return line.contains(QRegularExpression(QStringLiteral("\\b(?:videos?|scenes|seconds)\\b"), QRegularExpression::CaseInsensitiveOption));
}

// The name of a brand, alone on its line.
bool isBrandLine(const QString &line)
{
    return !line.isEmpty() && line.size() <= longestName && line.split(u' ', Qt::SkipEmptyParts).size() <= 3 && !speaksOfVideo(line);
}

// Instead of a page that could not be read: its words, or a line that names another site.
bool isPageOf(const GenerationRequest &offered, const QString &text)
{
    if (!isPageSized(text, 3, 120) || asksForVideo(firstLine(text)))
        return false;
    const QList<QUrl> sites = SiteAddress::search(firstLine(text)).sites;
    return std::all_of(sites.begin(), sites.end(), [&offered](const QUrl &url) { return SitePages::isSameSite(url, offered.url); });
}

// A page without any site: longer, and with the brand's name above it.
bool isPageAlone(const QString &text)
{
    return isPageSized(text, 5, 200) && SiteAddress::search(text).sites.isEmpty() && !speaksOfVideo(firstLine(text));
}

GenerationRequest pasted(const QString &text, const GenerationRequest &from, const QString &screenshot)
{
    GenerationRequest request = from;
    request.text = text;
    request.pasted = true;
    request.draft = false;
    request.keepsBrand = false;
    request.screenshot = screenshot;
    request.pages.clear();
    return request;
}

// Addresses of other pages of the same site, and names of such pages.
QStringList furtherPages(const QString &words, const SiteAddress::Search &search, const QUrl &site)
{
    QStringList pages;
    for (const QUrl &url : search.sites) {
        if (SitePages::isSameSite(url, site) && !SitePages::isSamePage(url, site))
            pages.append(url.toString());
    }
    return pages + RequestWords::pages(words);
}

// Whether a message adds pages to the last video: it names some, says that they are more, and asks for no video of its own.
bool addsTo(const GenerationRequest &last, const QString &text, const SiteAddress::Search &search)
{
    const QString words = withoutAddresses(text);
    if (!RequestWords::saysToo(words) || asksForVideo(words))
        return false;
    if (search.sites.isEmpty())
        return !RequestWords::pages(words).isEmpty();
    const auto isOfSite = [&last](const QUrl &url) { return SitePages::isSameSite(url, last.url); };
    return std::all_of(search.sites.begin(), search.sites.end(), isOfSite) && !furtherPages(words, search, last.url).isEmpty();
}

// What the words of a message say of the video.
GenerationRequest withWishes(GenerationRequest request, const QString &words, const GenerationRequest &defaults)
{
    const std::optional<VideoStyle> style = RequestWords::style(words);
    request.style = style ? style : defaults.style;
    if (const auto size = RequestWords::size(words)) {
        request.width = size->width();
        request.height = size->height();
    }
    if (const auto seconds = RequestWords::durationSeconds(words))
        request.durationSeconds = *seconds;
    if (const auto count = RequestWords::sceneCount(words))
        request.sceneCount = *count;
    else if (request.durationSeconds > defaults.sceneCount * longestScene)
        request.sceneCount = std::min(maximumScenes, int(std::ceil(request.durationSeconds / longestScene)));
    return requestFromJson(requestToJson(request)); // in range
}

GenerationRequest understood(const QString &text, const SiteAddress::Search &search, const GenerationRequest &defaults)
{
    const QString words = withoutAddresses(text);
    GenerationRequest request = defaults;
    request.text = text;
    request.url = search.sites.first();
    request.draft = false;
    request.keepsBrand = false;
    request.pages = furtherPages(words, search, request.url);
    return withWishes(request, words, defaults);
}

GenerationRequest withFurtherPages(const QString &text, const SiteAddress::Search &search, const GenerationRequest &last)
{
    const QString words = withoutAddresses(text);
    GenerationRequest request = last;
    request.text = text;
    request.draft = false;
    request.keepsBrand = false;
    request.pages += furtherPages(words, search, last.url);
    return withWishes(request, words, last);
}

// The same story with other templates; what the message wishes besides is heeded.
GenerationRequest anotherLook(const QString &text, const GenerationRequest &last)
{
    GenerationRequest request = last;
    request.text = text;
    request.keepsBrand = true;
    ++request.seed;
    return withWishes(request, text, last);
}

// "Use the bold style", "make it minimal".
bool asksForStyle(const QString &text)
{
    static const QRegularExpression asks(
        QStringLiteral(
            "\\bstyle\\b|^\\s*(?:please\\s+)?(?:make|turn|try|use)\\s+(?:it|this|the video)?\\s*(?:more\\s+|all\\s+)?\\w+[.!\\s]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return RequestWords::style(text) && text.contains(asks);
}

} // namespace

ChatIntent readMessage(const QString &text, const ChatContext &context)
{
    const SiteAddress::Search search = SiteAddress::search(text);
    if (context.offered && isPageOf(*context.offered, text))
        return {ChatIntent::Kind::Generate, pasted(text, *context.offered, context.screenshot), {}};
    if (context.last && addsTo(*context.last, text, search)) {
        if (context.last->pasted)
            return {
                ChatIntent::Kind::Explain,
                {},
                Texts::tr("This video is made of the words that you sent, so I cannot read more of its site. Send the words of both pages "
                          "in one message.")};
        return {ChatIntent::Kind::Generate, withFurtherPages(text, search, *context.last), {}};
    }
    // Names may hold anything, an address too.
    const EditWish wish = isOneLine(text) ? readWish(text, context.project) : EditWish();
    const bool isEdit = !std::holds_alternative<std::monostate>(wish);
    if (isEdit && (search.sites.isEmpty() || std::holds_alternative<Wish::RenameScene>(wish)))
        return {ChatIntent::Kind::Edit, {}, {}, wish};
    if (context.last && search.sites.isEmpty() && isOneLine(text) && (RequestWords::asksForAnotherLook(text) || asksForStyle(text)))
        return {ChatIntent::Kind::Generate, anotherLook(text, *context.last), {}};
    if (!search.sites.isEmpty())
        return {ChatIntent::Kind::Generate, understood(text, search, context.defaults), {}};
    if (context.offered && saysYes(text))
        return {ChatIntent::Kind::AcceptDraft, draftOf(*context.offered), {}};
    if (context.offered && saysNo(text))
        return {ChatIntent::Kind::DeclineDraft, {}, Texts::tr("All right, no draft. Type another address whenever you like.")};
    if (isPageAlone(text) && isBrandLine(firstLine(text)))
        return {ChatIntent::Kind::Generate, pasted(text, context.defaults, context.screenshot), {}};
    if (isPageAlone(text) || !context.screenshot.isEmpty())
        return {ChatIntent::Kind::Explain, {}, howToPaste(context.offered.has_value())};
    const bool isAddress = !search.malformed.isEmpty() || search.skippedVideo;
    if (!context.project.scenes.isEmpty() && !isAddress)
        return {ChatIntent::Kind::Explain, {}, whatCanBeChanged()};
    return {ChatIntent::Kind::Explain, {}, explanation(search)};
}
