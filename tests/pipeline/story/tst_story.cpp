#include "Profiles.h"

#include "pipeline/story/NeutralPhrases.h"
#include "pipeline/story/Story.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

class TestStory : public QObject
{
    Q_OBJECT

private slots:
    void fiveBeats();
    void asManyBeatsAsAskedFor_data();
    void asManyBeatsAsAskedFor();
    void nothingIsMadeUp_data();
    void nothingIsMadeUp();
    void everyFactHasItsPlace();
    void names_data();
    void names();
    void everyBeatHasSomethingToSay_data();
    void everyBeatHasSomethingToSay();
    void noProblemIsInvented();
    void painsAreThePagesOwn();
    void withoutProofTheProductSpeaks();
    void beatsDoNotRepeatEachOther();
    void invitationsAreShort();
    void foreignPagesHearNoEnglish();
    void smallPicturesAreLeftOut();
    void picturesDoNotRepeat();
    void fillerIsLeftOut();
    void hintsToTheAuthorAreLeftOut();
    void promisesAreNoProblems();
    void addressesLeadSomewhere();
    void theHeadlineAloneIsForTheDiscovery();
    void whatIsDefinedIsNoAuthor();
    void theInvitationClosesAsThePageDoes();
    void proofIsAPhrase();
    void durations();
    void storiesComeBackEqual();

private:
    static Story tell(const BrandProfile &brand, int scenes = 5);
    static QStringList textsOf(const StoryBeat &beat);
    static void addProfiles();
};

Story TestStory::tell(const BrandProfile &brand, int scenes)
{
    GenerationRequest request;
    request.sceneCount = scenes;
    return tellStory(brand, request, 30);
}

QStringList TestStory::textsOf(const StoryBeat &beat)
{
    QStringList texts{beat.button.text, beat.address.text, beat.brand};
    for (const QList<TextFact> &facts : {beat.headlines, beat.supports, beat.words}) {
        for (const TextFact &fact : facts)
            texts.append(fact.text);
    }
    for (const ItemFact &item : beat.items)
        texts << item.title.text << item.text.text;
    for (const QuoteFact &quote : beat.quotes)
        texts << quote.text.text << quote.author.text;
    for (const StatFact &stat : beat.stats)
        texts << stat.value.text << stat.label.text;
    return texts;
}

void TestStory::addProfiles()
{
    QTest::addColumn<BrandProfile>("brand");
    QTest::newRow("rich") << Profiles::rich();
    QTest::newRow("poor") << Profiles::poor();
    QTest::newRow("draft") << Profiles::draft();
    QTest::newRow("empty") << Profiles::empty();
    QTest::newRow("German") << Profiles::german();
    QTest::newRow("Japanese") << Profiles::japanese();
}

void TestStory::fiveBeats()
{
    using enum BeatKind;
    QList<BeatKind> kinds;
    const Story story = tell(Profiles::rich());
    for (const StoryBeat &beat : story.beats)
        kinds.append(beat.kind);
    QCOMPARE(kinds, (QList<BeatKind>{Problem, Discovery, Transformation, Triumph, Invitation}));
}

void TestStory::asManyBeatsAsAskedFor_data()
{
    QTest::addColumn<int>("scenes");
    for (int scenes = 1; scenes <= 12; ++scenes)
        QTest::addRow("%d", scenes) << scenes;
}

void TestStory::asManyBeatsAsAskedFor()
{
    QFETCH(int, scenes);
    for (const BrandProfile &brand : {Profiles::rich(), Profiles::poor(), Profiles::empty()}) {
        const Story story = tell(brand, scenes);
        QCOMPARE(story.beats.size(), scenes);
        // The order of the beats is the story's, however many of each there are.
        QVERIFY(
            std::is_sorted(story.beats.begin(), story.beats.end(), [](const StoryBeat &a, const StoryBeat &b) { return a.kind < b.kind; }));
        if (scenes > 1)
            QCOMPARE(story.beats.last().kind, BeatKind::Invitation);
    }
}

void TestStory::nothingIsMadeUp_data()
{
    addProfiles();
}

