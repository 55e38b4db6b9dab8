#include "pipeline/chat/ChatIntent.h"
#include "pipeline/chat/RequestWords.h"
#include "pipeline/site/SiteAddress.h"

#include <QSize>
#include <QTest>

#include <limits>

using Kind = ChatIntent::Kind;
Q_DECLARE_METATYPE(ChatIntent::Kind)

class TestChatIntent : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void wishes_data();
    void wishes();
    void wordsOfAnAddressAreNoWishes();
    void whatIsNotSaidStaysAsItWas();
    void rangesAreKept();
    void longVideosGetMoreScenes();
    void severalAddresses();
    void theSample();
    void answersToADraftOffer_data();
    void answersToADraftOffer();
    void withoutAnOfferYesIsNothing();
    void furtherPages_data();
    void furtherPages();
    void furtherPagesOfTheLastVideo_data();
    void furtherPagesOfTheLastVideo();
    void anotherLookKeepsTheBrand();
    void remarksAboutPagesStartNothing_data();
    void remarksAboutPagesStartNothing();
    void aPastedVideoHasNoFurtherPages();
    void pastedPages();
    void longMessagesArePagesOrWishes_data();
    void longMessagesArePagesOrWishes();
    void repliesExplain();
    void requestsComeBackEqual();
    void badRequestsAreBroughtIntoRange();
};

void TestChatIntent::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ChatIntent::Kind>("kind");
    QTest::addColumn<QString>("host");
    QTest::newRow("as in the book") << u"Create video from https://stripe.com"_qs << Kind::Generate << u"stripe.com"_qs;
    QTest::newRow("bare address") << u"stripe.com"_qs << Kind::Generate << u"stripe.com"_qs;
    QTest::newRow("in the middle") << u"Please look at www.example.org/pricing, and make something nice!"_qs << Kind::Generate
                                   << u"www.example.org"_qs;
    QTest::newRow("two lines") << u"a video\nfor https://linear.app"_qs << Kind::Generate << u"linear.app"_qs;
    QTest::newRow("nothing") << QString() << Kind::Explain << QString();
    QTest::newRow("small talk") << u"hello, what can you do?"_qs << Kind::Explain << QString();
    QTest::newRow("mail") << u"write to me@stripe.com"_qs << Kind::Explain << QString();
    QTest::newRow("video site") << u"https://www.youtube.com/watch?v=abc"_qs << Kind::Explain << QString();
    QTest::newRow("video site, then a real one")
        << u"like https://youtu.be/abc but for https://linear.app"_qs << Kind::Generate << u"linear.app"_qs;
    QTest::newRow("no host") << u"https://"_qs << Kind::Explain << QString();
}

void TestChatIntent::kinds()
{
    QFETCH(QString, text);
    QFETCH(ChatIntent::Kind, kind);
    QFETCH(QString, host);
    const ChatIntent intent = readMessage(text, {});
    QCOMPARE(intent.kind, kind);
    QCOMPARE(intent.request.url.host(), host);
    QCOMPARE(intent.reply.isEmpty(), kind == Kind::Generate);
    if (kind == Kind::Generate)
        QCOMPARE(intent.request.text, text);
}

void TestChatIntent::wishes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("scenes");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QSize>("size");
    const auto none = QSize(1920, 1080);
    const auto row = [&](const char *text, std::optional<VideoStyle> style, int scenes, double seconds, QSize size) {
        QTest::newRow(text) << QString::fromUtf8(text) << (style ? int(*style) : -1) << scenes << seconds << size;
    };
    row("stripe.com", {}, 5, 0, none);
    row("a minimal video from stripe.com", VideoStyle::Minimal, 5, 0, none);
    row("stripe.com, Bold please", VideoStyle::Bold, 5, 0, none);
    row("dynamic video of stripe.com in 3 scenes", VideoStyle::Dynamic, 3, 0, none);
    row("stripe.com in three scenes", {}, 3, 0, none);
    row("a 7-scene video from stripe.com", {}, 7, 0, none);
    row("one scene from stripe.com", {}, 1, 0, none);
    row("stripe.com 20 seconds", {}, 5, 20, none);
    row("a 20s video from stripe.com", {}, 5, 20, none);
    row("12.5 sec from stripe.com", {}, 5, 12.5, none);
    row("half a video, one minute, stripe.com", {}, 8, 60, none);
    row("a 30-second video from stripe.com", {}, 5, 30, none);
    row("vertical video from stripe.com", {}, 5, 0, QSize(1080, 1920));
    row("stripe.com as 9:16", {}, 5, 0, QSize(1080, 1920));
    row("stripe.com in 9x16", {}, 5, 0, QSize(1080, 1920));
    row("square, stripe.com", {}, 5, 0, QSize(1080, 1080));
    row("1:1 stripe.com", {}, 5, 0, QSize(1080, 1080));
    row("stripe.com 16:9", {}, 5, 0, QSize(1920, 1080));
    row("bold vertical video of stripe.com in 4 scenes, 15 seconds", VideoStyle::Bold, 4, 15, QSize(1080, 1920));
    row("boldly going to stripe.com at 9:30", {}, 5, 0, none);
}

