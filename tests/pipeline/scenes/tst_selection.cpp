#include "TestTemplates.h"
#include "tests/pipeline/story/Profiles.h"

#include "pipeline/scenes/TemplateSelection.h"
#include "pipeline/scenes/TransitionSelection.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void selectionIsDeterministic();
    void everyBeatGetsATemplateOfItsOwn();
    void contentDecides();
    void theBestHeadlineIsSaid();
    void beatsWithoutATemplateOfTheirOwn();
    void noTemplateTwiceWhereAvoidable();
    void groundsAlternate();
    void brandsAndSeedsDiffer();
    void shapeMustSuit();
    void lengthsFollowTemplateAndTotal();
    void groundsSuitTheBrand();
    void charactersAreRead();
    void theNextBestAreKnown();
    void differentBrandsGetDifferentVideos();
    void neighboursDifferInLayoutAndMotion();
    void transitionsSuitStyleAndGrounds();
    void transitionsMarkTheTurns();

private:
    QList<TemplateChoice> select(const BrandProfile &brand, int scenes = 5, SelectionRules rules = {}) const;
    static BrandProfile looking(const QColor &primary, const QString &fallback, int weight, double radius, bool uppercase = false);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSelection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<TemplateChoice> TestSelection::select(const BrandProfile &brand, int scenes, SelectionRules rules) const
{
    GenerationRequest request;
    request.sceneCount = scenes;
    rules.brand = characterOf(brand);
    return selectTemplates(tellStory(brand, request, rules.fps), TemplateCatalogue(m_folder->path()), rules);
}

void TestSelection::selectionIsDeterministic()
{
    TestTemplates::writeUsual(m_folder->path());
    const QList<TemplateChoice> first = select(Profiles::rich());
    for (int i = 0; i < 5; ++i)
        QVERIFY(select(Profiles::rich()) == first);
    for (const TemplateChoice &choice : first)
        QVERIFY(choice.scores.contains(choice.taken.templateId));
}

void TestSelection::everyBeatGetsATemplateOfItsOwn()
{
    TestTemplates::writeUsual(m_folder->path());
    for (const BrandProfile &brand : {Profiles::rich(), Profiles::poor(), Profiles::draft()}) {
        const QList<TemplateChoice> choices = select(brand);
        const QStringList beats{u"problem"_qs, u"discovery"_qs, u"transformation"_qs, u"triumph"_qs, u"invitation"_qs};
        for (int i = 0; i < 5; ++i)
            QVERIFY2(choices[i].taken.templateId.startsWith(beats[i]), qPrintable(choices[i].taken.templateId));
    }
}

void TestSelection::contentDecides()
{
    TestTemplates::writeUsual(m_folder->path());
    QCOMPARE(select(Profiles::rich())[3].taken.templateId, u"triumph-figure"_qs);
    QCOMPARE(select(Profiles::draft())[3].taken.templateId, u"triumph-plain"_qs);
    QVERIFY(!select(Profiles::draft())[2].scores.contains(u"transformation-items"_qs));
}

void TestSelection::theBestHeadlineIsSaid()
{
    const auto writeFor = [this](const QString &id, int maxChars) {
        const QJsonObject content{{u"headline"_qs, TestTemplates::required(maxChars)}};
        TestTemplates::write(m_folder->path(), TestTemplates::description(id, {u"problem"_qs}, u"ink"_qs, content));
    };
    writeFor(u"narrow"_qs, 30); // has room for the second sentence alone
    writeFor(u"wide"_qs, 60);
    for (quint32 seed = 0; seed < 20; ++seed) {
        SelectionRules rules;
        rules.seed = seed;
        QCOMPARE(select(Profiles::rich(), 5, rules)[0].taken.templateId, u"wide"_qs);
    }
}

