#include "TestTemplates.h"
#include "tests/pipeline/story/Profiles.h"

#include "pipeline/scenes/Customizer.h"
#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/scenes/TemplateSelection.h"

#include <QTemporaryDir>
#include <QTest>

class TestTemplateRooms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsATemplate();
    void malformedTemplatesAreLeftOut_data();
    void malformedTemplatesAreLeftOut();
    void missingFolderIsEmpty();
    void aKitIsNamedByItsContents();
    void shippedTemplatesAreWellFormed();
    void fillsOnlyWhatIsDeclared();
    void picksTextsThatFit();
    void requiredSlotsMustBeFilled();
    void smallPicturesAreNotBlownUp();
    void listsKeepTheirLimits();
    void noTextStandsTwice();
    void proofStandsAlone();
    void buttonsFallBackToTheAddress();
    void customizerLeavesTheCode();

private:
    static StoryBeat beat(const BrandProfile &brand, BeatKind kind);
    SceneTemplate made(const QJsonObject &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTemplateRooms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

StoryBeat TestTemplateRooms::beat(const BrandProfile &brand, BeatKind kind)
{
    const Story story = tellStory(brand, {}, 30);
    return story.beats[qsizetype(kind)];
}

SceneTemplate TestTemplateRooms::made(const QJsonObject &content) const
{
    TestTemplates::write(m_folder->path(), TestTemplates::description(u"made"_qs, {u"discovery"_qs}, u"ink"_qs, content));
    const TemplateCatalogue catalogue(m_folder->path());
    return catalogue.find(u"made"_qs) ? *catalogue.find(u"made"_qs) : SceneTemplate{};
}

void TestTemplateRooms::readsATemplate()
{
    TestTemplates::writeUsual(m_folder->path());
    QVERIFY(QDir(m_folder->path()).mkpath(u"kit"_qs));
    const TemplateCatalogue catalogue(m_folder->path());
    QCOMPARE(catalogue.notes(), QStringList());
    QCOMPARE(catalogue.templates().size(), 8);
    const SceneTemplate *const items = catalogue.find(u"transformation-items"_qs);
    QVERIFY(items);
    QCOMPARE(items->version, 3);
    QCOMPARE(items->beats, QList<BeatKind>{BeatKind::Transformation});
    QCOMPARE(items->styles, (QList<VideoStyle>{VideoStyle::Dynamic, VideoStyle::Minimal}));
    QCOMPARE(items->grounds, QList<Ground>{Ground::Ink});
    QCOMPARE(items->minFrames, 90);
    QCOMPARE(items->content.value(u"items"_qs).max, 3);
    QCOMPARE(items->content.value(u"items"_qs).textMaxChars, 90);
    QVERIFY(items->content.value(u"headline"_qs).required);
    QVERIFY(items->code.contains(u"transformation-items"_qs));
    QVERIFY(!catalogue.find(u"nothing"_qs));
}

void TestTemplateRooms::malformedTemplatesAreLeftOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("other id") << u"id"_qs << QJsonValue(u"other"_qs);
    QTest::newRow("unknown beat") << u"beats"_qs << QJsonValue(QJsonArray{u"problem"_qs, u"boredom"_qs});
    QTest::newRow("no beats") << u"beats"_qs << QJsonValue(QJsonArray{});
    QTest::newRow("unknown style") << u"styles"_qs << QJsonValue(QJsonArray{u"baroque"_qs});
    QTest::newRow("unknown aspect") << u"aspects"_qs << QJsonValue(QJsonArray{u"4:3"_qs});
    QTest::newRow("unknown ground") << u"grounds"_qs << QJsonValue(QJsonArray{u"ink"_qs, u"sky"_qs});
    QTest::newRow("no ground") << u"grounds"_qs << QJsonValue(QJsonArray{});
    QTest::newRow("unknown slot") << u"content"_qs << QJsonValue(QJsonObject{{u"smell"_qs, QJsonObject{}}});
    QTest::newRow("no content") << u"content"_qs << QJsonValue(QJsonObject{});
    QTest::newRow("content of the wrong type") << u"content"_qs << QJsonValue(7);
}