void TestStory::nothingIsMadeUp()
{
    QFETCH(BrandProfile, brand);
    const QStringList page = Profiles::texts(brand);
    const QString name = brand.name ? brand.name->value : brand.host;
    const QStringList neutral{NeutralPhrases::haveYouMet(name),  NeutralPhrases::thisIs(name),     NeutralPhrases::whatItOffers(name),
                              NeutralPhrases::takeACloserLook(), NeutralPhrases::seeForYourself(), NeutralPhrases::visit(brand.host)};
    for (const int scenes : {1, 2, 3, 5, 8, 12}) {
        const Story story = tell(brand, scenes);
        for (const StoryBeat &beat : story.beats) {
            QStringList texts = textsOf(beat);
            texts.append(beat.name.section(u" – "_qs, 1));
            for (const QString &text : std::as_const(texts)) {
                const bool isOfThePage = std::any_of(page.begin(), page.end(), [&](const QString &whole) { return whole.contains(text); });
                QVERIFY2(isOfThePage || neutral.contains(text), qPrintable(text));
            }
        }
    }
}

void TestStory::everyFactHasItsPlace()
{
    const Story story = tell(Profiles::rich());
    for (const StoryBeat &beat : story.beats) {
        for (const TextFact &fact : beat.headlines) {
            const bool isOwn = fact.text == NeutralPhrases::whatItOffers(u"Ternline"_qs) || fact.text == u"Ternline"_qs ||
                               fact.text == u"ternline.example"_qs;
            QVERIFY2(isOwn || !fact.from.selector.isEmpty(), qPrintable(fact.text));
        }
        for (const ItemFact &item : beat.items)
            QVERIFY(!item.title.from.selector.isEmpty());
    }
}

void TestStory::names_data()
{
    addProfiles();
}

void TestStory::names()
{
    QFETCH(BrandProfile, brand);
    const Story story = tell(brand);
    for (const StoryBeat &beat : story.beats) {
        QVERIFY2(beat.name.startsWith(beatTitle(beat.kind) + u" – "_qs), qPrintable(beat.name));
        const QString phrase = beat.name.section(u" – "_qs, 1);
        QVERIFY2(phrase.size() <= 32 && phrase.split(u' ').size() <= 5, qPrintable(phrase));
        QVERIFY(!phrase.isEmpty());
    }
}

void TestStory::everyBeatHasSomethingToSay_data()
{
    addProfiles();
}

void TestStory::everyBeatHasSomethingToSay()
{
    QFETCH(BrandProfile, brand);
    const Story story = tell(brand, 12);
    for (const StoryBeat &beat : story.beats) {
        QVERIFY(!beat.headlines.isEmpty());
        QVERIFY(!beat.headlines.first().text.isEmpty());
        QCOMPARE(beat.address.text, brand.host);
        if (beat.kind == BeatKind::Invitation)
            QVERIFY(!beat.button.text.isEmpty());
    }
}

void TestStory::noProblemIsInvented()
{
    const StoryBeat problem = tell(Profiles::poor()).beats.first();
    QCOMPARE(problem.kind, BeatKind::Problem);
    QCOMPARE(problem.headlines.first().text, Profiles::poor().subhead->value);
    QVERIFY(problem.items.isEmpty()); // features are no pains

    // A question or a complaint of the page's own carries the tension.
    BrandProfile asking = Profiles::poor();
    asking.features.push_back(Profiles::feature(u"Search"_qs, u"Every note has its place. Tired of losing your notes?"_qs));
    QCOMPARE(tell(asking).beats.first().headlines.first().text, u"Tired of losing your notes?"_qs);
}

void TestStory::painsAreThePagesOwn()
{
    const StoryBeat problem = tell(Profiles::rich()).beats.first();
    QCOMPARE(problem.headlines.first().text, u"Customs forms are slow and complex."_qs);
    QCOMPARE(problem.items.size(), 2);
    QCOMPARE(problem.items.first().title.text, u"Data is typed five times."_qs);
    QVERIFY(problem.keyPhrases.contains(u"complex"_qs));
}

void TestStory::withoutProofTheProductSpeaks()
{
    BrandProfile poor = Profiles::poor();
    poor.sections = {{QRectF(0, 0, 1440, 900), u"section-1.jpg"_qs},
                     {QRectF(0, 900, 1440, 800), u"words.jpg"_qs, true},
                     {QRectF(0, 1700, 1440, 800), u"section-2.jpg"_qs}};
    const StoryBeat triumph = tell(poor).beats[3];
    QCOMPARE(triumph.kind, BeatKind::Triumph);
    QVERIFY(triumph.stats.isEmpty() && triumph.quotes.isEmpty());
    QCOMPARE(triumph.headlines.first().text, u"Misty mountains"_qs);
    QCOMPARE(triumph.supports.first().text, u"Morning light over the northern range, in eleven steps of grey."_qs);
    QCOMPARE(triumph.pictures.first().asset, u"section-2.jpg"_qs); // the first one is the page's opening
    const StoryBeat proud = tell(Profiles::rich()).beats[3];
    QCOMPARE(proud.stats.first().value.text, u"12,400+"_qs);
    QCOMPARE(proud.quotes.size(), 1);
}