void TestChatIntent::wishes()
{
    QFETCH(QString, text);
    const ChatIntent intent = readMessage(text, {});
    QCOMPARE(intent.kind, Kind::Generate);
    QTEST(intent.request.style ? int(*intent.request.style) : -1, "style");
    QTEST(intent.request.sceneCount, "scenes");
    QTEST(intent.request.durationSeconds, "seconds");
    QTEST(QSize(intent.request.width, intent.request.height), "size");
}

void TestChatIntent::wordsOfAnAddressAreNoWishes()
{
    for (const char *text : {"https://bold.com/3-scenes/square?t=20s", "minimal.gallery/vertical", "https://example.com/9:16"}) {
        GenerationRequest expected;
        expected.text = QString::fromUtf8(text);
        const ChatIntent intent = readMessage(expected.text, {});
        expected.url = intent.request.url;
        QVERIFY(intent.request == expected);
    }
}

void TestChatIntent::whatIsNotSaidStaysAsItWas()
{
    GenerationRequest defaults;
    defaults.style = VideoStyle::Minimal;
    defaults.width = 1080;
    defaults.streaming = false;
    defaults.seed = 77;
    const ChatIntent intent = readMessage(u"stripe.com"_qs, {defaults, {}, {}, {}});
    QVERIFY(intent.request.style == VideoStyle::Minimal);
    QCOMPARE(intent.request.width, 1080);
    QCOMPARE(intent.request.seed, 77u);
    QVERIFY(!intent.request.streaming);
}

void TestChatIntent::rangesAreKept()
{
    QCOMPARE(readMessage(u"stripe.com in 99 scenes"_qs, {}).request.sceneCount, 12);
    QCOMPARE(readMessage(u"stripe.com in 0 scenes"_qs, {}).request.sceneCount, 1);
    QCOMPARE(readMessage(u"stripe.com 9999 seconds"_qs, {}).request.durationSeconds, 600);
}

void TestChatIntent::longVideosGetMoreScenes()
{
    QCOMPARE(readMessage(u"stripe.com 60 seconds"_qs, {}).request.sceneCount, 8);
    QCOMPARE(readMessage(u"stripe.com 60 seconds in 5 scenes"_qs, {}).request.sceneCount, 5);
    QCOMPARE(readMessage(u"stripe.com 300 seconds"_qs, {}).request.sceneCount, 12);
}

void TestChatIntent::severalAddresses()
{
    const ChatIntent intent = readMessage(u"from linear.app or stripe.com"_qs, {});
    QCOMPARE(intent.request.url.host(), u"linear.app"_qs);
}

void TestChatIntent::theSample()
{
    QCOMPARE(readMessage(u"sample"_qs, {}).request.url, SiteAddress::sampleSite());
    QCOMPARE(readMessage(u"Create video from sample"_qs, {}).request.url, SiteAddress::sampleSite());
}

void TestChatIntent::answersToADraftOffer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ChatIntent::Kind>("kind");
    for (const char *yes : {"yes", "Yes!", "yes please", "ok", "OK, go ahead", "sure", "make the draft", "Make a draft.",
                            "please make the draft", "yes, make the draft", "draft it", "go on", "Please", "y"})
        QTest::newRow(yes) << QString::fromUtf8(yes) << Kind::AcceptDraft;
    for (const char *no : {"no", "No, thanks.", "never mind", "don't"})
        QTest::newRow(no) << QString::fromUtf8(no) << Kind::DeclineDraft;
    QTest::newRow("another address") << u"yes, but from linear.app"_qs << Kind::Generate;
    QTest::newRow("a question") << u"yes but what is a draft?"_qs << Kind::Explain;
}

