#include "TestTemplates.h"
#include "tests/pipeline/story/Profiles.h"

#include "pipeline/scenes/Customizer.h"
#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/scenes/TemplateSelection.h"

#include <QSet>
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
    void shippedTemplatesAreWellFormed();
    void fillsOnlyWhatIsDeclared();
    void picksTextsThatFit();
    void requiredSlotsMustBeFilled();
    void listsKeepTheirLimits();
    void noTextStandsTwice();
    void proofStandsAlone();
    void buttonsFallBackToTheAddress();
    void selectionIsDeterministic();
    void everyBeatGetsATemplateOfItsOwn();
    void contentDecides();
    void beatsWithoutATemplateOfTheirOwn();
    void noTemplateTwiceWhereAvoidable();
    void groundsAlternate();
    void brandsAndSeedsDiffer();
    void shapeMustSuit();
    void lengthsFollowTemplateAndTotal();
    void customizerLeavesTheCode();

private:
    QList<TemplateChoice> select(const BrandProfile &brand, int scenes = 5, SelectionRules rules = {}) const;
    static StoryBeat beat(const BrandProfile &brand, BeatKind kind);
    SceneTemplate made(const QJsonObject &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTemplateRooms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<TemplateChoice> TestTemplateRooms::select(const BrandProfile &brand, int scenes, SelectionRules rules) const
{
    GenerationRequest request;
    request.sceneCount = scenes;
    rules.brand = brand.host;
    return selectTemplates(tellStory(brand, request, rules.fps), TemplateCatalogue(m_folder->path()), rules);
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
    QCOMPARE(items->ground, Ground::Ink);
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
    QTest::newRow("unknown ground") << u"ground"_qs << QJsonValue(u"sky"_qs);
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
                QVERIFY(!choice.templateId.isEmpty());
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

void TestTemplateRooms::selectionIsDeterministic()
{
    TestTemplates::writeUsual(m_folder->path());
    const QList<TemplateChoice> first = select(Profiles::rich());
    for (int i = 0; i < 5; ++i)
        QVERIFY(select(Profiles::rich()) == first);
    for (const TemplateChoice &choice : first)
        QVERIFY(choice.scores.contains(choice.templateId));
}

void TestTemplateRooms::everyBeatGetsATemplateOfItsOwn()
{
    TestTemplates::writeUsual(m_folder->path());
    for (const BrandProfile &brand : {Profiles::rich(), Profiles::poor(), Profiles::draft()}) {
        const QList<TemplateChoice> choices = select(brand);
        const QStringList beats{u"problem"_qs, u"discovery"_qs, u"transformation"_qs, u"triumph"_qs, u"invitation"_qs};
        for (int i = 0; i < 5; ++i)
            QVERIFY2(choices[i].templateId.startsWith(beats[i]), qPrintable(choices[i].templateId));
    }
}

void TestTemplateRooms::contentDecides()
{
    TestTemplates::writeUsual(m_folder->path());
    QCOMPARE(select(Profiles::rich())[3].templateId, u"triumph-figure"_qs);
    QCOMPARE(select(Profiles::draft())[3].templateId, u"triumph-plain"_qs);
    QVERIFY(!select(Profiles::draft())[2].scores.contains(u"transformation-items"_qs));
}

void TestTemplateRooms::beatsWithoutATemplateOfTheirOwn()
{
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(200)}};
    TestTemplates::write(m_folder->path(), TestTemplates::description(u"d"_qs, {u"discovery"_qs}, u"ink"_qs, plain));
    QList<TemplateChoice> choices = select(Profiles::rich());
    for (const TemplateChoice &choice : choices)
        QCOMPARE(choice.templateId, u"d"_qs); // it only presents, which is true of every beat
    // Nothing at all suits: left out, the others are chosen.
    QVERIFY(QDir(m_folder->filePath(u"d"_qs)).removeRecursively());
    TestTemplates::write(m_folder->path(), TestTemplates::description(u"p"_qs, {u"problem"_qs}, u"ink"_qs, plain));
    choices = select(Profiles::rich());
    QCOMPARE(choices.size(), 5);
    QCOMPARE(choices[0].templateId, u"p"_qs);
    for (int i = 1; i < 5; ++i)
        QVERIFY(choices[i].templateId.isEmpty());
}

void TestTemplateRooms::noTemplateTwiceWhereAvoidable()
{
    TestTemplates::writeUsual(m_folder->path());
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(200)}};
    for (int i = 0; i < 4; ++i)
        TestTemplates::write(m_folder->path(),
                             TestTemplates::description(QStringLiteral("t%1").arg(i), {u"transformation"_qs, u"triumph"_qs},
                                                        i % 2 ? u"ink"_qs : u"paper"_qs, plain));
    for (const int scenes : {5, 7, 8}) {
        QSet<QString> taken;
        const QList<TemplateChoice> choices = select(Profiles::rich(), scenes);
        for (const TemplateChoice &choice : choices)
            taken.insert(choice.templateId);
        QCOMPARE(taken.size(), scenes);
    }
}