void TestStory::beatsDoNotRepeatEachOther()
{
    for (const int scenes : {5, 7, 9}) {
        QStringList first;
        const Story story = tell(Profiles::rich(), scenes);
        for (const StoryBeat &beat : story.beats) {
            if (beat.kind != BeatKind::Triumph) // shows its proof
                first.append(beat.headlines.first().text);
        }
        QCOMPARE(first.removeDuplicates(), 0);
    }
}

void TestStory::invitationsAreShort()
{
    BrandProfile brand = Profiles::rich();
    brand.tagline =
        Profiles::found(u"Ternline carries the goods of small makers across the sea on sailing ships that leave every week."_qs);
    QCOMPARE(tell(brand).beats.last().headlines.first().text, u"Freight paperwork that files itself"_qs);
}

void TestStory::foreignPagesHearNoEnglish()
{
    const QStringList page = Profiles::texts(Profiles::german());
    const Story story = tell(Profiles::german(), 7);
    for (const StoryBeat &beat : story.beats) {
        const QStringList texts = textsOf(beat);
        for (const QString &text : texts)
            QVERIFY2(std::any_of(page.begin(), page.end(), [&](const QString &whole) { return whole.contains(text); }), qPrintable(text));
    }
    QCOMPARE(story.beats.last().button.text, u"grayscale.example"_qs);
}

void TestStory::smallPicturesAreLeftOut()
{
    const Story story = tell(Profiles::rich());
    for (const StoryBeat &beat : story.beats) {
        for (const PictureFact &picture : beat.pictures)
            QVERIFY(picture.asset != u"icon.png"_qs);
    }
    QCOMPARE(story.beats[2].pictures.first().asset, u"page.jpg"_qs);
    QCOMPARE(story.beats[1].pictures.first().asset, u"port.jpg"_qs);
    QVERIFY(tell(Profiles::draft()).beats[1].pictures.isEmpty());
}

void TestStory::picturesDoNotRepeat()
{
    BrandProfile brand = Profiles::poor();
    BrandImage photo;
    photo.size = {1600, 900};
    for (const QString &asset : {u"wall.jpg"_qs, u"port.jpg"_qs, u"ship.jpg"_qs}) {
        photo.asset = asset;
        photo.isPlain = asset == u"wall.jpg"_qs;
        brand.images.push_back(photo);
    }
    const Story story = tell(brand);
    QCOMPARE(story.beats[1].pictures.first().asset, u"port.jpg"_qs); // an empty wall is no picture
    QCOMPARE(story.beats[3].pictures.first().asset, u"ship.jpg"_qs);
    brand.images.pop_back();
    brand.pageAsset = u"page.jpg"_qs;
    brand.pageSize = {1440, 3000};
    QVERIFY(tell(brand).beats[3].pictures.first().asset != u"port.jpg"_qs); // the Discovery shows it
    brand.sections = {{QRectF(0, 900, 1440, 800), u"words.jpg"_qs, true}};
    QVERIFY(tell(brand).beats[3].pictures.isEmpty()); // a page of words is no picture
}

void TestStory::fillerIsLeftOut()
{
    BrandProfile brand = Profiles::poor();
    brand.subhead = Profiles::found(u"Lorem ipsum dolor sit amet, consectetur adipisicing elit."_qs);
    const Story story = tell(brand);
    for (const StoryBeat &beat : story.beats) {
        const QStringList texts = textsOf(beat);
        for (const QString &text : texts)
            QVERIFY(!text.contains(u"ipsum"_qs));
    }
}

void TestStory::hintsToTheAuthorAreLeftOut()
{
    BrandProfile brand = Profiles::rich();
    brand.problem = Profiles::found(u"This section is perfect for the problem it solves. There's plenty of space for text here."_qs);
    brand.subhead = Profiles::found(u"Every landing page needs a small description. Add here all the information about your product."_qs);
    for (BrandFeature &feature : brand.features)
        feature.text = u"Divide details about your product or agency work into parts."_qs; // the same below each
    const Story story = tell(brand);
    for (const StoryBeat &beat : story.beats) {
        for (const TextFact &fact : beat.headlines + beat.supports)
            QVERIFY2(!fact.text.contains(u"here"_qs) && !fact.text.contains(u"Divide"_qs), qPrintable(fact.text));
        for (const ItemFact &item : beat.items)
            QVERIFY(item.text.text.isEmpty());
    }
}

