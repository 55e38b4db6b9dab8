#include "TestTemplates.h"
#include "tests/pipeline/story/Profiles.h"

#include "pipeline/scenes/TemplateContent.h"
#include "pipeline/scenes/TemplateKit.h"

#include <QTest>

class TestTemplateContent : public QObject
{
    Q_OBJECT

private:
    static SlotRule needed(int maxChars = 0)
    {
        SlotRule rule;
        rule.required = true;
        rule.maxChars = maxChars;
        return rule;
    }

    static SceneTemplate sceneTemplate(const QMap<QString, SlotRule> &content, const QList<Ground> &grounds = {Ground::Ink})
    {
        SceneTemplate result;
        result.id = u"other"_qs;
        result.version = 7;
        result.beats = {BeatKind::Triumph};
        result.grounds = grounds;
        result.minFrames = 90;
        result.maxFrames = 180;
        result.content = content;
        result.code = u"export default () => null;"_qs;
        result.kit = u"kit-00ff.json"_qs;
        return result;
    }

    static QMap<QString, SlotRule> headlineAndItems(int min, int max)
    {
        SlotRule items = needed();
        items.min = min;
        items.max = max;
        return {{u"headline"_qs, needed()}, {u"items"_qs, items}};
    }

    static TextFact seen(const QString &text) { return {text, {u"h2"_qs, {}, text}}; }

    static Scene scene(const QJsonObject &props)
    {
        Scene scene;
        scene.id = u"one"_qs;
        scene.name = u"The Problem – Own name"_qs;
        scene.code = u"old"_qs;
        scene.props = props;
        scene.durationInFrames = 120;
        scene.templateId = u"before"_qs;
        scene.runId = u"run"_qs;
        scene.layout = {{u"beat"_qs, u"problem"_qs}, {u"templateVersion"_qs, 1}, {u"kit"_qs, u"kit-1.json"_qs}};
        scene.transition = {TransitionKind::Wipe, 12};
        return scene;
    }

    static QJsonObject item(const QString &title, const QString &text) { return {{u"title"_qs, title}, {u"text"_qs, text}}; }

    static Story story(const BrandProfile &brand) { return tellStory(brand, {}, 30); }

private slots:
    void whatTheSceneShowsComesFirst()
    {
        StoryBeat beat;
        beat.kind = BeatKind::Discovery;
        beat.headlines = {seen(u"From the page"_qs), seen(u"Shown before"_qs)};
        beat.supports = {seen(u"A line"_qs)};
        beat.words = {seen(u"One"_qs)};
        beat.button = seen(u"Start"_qs);
        beat.address = seen(u"page.example"_qs);
        beat.keyPhrases = {u"page"_qs};
        const QJsonObject props{{u"headline"_qs, u"Shown before"_qs},
                                {u"support"_qs, u"Typed by hand"_qs},
                                {u"words"_qs, QJsonArray{u"Two"_qs, u"One"_qs}},
                                {u"button"_qs, u"Go"_qs},
                                {u"address"_qs, u"page.example"_qs},
                                {u"emphasis"_qs, u"before"_qs}};
        const StoryBeat content = TemplateContent::contentOf(scene(props), beat);
        QCOMPARE(content.kind, BeatKind::Discovery);
        QCOMPARE(content.headlines, (QList{seen(u"Shown before"_qs), seen(u"From the page"_qs)})); // once, and of the page
        QCOMPARE(content.supports, (QList{TextFact{u"Typed by hand"_qs, {}}, seen(u"A line"_qs)}));
        QCOMPARE(content.words, (QList{TextFact{u"Two"_qs, {}}, seen(u"One"_qs)}));
        QCOMPARE(content.button, (TextFact{u"Go"_qs, {}}));
        QCOMPARE(content.address, beat.address);
        QCOMPARE(content.keyPhrases, (QStringList{u"before"_qs, u"page"_qs}));
    }

    void anEmptySceneLeavesTheBeatAsItIs()
    {
        for (const StoryBeat &beat : story(Profiles::rich()).beats)
            QVERIFY(TemplateContent::contentOf(scene({}), beat) == beat);
        const QJsonObject blank{{u"headline"_qs, QString()}, {u"quote"_qs, QString()}, {u"button"_qs, QString()}};
        for (const StoryBeat &beat : story(Profiles::rich()).beats)
            QVERIFY(TemplateContent::contentOf(scene(blank), beat) == beat);
    }

    void aTemplateWithoutRoomLosesNothing()
    {
        StoryBeat beat;
        const ItemFact whole{
            seen(u"Reads anything, at once"_qs), seen(u"Scans and mails. Sheets, too."_qs), {u"own.jpg"_qs, {900, 600}, {}}};
        const ItemFact other{seen(u"Pays"_qs), seen(u"Money in."_qs)};
        const ItemFact longer{seen(u"Payslips"_qs), seen(u"Paper out."_qs)};
        beat.items = {longer, whole, other};
        const QJsonArray shown{item(u"Pays"_qs, QString()), item(u"Reads anything"_qs, u"Scans and mails."_qs)};
        const StoryBeat content = TemplateContent::contentOf(scene({{u"items"_qs, shown}}), beat);
        QCOMPARE(content.items, (QList{other, whole, longer}));
    }

