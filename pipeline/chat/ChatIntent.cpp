#include "pipeline/chat/ChatIntent.h"

#include "pipeline/chat/RequestWords.h"
#include "pipeline/site/SiteAddress.h"

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

QString explanation(const SiteAddress::Search &search)
{
    if (!search.malformed.isEmpty())
        return Texts::tr("“%1” is not the address of a website. Write it like “stripe.com” or “https://stripe.com/payments”.")
            .arg(search.malformed);
    if (search.skippedVideo)
        return Texts::tr("A YouTube address is not a website that I can make a video from. Type the address of the brand's own site.");
    return whatPagereelDoes();
}

GenerationRequest understood(const QString &text, const QUrl &url, const GenerationRequest &defaults)
{
    const QString words = withoutAddresses(text);
    GenerationRequest request = defaults;
    request.text = text;
    request.url = url;
    request.draft = false;
    request.style = RequestWords::style(words).value_or(defaults.style);
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

} // namespace

ChatIntent readMessage(const QString &text, const GenerationRequest &defaults, const std::optional<GenerationRequest> &offered)
{
    const SiteAddress::Search search = SiteAddress::search(text);
    if (!search.sites.isEmpty())
        return {ChatIntent::Kind::Generate, understood(text, search.sites.first(), defaults), {}};
    if (offered && saysYes(text)) {
        GenerationRequest request = *offered;
        request.draft = true;
        return {ChatIntent::Kind::AcceptDraft, request, {}};
    }
    if (offered && saysNo(text))
        return {ChatIntent::Kind::DeclineDraft, {}, Texts::tr("All right, no draft. Type another address whenever you like.")};
    return {ChatIntent::Kind::Explain, {}, explanation(search)};
}