void TestStory::promisesAreNoProblems()
{
    BrandProfile brand = Profiles::rich();
    brand.problem = Profiles::found(u"We will get back to you in a couple of hours."_qs);
    QVERIFY(!tell(brand).beats.first().headlines.first().text.contains(u"couple of hours"_qs));
    brand.problem = Profiles::found(u"Good things still cross the sea on the dirtiest fuel there is."_qs);
    QCOMPARE(tell(brand).beats.first().headlines.first().text, brand.problem->value);
}

void TestStory::addressesLeadSomewhere()
{
    for (const QString &host : {u"127.0.0.1:35839"_qs, u"localhost:3000"_qs, u"shop.localhost"_qs, u"[::1]:80"_qs, u"localhost"_qs}) {
        BrandProfile brand = Profiles::poor();
        brand.host = host;
        brand.ctas = {};
        const Story story = tell(brand);
        for (const StoryBeat &beat : story.beats) {
            QVERIFY2(beat.address.text.isEmpty(), qPrintable(host));
            for (const TextFact &fact : beat.headlines)
                QVERIFY(!fact.text.contains(host));
        }
        QCOMPARE(story.beats.last().button.text, u"Visit Grayscale"_qs);
    }
    BrandProfile brand = Profiles::poor();
    brand.host = u"localhost.dev"_qs;
    QCOMPARE(tell(brand).beats.last().address.text, u"localhost.dev"_qs);
}

void TestStory::theHeadlineAloneIsForTheDiscovery()
{
    BrandProfile brand = Profiles::draft();
    brand.headline = Profiles::found(u"It's nice to meet you"_qs);
    const Story story = tell(brand);
    QCOMPARE(story.beats[0].headlines.first().text, u"Have you met Acme Tools?"_qs);
    QCOMPARE(story.beats[1].headlines.first().text, u"It's nice to meet you"_qs);
    // What is too long for large type does not count.
    brand.subhead =
        Profiles::found(u"Launch the landing page of your mobile app a good deal faster with this free and entirely open theme!"_qs);
    QCOMPARE(tell(brand).beats[1].headlines.first().text, u"It's nice to meet you"_qs);
}

void TestStory::whatIsDefinedIsNoAuthor()
{
    BrandProfile brand = Profiles::poor();
    brand.quotes = {{u"A command button, also called a push button, is a control."_qs, u"command button"_qs, 0.5, {}}};
    QVERIFY(tell(brand).beats[3].quotes.isEmpty());
}

void TestStory::theInvitationClosesAsThePageDoes()
{
    BrandProfile brand = Profiles::poor();
    const StoryBeat before = tell(brand).beats.last();
    brand.closing = Profiles::found(u"Ready to get started?"_qs);
    QVERIFY(before.headlines.first().text != brand.closing->value);
    QCOMPARE(tell(brand).beats.last().headlines.first().text, brand.closing->value);
}

void TestStory::proofIsAPhrase()
{
    BrandProfile brand = Profiles::poor();
    brand.features = {Profiles::feature(u"Light"_qs, u"Ten kilobytes, gzipped."_qs),
                      Profiles::feature(u"Modern"_qs, u"Drawn with care."_qs)};
    QCOMPARE(tell(brand).beats[3].headlines.first().text, u"Drawn with care."_qs);
}

void TestStory::durations()
{
    int total = 0;
    const Story story = tell(Profiles::rich());
    for (const StoryBeat &beat : story.beats) {
        QVERIFY(beat.durationInFrames >= 60 && beat.durationInFrames <= 240);
        total += beat.durationInFrames;
    }
    QVERIFY(total >= 15 * 30 && total <= 25 * 30);
    GenerationRequest request;
    request.durationSeconds = 20;
    total = 0;
    for (const StoryBeat &beat : tellStory(Profiles::rich(), request, 25).beats)
        total += beat.durationInFrames;
    QCOMPARE(total, 500);
}

void TestStory::storiesComeBackEqual()
{
    for (const BrandProfile &brand : {Profiles::rich(), Profiles::empty()}) {
        const Story story = tell(brand, 8);
        QVERIFY(storyFromJson(storyToJson(story)) == story);
    }
    QVERIFY(storyFromJson({{u"beats"_qs, QJsonArray{1, QJsonObject{{u"headlines"_qs, u"x"_qs}}}}}).beats.size() == 2);
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