void TestSelection::beatsWithoutATemplateOfTheirOwn()
{
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(200)}};
    TestTemplates::write(m_folder->path(), TestTemplates::description(u"d"_qs, {u"discovery"_qs}, u"ink"_qs, plain));
    QList<TemplateChoice> choices = select(Profiles::rich());
    for (const TemplateChoice &choice : choices)
        QCOMPARE(choice.taken.templateId, u"d"_qs); // it only presents, which is true of every beat
    // Nothing at all suits: left out, the others are chosen.
    QVERIFY(QDir(m_folder->filePath(u"d"_qs)).removeRecursively());
    TestTemplates::write(m_folder->path(), TestTemplates::description(u"p"_qs, {u"problem"_qs}, u"ink"_qs, plain));
    choices = select(Profiles::rich());
    QCOMPARE(choices.size(), 5);
    QCOMPARE(choices[0].taken.templateId, u"p"_qs);
    for (int i = 1; i < 5; ++i)
        QVERIFY(choices[i].taken.templateId.isEmpty());
}

void TestSelection::noTemplateTwiceWhereAvoidable()
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
            taken.insert(choice.taken.templateId);
        QCOMPARE(taken.size(), scenes);
    }
}

void TestSelection::groundsAlternate()
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
            QVERIFY(choices[i].taken.templateId.section(u'-', 1) != choices[i - 1].taken.templateId.section(u'-', 1));
    }
}

void TestSelection::brandsAndSeedsDiffer()
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
        brand.name = Profiles::found(QStringLiteral("Brand %1").arg(i));
        QStringList ids;
        const QList<TemplateChoice> choices = select(brand);
        for (const TemplateChoice &choice : choices)
            ids.append(choice.taken.templateId);
        sets.insert(ids.join(u' '));
    }
    QVERIFY2(sets.size() >= 10, qPrintable(QString::number(sets.size())));
    SelectionRules other;
    other.seed = 2;
    QVERIFY(select(Profiles::rich()) != select(Profiles::rich(), 5, other));
}

void TestSelection::shapeMustSuit()
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

void TestSelection::lengthsFollowTemplateAndTotal()
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

// The same page in another look.
BrandProfile TestSelection::looking(const QColor &primary, const QString &fallback, int weight, double radius, bool uppercase)
{
    BrandProfile brand = Profiles::poor();
    brand.name = Profiles::found(primary.name());
    brand.colors.primary = Found<QColor>{primary, 0.9, {}};
    BrandFont font;
    font.family = fallback;
    font.fallback = fallback;
    font.weights = {weight};
    font.uppercase = uppercase;
    brand.headingFont = Found<BrandFont>{font, 0.9, {}};
    brand.buttons = {{{QStringLiteral("Go"), primary, Qt::white, radius}, 0.9, {}}};
    return brand;
}

void TestSelection::charactersAreRead()
{
    const BrandCharacter loud = characterOf(looking(QColor(0xff, 0x3b, 0x00), u"sans-serif"_qs, 900, 0, true));
    const BrandCharacter calm = characterOf(looking(QColor(0x44, 0x44, 0x48), u"serif"_qs, 400, 24));
    QVERIFY(loud.energy > 0.8 && calm.energy < -0.5);
    QVERIFY(loud.colour > 0.8 && calm.colour < -0.8);
    QCOMPARE(loud.softness, -1.0);
    QCOMPARE(calm.softness, 1.0);
    QVERIFY(loud.tradition < 0 && calm.tradition > 0);
    const BrandCharacter nothing = characterOf(Profiles::empty());
    QCOMPARE(nothing.softness, 0.0);
    QCOMPARE(nothing.tradition, 0.0);
    // The same page served elsewhere is the same brand.
    BrandProfile moved = Profiles::rich();
    moved.host = u"127.0.0.1:4711"_qs;
    QCOMPARE(characterOf(moved), characterOf(Profiles::rich()));
}

void TestSelection::groundsSuitTheBrand()
{
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(200)}};
    for (const char *kind : {"problem", "discovery", "transformation", "triumph", "invitation"}) {
        QJsonObject any = TestTemplates::description(QLatin1String(kind), {QLatin1String(kind)}, u"paper"_qs, plain);
        any.insert(u"grounds"_qs, QJsonArray{u"paper"_qs, u"ink"_qs, u"brand"_qs});
        TestTemplates::write(m_folder->path(), any);
    }
    const auto count = [&](const BrandProfile &brand, Ground ground) {
        int scenes = 0;
        for (quint32 seed = 0; seed < 20; ++seed) {
            SelectionRules rules;
            rules.seed = seed;
            const QList<TemplateChoice> choices = select(brand, 5, rules);
            scenes += int(std::count_if(choices.begin(), choices.end(), [&](const auto &choice) { return choice.taken.ground == ground; }));
        }
        return scenes;
    };
    const BrandProfile vivid = looking(QColor(0xff, 0x3b, 0x00), u"sans-serif"_qs, 700, 4);
    const BrandProfile grey = looking(QColor(0x44, 0x44, 0x48), u"sans-serif"_qs, 700, 4);
    QVERIFY(count(vivid, Ground::Brand) > count(grey, Ground::Brand));
    BrandProfile dark = grey;
    dark.colors.background = Found<QColor>{QColor(0x0b, 0x0b, 0x10), 0.9, {}};
    QVERIFY(count(dark, Ground::Ink) > count(grey, Ground::Ink));
}