void TestTemplateRooms::groundsAlternate()
{
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(200)}};
    for (const char *kind : {"problem", "discovery", "transformation", "triumph", "invitation"}) {
        for (const char *ground : {"paper", "ink", "brand"})
            TestTemplates::write(m_folder->path(),
                                 TestTemplates::description(QStringLiteral("%1-%2").arg(QLatin1String(kind), QLatin1String(ground)),
                                                            {QLatin1String(kind)}, QLatin1String(ground), plain));
    }
    for (quint32 seed = 0; seed < 40; ++seed) {
        SelectionRules rules;
        rules.seed = seed;
        const QList<TemplateChoice> choices = select(Profiles::rich(), 5, rules);
        for (qsizetype i = 1; i < choices.size(); ++i)
            QVERIFY(choices[i].templateId.section(u'-', 1) != choices[i - 1].templateId.section(u'-', 1));
    }
}

void TestTemplateRooms::brandsAndSeedsDiffer()
{
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(200)}};
    for (const char *kind : {"problem", "discovery", "transformation", "triumph", "invitation"}) {
        for (int i = 0; i < 3; ++i)
            TestTemplates::write(m_folder->path(),
                                 TestTemplates::description(QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(i), {QLatin1String(kind)},
                                                            QStringList{u"paper"_qs, u"ink"_qs, u"brand"_qs}[i], plain));
    }
    QSet<QString> sets;
    for (int i = 0; i < 20; ++i) {
        BrandProfile brand = Profiles::rich();
        brand.host = QStringLiteral("brand%1.example").arg(i);
        QStringList ids;
        const QList<TemplateChoice> choices = select(brand);
        for (const TemplateChoice &choice : choices)
            ids.append(choice.templateId);
        sets.insert(ids.join(u' '));
    }
    QVERIFY2(sets.size() >= 10, qPrintable(QString::number(sets.size())));
    SelectionRules other;
    other.seed = 2;
    QVERIFY(select(Profiles::rich()) != select(Profiles::rich(), 5, other));
}

void TestTemplateRooms::shapeMustSuit()
{
    TestTemplates::writeUsual(m_folder->path());
    QJsonObject wide =
        TestTemplates::description(u"problem-wide"_qs, {u"problem"_qs}, u"paper"_qs,
                                   {{u"headline"_qs, TestTemplates::required(200)}, {u"support"_qs, TestTemplates::required(200)}});
    wide.insert(u"aspects"_qs, QJsonArray{u"16:9"_qs});
    TestTemplates::write(m_folder->path(), wide);
    SelectionRules rules;
    QVERIFY(select(Profiles::rich(), 5, rules)[0].scores.contains(u"problem-wide"_qs));
    rules.size = QSize(1080, 1920);
    QVERIFY(!select(Profiles::rich(), 5, rules)[0].scores.contains(u"problem-wide"_qs));
}

void TestTemplateRooms::lengthsFollowTemplateAndTotal()
{
    TestTemplates::writeUsual(m_folder->path());
    SelectionRules rules;
    for (const TemplateChoice &choice : select(Profiles::rich(), 5, rules))
        QVERIFY(choice.durationInFrames >= 90 && choice.durationInFrames <= 180);
    rules.fps = 60;
    for (const TemplateChoice &choice : select(Profiles::rich(), 5, rules))
        QVERIFY(choice.durationInFrames >= 180 && choice.durationInFrames <= 360);
    rules.fps = 30;
    rules.durationSeconds = 21;
    int total = 0;
    for (const TemplateChoice &choice : select(Profiles::rich(), 5, rules))
        total += choice.durationInFrames;
    QCOMPARE(total, 630);
}

void TestTemplateRooms::customizerLeavesTheCode()
{
    OfflineCustomizer customizer;
    SceneTask task{made({{u"headline"_qs, TestTemplates::required(90)}}), beat(Profiles::rich(), BeatKind::Discovery), Profiles::rich()};
    const auto scene = customizer.customize(task, {}).result();
    QVERIFY(scene);
    QCOMPARE(scene->code, task.sceneTemplate.code);
    QCOMPARE(scene->props.value(u"headline"_qs).toString(), u"Freight paperwork that files itself"_qs);
    QVERIFY(scene->model.isEmpty());
    task.sceneTemplate = made({{u"quote"_qs, TestTemplates::required(90)}});
    const auto failed = customizer.customize(task, {}).result();
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(u"made"_qs));
}

QTEST_GUILESS_MAIN(TestTemplateRooms)
#include "tst_templates.moc"