    void whatWasTypedIsKept()
    {
        StoryBeat beat;
        beat.items = {{seen(u"Files on time"_qs), seen(u"Before the truck is there."_qs)}};
        beat.stats = {{seen(u"12,400+"_qs), seen(u"shipments a month"_qs)}};
        beat.quotes = {{seen(u"Done before the coffee is."_qs), seen(u"Ida Holm"_qs)}};
        const QJsonObject props{{u"items"_qs, QJsonArray{item(u"Files on time"_qs, u"Always."_qs)}},
                                {u"value"_qs, u"12,400+"_qs},
                                {u"label"_qs, u"loads"_qs},
                                {u"quote"_qs, u"Done before the coffee is."_qs},
                                {u"author"_qs, u"Ida"_qs}};
        const StoryBeat content = TemplateContent::contentOf(scene(props), beat);
        QCOMPARE(content.items.size(), 1);
        QCOMPARE(content.items.first().text.text, u"Always."_qs);
        QCOMPARE(content.stats.size(), 1);
        QCOMPARE(content.stats.first().label.text, u"loads"_qs);
        QCOMPARE(content.quotes.size(), 1);
        QCOMPARE(content.quotes.first().author.text, u"Ida Holm"_qs); // "Ida" is how much of it there was room for
    }

    void picturesAreKnownByTheirAsset()
    {
        StoryBeat beat;
        const PictureFact quay{u"quay.jpg"_qs, {1600, 900}, {u"img"_qs, {}, {}}};
        const PictureFact port{u"port.jpg"_qs, {1200, 800}, {u"img"_qs, {}, {}}};
        beat.pictures = {quay, port};
        const QJsonObject own{{u"src"_qs, u"own.png"_qs}, {u"width"_qs, 640}, {u"height"_qs, 480}};
        const QJsonObject props{{u"image"_qs, QJsonObject{{u"src"_qs, u"port.jpg"_qs}, {u"width"_qs, 1}, {u"height"_qs, 1}}},
                                {u"images"_qs, QJsonArray{own, QJsonObject{}}}};
        const StoryBeat content = TemplateContent::contentOf(scene(props), beat);
        QCOMPARE(content.pictures, (QList{port, PictureFact{u"own.png"_qs, {640, 480}, {}}, quay}));
    }

    void aSceneIsRedressed()
    {
        const Scene before = scene({{u"headline"_qs, u"Own headline"_qs},
                                    {u"ground"_qs, u"brand"_qs},
                                    {u"items"_qs, QJsonArray{item(u"First"_qs, u"Of it"_qs), item(u"Second"_qs, u"Of them"_qs)}}});
        const SceneTemplate other = sceneTemplate(headlineAndItems(2, 3), {Ground::Paper, Ground::Brand});
        const std::optional<Scene> after = TemplateContent::redressed(before, other, {}, 30);
        QVERIFY(after);
        QCOMPARE(after->id, before.id);
        QCOMPARE(after->name, before.name);
        QCOMPARE(after->runId, before.runId);
        QCOMPARE(after->transition, before.transition);
        QCOMPARE(after->durationInFrames, 120);
        QCOMPARE(after->code, other.code);
        QCOMPARE(after->templateId, u"other"_qs);
        QCOMPARE(after->layout, (QJsonObject{{u"beat"_qs, u"problem"_qs}, {u"templateVersion"_qs, 7}, {u"kit"_qs, u"kit-00ff.json"_qs}}));
        QCOMPARE(after->props.value(u"headline"_qs).toString(), u"Own headline"_qs);
        QCOMPARE(after->props.value(u"items"_qs), before.props.value(u"items"_qs));
        QCOMPARE(after->props.value(u"ground"_qs).toString(), u"brand"_qs);
    }

    void theKitIsThatOfTheTemplate()
    {
        const Scene before = scene({{u"headline"_qs, u"Own headline"_qs}});
        SceneTemplate other = sceneTemplate({{u"headline"_qs, needed()}});
        QCOMPARE(keptKit(*TemplateContent::redressed(before, other, {}, 30)), u"kit-00ff.json"_qs);
        other.kit.clear();
        QCOMPARE(keptKit(*TemplateContent::redressed(before, other, {}, 30)), QString());
    }

    void groundAndLengthAsTheTemplateBearsThem()
    {
        const QMap<QString, SlotRule> content{{u"headline"_qs, needed()}};
        Scene before = scene({{u"headline"_qs, u"Own headline"_qs}, {u"ground"_qs, u"brand"_qs}});
        before.durationInFrames = 600;
        const std::optional<Scene> shorter =
            TemplateContent::redressed(before, sceneTemplate(content, {Ground::Paper, Ground::Ink}), {}, 30);
        QCOMPARE(shorter->durationInFrames, 180);
        QCOMPARE(shorter->props.value(u"ground"_qs).toString(), u"paper"_qs);
        before.durationInFrames = 10;
        QCOMPARE(TemplateContent::redressed(before, sceneTemplate(content), {}, 60)->durationInFrames, 180); // 3 s
        QVERIFY2(!TemplateContent::redressed(before, sceneTemplate(content), {}, 30)->props.contains(u"ground"_qs), "it has but one");
    }