void TestSelection::theNextBestAreKnown()
{
    TestTemplates::writeUsual(m_folder->path());
    const QJsonObject plain{{u"headline"_qs, TestTemplates::required(200)}};
    for (int i = 0; i < 4; ++i)
        TestTemplates::write(m_folder->path(),
                             TestTemplates::description(QStringLiteral("problem-%1").arg(i), {u"problem"_qs}, u"ink"_qs, plain));
    const QList<TemplateChoice> choices = select(Profiles::rich());
    QCOMPARE(choices[0].others.size(), 2);
    QVERIFY(choices[0].others[0].templateId != choices[0].taken.templateId);
    QVERIFY(choices[0].scores.at(choices[0].others[0].templateId) >= choices[0].scores.at(choices[0].others[1].templateId));
    QCOMPARE(choices[1].others.size(), 1);
    // What steps in stands on another ground than its neighbours, where it can.
    QJsonObject any = TestTemplates::description(u"problem-any"_qs, {u"problem"_qs}, u"paper"_qs, plain);
    any.insert(u"grounds"_qs, QJsonArray{u"paper"_qs, u"ink"_qs, u"brand"_qs});
    TestTemplates::write(m_folder->path(), any);
    for (quint32 seed = 0; seed < 20; ++seed) {
        SelectionRules rules;
        rules.seed = seed;
        const QList<TemplateChoice> seeded = select(Profiles::rich(), 5, rules);
        for (const GroundedTemplate &other : seeded[0].others)
            QVERIFY(other.templateId != u"problem-any"_qs || other.ground != seeded[1].taken.ground);
    }
    QCOMPARE(choices[4].others.size(), 0); // there is but one for the invitation
}

// The templates that ship with the program, on one page in different looks.
void TestSelection::differentBrandsGetDifferentVideos()
{
    const TemplateCatalogue catalogue(QStringLiteral(":/templates"));
    const QList<BrandProfile> brands{looking(QColor(0xff, 0x3b, 0x00), u"sans-serif"_qs, 900, 0, true),
                                     looking(QColor(0x44, 0x44, 0x48), u"serif"_qs, 400, 2),
                                     looking(QColor(0x7c, 0x3a, 0xed), u"sans-serif"_qs, 700, 24),
                                     looking(QColor(0x0f, 0x76, 0x6e), u"serif"_qs, 600, 6),
                                     looking(QColor(0x11, 0x11, 0x11), u"monospace"_qs, 500, 4),
                                     looking(QColor(0xff, 0xc8, 0x00), u"sans-serif"_qs, 700, 8, true)};
    const auto videoOf = [&catalogue](const BrandProfile &brand, quint32 seed) {
        SelectionRules rules;
        rules.brand = characterOf(brand);
        rules.seed = seed;
        QList<GroundedTemplate> video;
        for (const TemplateChoice &choice : selectTemplates(tellStory(brand, {}, 30), catalogue, rules))
            video.append(choice.taken);
        return video;
    };
    int shared = 0;
    int pairs = 0;
    for (qsizetype a = 0; a < brands.size(); ++a) {
        for (qsizetype b = a + 1; b < brands.size(); ++b) {
            int same = 0;
            for (int scene = 0; scene < 5; ++scene)
                same += videoOf(brands[a], 1)[scene] == videoOf(brands[b], 1)[scene] ? 1 : 0;
            QVERIFY2(same <= 3, qPrintable(QStringLiteral("brands %1 and %2 share %3 scenes").arg(a).arg(b).arg(same)));
            shared += same;
            ++pairs;
        }
    }
    QVERIFY2(shared <= pairs, qPrintable(QString::number(shared))); // one scene of five, on average
    // The loud one gets louder templates than the quiet one.
    const auto energyOf = [&](const BrandProfile &brand) {
        double energy = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const QList<GroundedTemplate> video = videoOf(brand, seed);
            for (const GroundedTemplate &scene : video)
                energy += catalogue.find(scene.templateId)->character.energy;
        }
        return energy / 100;
    };
    QVERIFY2(energyOf(brands[0]) > energyOf(brands[1]) + 0.2, qPrintable(QString::number(energyOf(brands[0]) - energyOf(brands[1]))));
}