void TestTemplateRooms::malformedTemplatesAreLeftOut()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    TestTemplates::writeUsual(m_folder->path());
    QJsonObject bad = TestTemplates::description(u"bad"_qs, {u"problem"_qs}, u"ink"_qs, {{u"headline"_qs, TestTemplates::required()}});
    bad.insert(key, value);
    TestTemplates::writeFile(m_folder->filePath(u"bad/template.json"_qs), QJsonDocument(bad).toJson());
    TestTemplates::writeFile(m_folder->filePath(u"bad/scene.tsx"_qs), "code");
    TestTemplates::writeFile(m_folder->filePath(u"worse/template.json"_qs), "{ not JSON");
    const TemplateCatalogue catalogue(m_folder->path());
    QCOMPARE(catalogue.templates().size(), 8);
    QCOMPARE(catalogue.notes().size(), 2);
    QVERIFY(catalogue.notes().first().contains(u"bad"_qs));
}

void TestTemplateRooms::missingFolderIsEmpty()
{
    QVERIFY(TemplateCatalogue(m_folder->filePath(u"none"_qs)).templates().isEmpty());
}

void TestTemplateRooms::aKitIsNamedByItsContents()
{
    TestTemplates::writeUsual(m_folder->path());
    QVERIFY(TemplateCatalogue(m_folder->path()).kit().name.isEmpty());
    TestTemplates::writeFile(m_folder->filePath(u"kit/index.ts"_qs), "export const one = 1;");
    TestTemplates::writeFile(m_folder->filePath(u"kit/logo.tsx"_qs), "export const Logo = () => null;");
    const TemplateCatalogue first(m_folder->path());
    QCOMPARE(first.templates().first().kit, first.kit().name);
    const QJsonObject files = QJsonDocument::fromJson(first.kit().bytes).object().value(u"files"_qs).toObject();
    QCOMPARE(files.keys(), (QStringList{u"index.ts"_qs, u"logo.tsx"_qs}));
    QCOMPARE(files.value(u"index.ts"_qs).toString(), u"export const one = 1;"_qs);
    QCOMPARE(TemplateCatalogue(m_folder->path()).kit(), first.kit());
    TestTemplates::writeFile(m_folder->filePath(u"kit/index.ts"_qs), "export const one = 2;");
    QVERIFY(TemplateCatalogue(m_folder->path()).kit().name != first.kit().name);
}

void TestTemplateRooms::shippedTemplatesAreWellFormed()
{
    const TemplateCatalogue catalogue(QStringLiteral(":/templates"));
    QCOMPARE(catalogue.notes(), QStringList());
    // Every beat can be shown in every shape, whatever the page has.
    for (const BrandProfile &brand : {Profiles::rich(), Profiles::poor(), Profiles::draft(), Profiles::empty()}) {
        GenerationRequest request;
        const Story story = tellStory(brand, request, 30);
        for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1080, 1080)}) {
            SelectionRules rules;
            rules.size = size;
            const QList<TemplateChoice> choices = selectTemplates(story, catalogue, rules);
            for (const TemplateChoice &choice : choices)
                QVERIFY(!choice.taken.templateId.isEmpty());
        }
    }
}

void TestTemplateRooms::fillsOnlyWhatIsDeclared()
{
    const auto filled = fillSlots(made({{u"headline"_qs, TestTemplates::required(90)}, {u"emphasis"_qs, TestTemplates::optional()}}),
                                  beat(Profiles::rich(), BeatKind::Discovery));
    QVERIFY(filled);
    QCOMPARE(filled->props.keys(), (QStringList{u"emphasis"_qs, u"headline"_qs}));
    QCOMPARE(filled->props.value(u"headline"_qs).toString(), u"Freight paperwork that files itself"_qs);
    QCOMPARE(filled->props.value(u"emphasis"_qs).toString(), u"files itself"_qs);
}