    void whatCannotBeFilledIsNoScene()
    {
        const Scene before = scene({{u"headline"_qs, u"Own headline"_qs}});
        QVERIFY(!TemplateContent::redressed(before, sceneTemplate(headlineAndItems(2, 3)), {}, 30));
        QVERIFY(!TemplateContent::sceneOf(sceneTemplate(headlineAndItems(2, 3)), {}, 30));
    }

    void aNewSceneIsMade()
    {
        const StoryBeat beat = story(Profiles::rich()).beats.at(3);
        QCOMPARE(beat.kind, BeatKind::Triumph);
        const SceneTemplate figure = sceneTemplate({{u"value"_qs, needed(12)}, {u"label"_qs, needed(60)}}, {Ground::Ink, Ground::Paper});
        const std::optional<Scene> made = TemplateContent::sceneOf(figure, beat, 30);
        QVERIFY(made);
        QVERIFY(!made->id.isEmpty());
        QVERIFY(made->id != TemplateContent::sceneOf(figure, beat, 30)->id);
        QCOMPARE(made->props.value(u"value"_qs).toString(), beat.stats.first().value.text);
        QCOMPARE(made->props.value(u"ground"_qs).toString(), u"ink"_qs);
        QVERIFY2(made->name.startsWith(u"The Triumph – "_qs), qPrintable(made->name));
        QCOMPARE(made->layout.value(u"beat"_qs).toString(), u"triumph"_qs);
        QCOMPARE(made->templateId, u"other"_qs);
        QCOMPARE(keptKit(*made), u"kit-00ff.json"_qs);
        QVERIFY(made->durationInFrames >= 90 && made->durationInFrames <= 180);
        QVERIFY(made->runId.isEmpty());
        QVERIFY(made->createdAt.isValid());
    }

    void aTemplateIsShownWithABeatOfItsOwn()
    {
        const Story all = story(Profiles::rich());
        SceneTemplate one = sceneTemplate({});
        QCOMPARE(TemplateContent::beatFor(one, all).kind, BeatKind::Triumph);
        one.beats = {BeatKind::Invitation, BeatKind::Discovery};
        QCOMPARE(TemplateContent::beatFor(one, all).kind, BeatKind::Discovery); // the first that the story tells
        Story none;
        none.beats = {all.beats.at(1)};
        one.beats = {BeatKind::Triumph};
        QVERIFY(TemplateContent::beatFor(one, none) == all.beats.at(1));
        QVERIFY(TemplateContent::beatFor(one, {}) == StoryBeat());
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<StoryBeat>("beat");
        QTest::addColumn<SceneTemplate>("other");
        QTest::addColumn<QStringList>("missing");
        StoryBeat rich;
        rich.headlines = {seen(u"A headline of some length"_qs)};
        rich.stats = {{seen(u"12,400+"_qs), seen(u"shipments a month, year after year"_qs)}};
        rich.quotes = {{seen(u"Done before the coffee is."_qs), {}}};
        rich.items = {{seen(u"headline of"_qs), {}}, {seen(u"Second"_qs), {}}};
        const StoryBeat none;
        SlotRule wish;
        const auto row = [](const char *name, const StoryBeat &beat, const QMap<QString, SlotRule> &content, const QStringList &missing) {
            QTest::newRow(name) << beat << sceneTemplate(content) << missing;
        };
        row("nothing", rich, {{u"headline"_qs, needed()}, {u"image"_qs, wish}}, {});
        row("a picture", rich, {{u"headline"_qs, needed()}, {u"image"_qs, needed()}}, {u"image"_qs});
        row("all", none, {{u"headline"_qs, needed()}, {u"image"_qs, needed()}}, {u"headline"_qs, u"image"_qs});
        row("a headline that fits", rich, {{u"headline"_qs, needed(5)}}, {u"headline"_qs});
        row("an author alone", rich, {{u"author"_qs, needed()}, {u"quote"_qs, needed()}}, {u"author"_qs});
        row("a quote and its author", none, {{u"author"_qs, needed()}, {u"quote"_qs, needed()}}, {u"author"_qs, u"quote"_qs});
        row("a figure", none, {{u"value"_qs, needed()}, {u"label"_qs, needed()}}, {u"label"_qs, u"value"_qs});
        row("a figure's label is too long", rich, {{u"value"_qs, needed(10)}, {u"label"_qs, needed(9)}}, {u"label"_qs, u"value"_qs});
        row("what the headline says already", rich, headlineAndItems(2, 3), {u"items"_qs});
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(StoryBeat, beat);
        QFETCH(SceneTemplate, other);
        QTEST(TemplateContent::missing(other, beat), "missing");
        QCOMPARE(TemplateContent::sceneOf(other, beat, 30).has_value(), TemplateContent::missing(other, beat).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplateContent)
#include "tst_templatecontent.moc"