void TestChatIntent::answersToADraftOffer()
{
    QFETCH(QString, text);
    QFETCH(ChatIntent::Kind, kind);
    GenerationRequest offered;
    offered.url = QUrl(u"https://down.example"_qs);
    offered.sceneCount = 3;
    const ChatIntent intent = readMessage(text, {{}, offered, {}, {}});
    QCOMPARE(intent.kind, kind);
    if (kind == Kind::AcceptDraft) {
        QVERIFY(intent.request.draft);
        QCOMPARE(intent.request.url, offered.url);
        QCOMPARE(intent.request.sceneCount, 3);
    }
    if (kind == Kind::Generate) {
        QVERIFY(!intent.request.draft);
        QCOMPARE(intent.request.url.host(), u"linear.app"_qs);
    }
}

void TestChatIntent::withoutAnOfferYesIsNothing()
{
    QCOMPARE(readMessage(u"yes"_qs, {}).kind, Kind::Explain);
}

void TestChatIntent::furtherPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("none") << u"Create video from stripe.com"_qs << QStringList();
    QTest::newRow("by name") << u"Create video from stripe.com and use the pricing page too"_qs << QStringList{u"pricing"_qs};
    QTest::newRow("two names") << u"stripe.com, with the about us and pricing pages"_qs << QStringList{u"about us"_qs, u"pricing"_qs};
    QTest::newRow("its") << u"video from stripe.com and its features page"_qs << QStringList{u"features"_qs};
    QTest::newRow("by address") << u"stripe.com and stripe.com/pricing"_qs << QStringList{u"https://stripe.com/pricing"_qs};
    QTest::newRow("www is the same site") << u"stripe.com and www.stripe.com/pricing"_qs
                                          << QStringList{u"https://www.stripe.com/pricing"_qs};
    QTest::newRow("another site") << u"stripe.com and linear.app/pricing"_qs << QStringList();
    QTest::newRow("the page itself") << u"use the landing page of stripe.com and the home page"_qs << QStringList();
    QTest::newRow("a new landing page") << u"video from the new landing page of stripe.com and the Stripe home page"_qs << QStringList();
    QTest::newRow("what it is for") << u"a video for my landing page from stripe.com"_qs << QStringList();
    QTest::newRow("no more than four") << u"stripe.com stripe.com/a stripe.com/b stripe.com/c stripe.com/d stripe.com/e"_qs
                                       << QStringList{u"https://stripe.com/a"_qs, u"https://stripe.com/b"_qs, u"https://stripe.com/c"_qs,
                                                      u"https://stripe.com/d"_qs};
}

void TestChatIntent::furtherPages()
{
    QFETCH(QString, text);
    const ChatIntent intent = readMessage(text, {});
    QCOMPARE(intent.kind, Kind::Generate);
    QCOMPARE(intent.request.url.host(), u"stripe.com"_qs);
    QTEST(intent.request.pages, "pages");
}

void TestChatIntent::furtherPagesOfTheLastVideo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("by name") << u"use the pricing page too"_qs << QStringList{u"about"_qs, u"pricing"_qs};
    QTest::newRow("known") << u"Use the about page too!"_qs << QStringList{u"about"_qs};
    QTest::newRow("with wishes") << u"Use the pricing page too, in 3 scenes, and make it bold"_qs
                                 << QStringList{u"about"_qs, u"pricing"_qs};
    QTest::newRow("an address with wishes") << u"Also add https://stripe.com/pricing, in 3 scenes, bold, 20 seconds"_qs
                                            << QStringList{u"about"_qs, u"https://stripe.com/pricing"_qs};
    QTest::newRow("without an article") << u"add pricing page too"_qs << QStringList{u"about"_qs, u"pricing"_qs};
    QTest::newRow("in quotation marks") << u"use the “pricing” page too"_qs << QStringList{u"about"_qs, u"pricing"_qs};
    QTest::newRow("with a slash") << u"include the /pricing page"_qs << QStringList{u"about"_qs, u"pricing"_qs};
    QTest::newRow("by whose it is") << u"Add stripe's pricing page"_qs << QStringList{u"about"_qs, u"pricing"_qs};
    QTest::newRow("a new video of a page") << u"Create a video from https://stripe.com/atlas, also make it vertical"_qs << QStringList();
    QTest::newRow("by address") << u"also use https://stripe.com/pricing"_qs << QStringList{u"about"_qs, u"https://stripe.com/pricing"_qs};
    QTest::newRow("a new video") << u"https://stripe.com/pricing"_qs << QStringList();
    QTest::newRow("another site") << u"also make one from linear.app/pricing"_qs << QStringList();
}