void TestTemplateRooms::picksTextsThatFit()
{
    StoryBeat story;
    story.headlines = {{u"A sentence that is too long for this. Another one."_qs, {}}, {u"Short enough"_qs, {}}};
    QCOMPARE(fillSlots(made({{u"headline"_qs, TestTemplates::required(20)}}), story)->props.value(u"headline"_qs).toString(),
             u"Short enough"_qs);
    story.headlines.removeLast();
    QCOMPARE(fillSlots(made({{u"headline"_qs, TestTemplates::required(40)}}), story)->props.value(u"headline"_qs).toString(),
             u"A sentence that is too long for this."_qs);
    QVERIFY(!fillSlots(made({{u"headline"_qs, TestTemplates::required(20)}}), story)); // nothing is cut inside a phrase
    QVERIFY(fillSlots(made({{u"headline"_qs, TestTemplates::optional(20)}}), story));
}

void TestTemplateRooms::smallPicturesAreNotBlownUp()
{
    StoryBeat beat;
    beat.pictures = {{u"small.jpg"_qs, {650, 350}, {}}, {u"large.jpg"_qs, {1600, 900}, {}}};
    const SceneTemplate wide = made({{u"image"_qs, QJsonObject{{u"required"_qs, true}, {u"minWidth"_qs, 900}, {u"minHeight"_qs, 420}}}});
    QCOMPARE(fillSlots(wide, beat)->props[u"image"_qs][u"src"_qs].toString(), u"large.jpg"_qs);
    beat.pictures.removeLast();
    QVERIFY(!fillSlots(wide, beat));
}

void TestTemplateRooms::requiredSlotsMustBeFilled()
{
    const StoryBeat draft = beat(Profiles::draft(), BeatKind::Triumph);
    for (const char *slot : {"image", "images", "items", "quote", "author", "value", "label", "stats", "support", "words"})
        QVERIFY2(!fillSlots(made({{QLatin1String(slot), TestTemplates::required()}}), draft), slot);
    const StoryBeat rich = beat(Profiles::rich(), BeatKind::Triumph);
    for (const char *slot : {"image", "images", "items", "quote", "value", "stats", "support", "words", "headline", "address"})
        QVERIFY2(fillSlots(made({{QLatin1String(slot), TestTemplates::required()}}), rich), slot);
    // Emphasis may always be empty.
    StoryBeat one;
    one.headlines = {{u"Grayscale"_qs, {}}};
    const auto filled = fillSlots(made({{u"headline"_qs, TestTemplates::required()}, {u"emphasis"_qs, TestTemplates::required()}}), one);
    QCOMPARE(filled->props.value(u"emphasis"_qs), QJsonValue(QString()));
}

void TestTemplateRooms::listsKeepTheirLimits()
{
    const StoryBeat rich = beat(Profiles::rich(), BeatKind::Transformation);
    QJsonObject rule{{u"required"_qs, true}, {u"min"_qs, 2}, {u"max"_qs, 3}, {u"titleMaxChars"_qs, 15}, {u"textMaxChars"_qs, 52}};
    const auto filled = fillSlots(made({{u"items"_qs, rule}}), rich);
    const QJsonArray items = filled->props.value(u"items"_qs).toArray();
    QCOMPARE(items.size(), 3);
    for (const QJsonValue &item : items) {
        QVERIFY(item[u"title"].toString().size() <= 15);
        QVERIFY(item[u"text"].isString());
        QVERIFY(item[u"text"].toString().size() <= 52);
    }
    rule.insert(u"min"_qs, 5);
    rule.insert(u"max"_qs, 6);
    QVERIFY(!fillSlots(made({{u"items"_qs, rule}}), rich));
}