// Two templates for each of two beats, equal but for how their pictures are divided and what moves in them.
void TestSelection::neighboursDifferInLayoutAndMotion()
{
    const auto add = [this](const QString &id, const QString &beat, const QString &layout, const QString &motion) {
        QJsonObject one = TestTemplates::description(id, {beat}, u"paper"_qs, {{u"headline"_qs, TestTemplates::required()}});
        one.insert(u"grounds"_qs, QJsonArray{u"paper"_qs, u"ink"_qs});
        one.insert(u"layout"_qs, layout);
        one.insert(u"motion"_qs, motion);
        TestTemplates::write(m_folder->path(), one);
    };
    add(u"discovery-split"_qs, u"discovery"_qs, u"split"_qs, u"wipe"_qs);
    add(u"invitation-split"_qs, u"invitation"_qs, u"split"_qs, u"wipe"_qs);
    add(u"invitation-full"_qs, u"invitation"_qs, u"full"_qs, u"draw"_qs);
    int same = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        SelectionRules rules;
        rules.seed = seed;
        const QList<TemplateChoice> choices = select(Profiles::rich(), 2, rules);
        QCOMPARE(choices.first().taken.templateId, u"discovery-split"_qs);
        same += choices.last().taken.templateId == u"invitation-split"_qs ? 1 : 0;
    }
    QVERIFY2(same <= 3, qPrintable(QString::number(same)));
}

void TestSelection::transitionsSuitStyleAndGrounds()
{
    const QList<BeatKind> beats{BeatKind::Problem, BeatKind::Discovery, BeatKind::Invitation};
    QSet<TransitionKind> seen;
    for (const VideoStyle style : {VideoStyle::Minimal, VideoStyle::Dynamic, VideoStyle::Bold}) {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            SelectionRules rules;
            rules.style = style;
            rules.seed = seed;
            rules.brand.colour = 1;
            const auto other = selectTransitions({Ground::Paper, Ground::Ink, Ground::Brand}, beats, rules);
            QCOMPARE(other.size(), 3);
            QCOMPARE(other[0], SceneTransition());
            QVERIFY(other[1].kind != TransitionKind::Fade); // a cross-fade between unlike grounds turns grey
            QCOMPARE(other[1].kind, other[2].kind);
            seen.insert(other[1].kind);
            if (style == VideoStyle::Minimal)
                QVERIFY(other[1].kind != TransitionKind::Sweep && other[1].kind != TransitionKind::Slide);
            seen.insert(selectTransitions({Ground::Paper, Ground::Paper, Ground::Paper}, beats, rules)[1].kind);
            QVERIFY(selectTransitions({Ground::Paper, Ground::Ink, Ground::Brand}, beats, rules) == other);
            rules.fps = 60;
            const auto faster = selectTransitions({Ground::Paper, Ground::Ink, Ground::Brand}, beats, rules);
            QCOMPARE(faster[1].frames, 2 * other[1].frames);
        }
    }
    QCOMPARE(seen.size(), 5); // each kind has its place
}

void TestSelection::transitionsMarkTheTurns()
{
    using enum BeatKind;
    const QList<BeatKind> beats{Problem, Discovery, Transformation, Transformation, Triumph, Triumph, Invitation};
    SelectionRules rules;
    const auto transitions = selectTransitions(QList<Ground>(beats.size(), Ground::Ink), beats, rules);
    QList<bool> cuts;
    for (const SceneTransition &transition : transitions)
        cuts.append(transition.kind == TransitionKind::Cut && transition.frames == 0);
    QCOMPARE(cuts, (QList<bool>{true, false, true, true, false, true, false}));
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