void TestChatIntent::furtherPagesOfTheLastVideo()
{
    QFETCH(QString, text);
    ChatContext context;
    context.last = GenerationRequest{};
    context.last->url = QUrl(u"https://stripe.com"_qs);
    context.last->sceneCount = 3;
    context.last->style = VideoStyle::Bold;
    context.last->pages = {u"about"_qs};
    const ChatIntent intent = readMessage(text, context);
    QCOMPARE(intent.kind, Kind::Generate);
    QTEST(intent.request.pages, "pages");
    const bool isAdded = !intent.request.pages.isEmpty();
    QCOMPARE(intent.request.sceneCount, isAdded ? 3 : 5);
    QVERIFY(intent.request.style == (isAdded ? std::optional(VideoStyle::Bold) : std::nullopt));
    // Without a video before, there is no site to look for the page on.
    QCOMPARE(readMessage(u"use the pricing page too"_qs, {}).kind, Kind::Explain);
}

void TestChatIntent::anotherLookKeepsTheBrand()
{
    ChatContext context;
    context.last = GenerationRequest{};
    context.last->url = QUrl(u"https://stripe.com"_qs);
    context.last->seed = 7;
    context.last->sceneCount = 3;
    for (const QString &text : {u"Another look"_qs, u"try a different look, please"_qs, u"show me something else"_qs}) {
        const ChatIntent intent = readMessage(text, context);
        QCOMPARE(intent.kind, Kind::Generate);
        QVERIFY(intent.request.keepsBrand);
        QCOMPARE(intent.request.seed, 8U);
        QCOMPARE(intent.request.sceneCount, 3);
        QCOMPARE(intent.request.url, context.last->url);
    }
    QVERIFY(readMessage(u"another look, bold"_qs, context).request.style == VideoStyle::Bold);
    QVERIFY(!readMessage(u"another look at https://linear.app"_qs, context).request.keepsBrand);
    QCOMPARE(readMessage(u"Another look"_qs, {}).kind, Kind::Explain); // there is no video yet
}

void TestChatIntent::remarksAboutPagesStartNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *remark :
         {"don't use the pricing page", "use the about page instead of the pricing page", "remove the button from the last page",
          "Take the logo from the home page", "make the headline shorter and the text on the page bigger", "the pricing page is ugly",
          "what is on the pricing page?"})
        QTest::newRow(remark) << QString::fromUtf8(remark);
}

void TestChatIntent::remarksAboutPagesStartNothing()
{
    QFETCH(QString, text);
    ChatContext context;
    context.last = GenerationRequest{};
    context.last->url = QUrl(u"https://stripe.com"_qs);
    QCOMPARE(readMessage(text, context).kind, Kind::Explain);
}

void TestChatIntent::aPastedVideoHasNoFurtherPages()
{
    ChatContext context;
    context.last = GenerationRequest{};
    context.last->url = QUrl(u"https://stripe.com"_qs);
    context.last->pasted = true;
    const ChatIntent intent = readMessage(u"use the pricing page too"_qs, context);
    QCOMPARE(intent.kind, Kind::Explain);
    QVERIFY(intent.reply.contains(u"words of both pages"_qs));
}

void TestChatIntent::pastedPages()
{
    const QString words = u"Acme\nShip parcels without the paperwork\nAcme fills in every form for you, from the label to the customs "
                          "papers, while you pack the next box.\nStart free\nNo card is needed, and you leave whenever you like.\n"
                          "We know the papers of 212 countries and territories."_qs;
    ChatContext offered;
    offered.offered = GenerationRequest{};
    offered.offered->url = QUrl(u"https://acme.example"_qs);
    offered.screenshot = u"screenshot-1.png"_qs;
    const ChatIntent instead = readMessage(words, offered);
    QCOMPARE(instead.kind, Kind::Generate);
    QVERIFY(instead.request.pasted && !instead.request.draft);
    QCOMPARE(instead.request.url, offered.offered->url);
    QCOMPARE(instead.request.text, words);
    QCOMPARE(instead.request.screenshot, u"screenshot-1.png"_qs);
    // An address in its words does not make it another request; the brand's own may stand first.
    QVERIFY(readMessage(u"Make payroll easy, in seconds\nRivals such as canva.com do not\n"_qs + words, offered).request.pasted);
    QVERIFY(readMessage(u"acme.example\n"_qs + words + u"\nstatus.acme.example"_qs, offered).request.pasted);

    const ChatIntent alone = readMessage(words, {});
    QCOMPARE(alone.kind, Kind::Generate);
    QVERIFY(alone.request.pasted && alone.request.url.isEmpty());
    const ChatIntent nameless = readMessage(words.section(u'\n', 1), {});
    QCOMPARE(nameless.kind, Kind::Explain);
    QVERIFY(nameless.reply.contains(u"name alone on the first line"_qs));
}