void TestTemplateRooms::noTextStandsTwice()
{
    StoryBeat story;
    story.headlines = {{u"Ship your code faster"_qs, {}}};
    story.supports = {{u"Ship your code faster."_qs, {}}, {u"Sleep better at night."_qs, {}}};
    story.items = {{{u"ship your code faster"_qs, {}}, {}}, {{u"Roll back"_qs, {}}, {}}};
    const auto filled = fillSlots(made({{u"headline"_qs, TestTemplates::required()},
                                        {u"support"_qs, TestTemplates::optional()},
                                        {u"items"_qs, TestTemplates::required()}}),
                                  story);
    QCOMPARE(filled->props.value(u"support"_qs).toString(), u"Sleep better at night."_qs);
    QCOMPARE(filled->props.value(u"items"_qs).toArray().size(), 1);
    // Nor does a part of the headline come back below it.
    story.headlines = {{u"Ship your code, roll back in a second, sleep."_qs, {}}};
    story.items = {{{u"Roll back"_qs, {}}, {}}, {{u"Sleep"_qs, {}}, {}}};
    const QJsonArray items = fillSlots(made({{u"headline"_qs, TestTemplates::required()}, {u"items"_qs, TestTemplates::required()}}), story)
                                 ->props.value(u"items"_qs)
                                 .toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"title"].toString(), u"Sleep"_qs);
}

void TestTemplateRooms::proofStandsAlone()
{
    const StoryBeat rich = beat(Profiles::rich(), BeatKind::Triumph);
    const auto filled = fillSlots(made({{u"value"_qs, TestTemplates::required(14)},
                                        {u"label"_qs, TestTemplates::required()},
                                        {u"headline"_qs, TestTemplates::optional()},
                                        {u"support"_qs, TestTemplates::optional()}}),
                                  rich);
    QCOMPARE(filled->props.keys(), (QStringList{u"label"_qs, u"value"_qs}));
    QCOMPARE(filled->props.value(u"value"_qs).toString(), u"12,400+"_qs);
    QCOMPARE(filled->props.value(u"label"_qs).toString(), u"shipments a month"_qs);
}

void TestTemplateRooms::buttonsFallBackToTheAddress()
{
    StoryBeat rich = beat(Profiles::rich(), BeatKind::Invitation);
    const SceneTemplate both = made({{u"button"_qs, TestTemplates::required(20)}, {u"address"_qs, TestTemplates::optional()}});
    QCOMPARE(fillSlots(both, rich)->props.value(u"button"_qs).toString(), u"Book a demo"_qs);
    QCOMPARE(fillSlots(both, rich)->props.value(u"address"_qs).toString(), u"ternline.example"_qs);
    rich.button.text = u"A call to action that nobody could ever fit"_qs;
    QCOMPARE(fillSlots(both, rich)->props.value(u"button"_qs).toString(), u"ternline.example"_qs);
    QVERIFY(!fillSlots(both, rich)->props.contains(u"address"_qs)); // once is enough
}

void TestTemplateRooms::customizerLeavesTheCode()
{
    OfflineCustomizer customizer;
    SceneTask task{made({{u"headline"_qs, TestTemplates::required(90)}}), Ground::Ink, beat(Profiles::rich(), BeatKind::Discovery),
                   Profiles::rich()};
    const auto scene = customizer.customize(task, {}).result();
    QVERIFY(scene);
    QCOMPARE(scene->code, task.sceneTemplate.code);
    QCOMPARE(scene->props.value(u"headline"_qs).toString(), u"Freight paperwork that files itself"_qs);
    QVERIFY(scene->model.isEmpty());
    QVERIFY(!scene->props.contains(u"ground"_qs)); // there is nothing to choose
    task.sceneTemplate.grounds.append(Ground::Brand);
    task.ground = Ground::Brand;
    QCOMPARE(customizer.customize(task, {}).result()->props.value(u"ground"_qs).toString(), u"brand"_qs);
    task.sceneTemplate = made({{u"quote"_qs, TestTemplates::required(90)}});
    const auto failed = customizer.customize(task, {}).result();
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(u"made"_qs));
}

QTEST_GUILESS_MAIN(TestTemplateRooms)
#include "tst_templates.moc"