void TestChatIntent::longMessagesArePagesOrWishes_data()
{
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ChatIntent::Kind>("kind");
    QTest::newRow("a brief with the address at its end")
        << false
        << u"Hi! I need a launch video for our product.\nPlease make it vertical, bold, 20 seconds.\nThe site is https://stripe.com and "
           "pricing matters most."_qs
        << Kind::Generate;
    QTest::newRow("a brief with the address in the middle")
        << false
        << u"Launch video\nhttps://stripe.com\n20 seconds, bold, vertical, 4 scenes; make sure that pricing is shown\nand the tone is "
           "friendly\nthank you so much, this is for Monday, so please do it well"_qs
        << Kind::Generate;
    QTest::newRow("a brief without an address")
        << false
        << u"Launch video\n20 seconds, bold and vertical, in four scenes\nmake sure that pricing is shown and that the tone is friendly\n"
           "the logo comes last\nthank you so much, this is for Monday, so please do it well and do it soon"_qs
        << Kind::Explain;
    QTest::newRow("another site instead")
        << true
        << u"Create a video from linear.app\nin 3 scenes\nwith the pricing page too, and do make it bold, "
           "since the other one did not work and we have no time to lose"_qs
        << Kind::Generate;
    QTest::newRow("a remark and a picture") << true << u"Here's what it looks like"_qs << Kind::Explain;
    QTest::newRow("nothing but a picture") << true << QString() << Kind::Explain;
    QTest::newRow("yes, and a picture") << true << u"yes"_qs << Kind::AcceptDraft;
}

void TestChatIntent::longMessagesArePagesOrWishes()
{
    QFETCH(bool, isOffered);
    QFETCH(QString, text);
    ChatContext context;
    if (isOffered) {
        context.offered = GenerationRequest{};
        context.offered->url = QUrl(u"https://acme.example"_qs);
        context.screenshot = u"screenshot-1.png"_qs;
    }
    const ChatIntent intent = readMessage(text, context);
    QTEST(intent.kind, "kind");
    QVERIFY(!intent.request.pasted);
    QVERIFY(intent.kind == Kind::Generate || intent.request.screenshot.isEmpty());
}

void TestChatIntent::repliesExplain()
{
    QVERIFY(readMessage(u"hello"_qs, {}).reply.contains(u"https://stripe.com"_qs));
    QVERIFY(readMessage(u"https://youtu.be/abc"_qs, {}).reply.contains(u"YouTube"_qs));
    QVERIFY(readMessage(u"https://"_qs, {}).reply.contains(u"not the address"_qs));
}

void TestChatIntent::requestsComeBackEqual()
{
    GenerationRequest request;
    request.text = u"Create “video” from https://bücher.example/ä?x=1#y"_qs;
    request.url = QUrl(u"https://bücher.example/ä?x=1%20#y"_qs);
    request.style = VideoStyle::Bold;
    request.sceneCount = 12;
    request.durationSeconds = 22.5;
    request.width = 1080;
    request.height = 1350;
    request.seed = std::numeric_limits<quint32>::max();
    request.streaming = false;
    request.sequential = true;
    request.draft = true;
    const GenerationRequest back = requestFromJson(requestToJson(request));
    QCOMPARE(back.url, request.url);
    QVERIFY(back == request);
    QVERIFY(requestFromJson({}) == GenerationRequest{});
}

void TestChatIntent::badRequestsAreBroughtIntoRange()
{
    const GenerationRequest request = requestFromJson({{u"sceneCount"_qs, 1e9},
                                                       {u"durationSeconds"_qs, -5},
                                                       {u"width"_qs, 0},
                                                       {u"height"_qs, 1000000},
                                                       {u"style"_qs, u"baroque"_qs},
                                                       {u"url"_qs, 7}});
    QVERIFY(request.sceneCount >= 1 && request.sceneCount <= 12);
    QCOMPARE(request.durationSeconds, 0);
    QCOMPARE(request.width, 16);
    QCOMPARE(request.height, 8192);
    QVERIFY(!request.style);
    QVERIFY(request.url.isEmpty());
}

QTEST_GUILESS_MAIN(TestChatIntent)
#include "tst_chat_intent.moc"
