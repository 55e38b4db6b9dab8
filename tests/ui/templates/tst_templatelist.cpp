#include "TemplateSample.h"
#include "ui/document/TemplateDrag.h"
#include "ui/templates/SampleContent.h"
#include "ui/templates/TemplateFilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestTemplateList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TemplateScenes> m_scenes;
    std::unique_ptr<TemplateListModel> m_model;
    std::unique_ptr<TemplateFilter> m_filter;

    void open(const ProjectContents &contents, const QString &sceneId = {})
    {
        m_document->setContents(contents);
        select(sceneId);
    }

    void select(const QString &sceneId)
    {
        QList<TemplateFit> fits;
        for (const SceneTemplate &sceneTemplate : m_scenes->catalogue().templates())
            fits.append(m_scenes->fit(sceneTemplate.id, sceneId));
        m_model->setFits(fits, m_document->hasBrand());
    }

    QVariant of(const QString &id, int role) const { return m_model->index(m_model->rowOf(id)).data(role); }
    QStringList found(const QString &text)
    {
        m_filter->setSearch(text);
        return TemplateSample::ids(*m_filter);
    }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_scenes = std::make_unique<TemplateScenes>(m_document.get(), &TemplateSample::catalogue());
        m_model = std::make_unique<TemplateListModel>(TemplateSample::catalogue());
        m_filter = std::make_unique<TemplateFilter>();
        m_filter->setSourceModel(m_model.get());
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
        new QAbstractItemModelTester(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_filter.get());
        open(TemplateSample::project());
    }
    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
        m_scenes.reset();
        m_document.reset();
    }

    void hasARowForEachTemplate()
    {
        QVERIFY(m_model->rowCount() > 20);
        QCOMPARE(m_model->rowCount(), int(TemplateSample::catalogue().templates().size()));
        QCOMPARE(of(u"triumph-quote"_qs, Qt::DisplayRole).toString(), u"Quote"_qs);
        QCOMPARE(of(u"triumph-quote"_qs, TemplateListModel::BeatsRole).toString(), u"Triumph"_qs);
        QVERIFY(of(u"triumph-quote"_qs, Qt::ToolTipRole).toString().startsWith(u"Quote, who is quoted"_qs));
        QCOMPARE(m_model->rowOf(u"nobody"_qs), -1);
    }

    void isSearchedByWhatItShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("content") << u"quote"_qs << u"triumph-quote"_qs << u"problem-hush"_qs;
        QTest::newRow("name") << u"Led"_qs << u"problem-ledger"_qs << u"triumph-quote"_qs;
        QTest::newRow("several words") << u"logo wall"_qs << u"triumph-wall"_qs << u"triumph-quote"_qs;
        QTest::newRow("words of several kinds") << u"  minimal FEATURES problem"_qs << u"problem-ledger"_qs << u"transformation-columns"_qs;
        QTest::newRow("beat") << u"invit"_qs << u"invitation-press"_qs << u"discovery-disc"_qs;
        QTest::newRow("style") << u"bold"_qs << u"problem-echo"_qs << u"problem-hush"_qs;
        QTest::newRow("slot") << u"image"_qs << u"triumph-picture"_qs << u"problem-echo"_qs;
        QTest::newRow("signs between") << u"logo-wall!"_qs << u"triumph-wall"_qs << u"triumph-quote"_qs;
    }
    void isSearchedByWhatItShows()
    {
        QFETCH(QString, text);
        QFETCH(QString, in);
        QFETCH(QString, out);
        const QStringList ids = found(text);
        QVERIFY2(ids.contains(in), qPrintable(ids.join(u' ')));
        QVERIFY2(!ids.contains(out), qPrintable(ids.join(u' ')));
        QCOMPARE(found(u" "_qs).size(), m_model->rowCount());
    }

    void whatIsNowhereIsNotFound()
    {
        QVERIFY(found(u"zebra"_qs).isEmpty());
        QVERIFY2(found(u"uote"_qs).isEmpty(), "words are found by their beginning");
    }

    void isFilteredByBeatAndStyle()
    {
        m_filter->setBeat(BeatKind::Problem);
        QStringList ids = TemplateSample::ids(*m_filter);
        QVERIFY(ids.size() > 3);
        for (const QString &id : ids)
            QVERIFY2(id.startsWith(u"problem"_qs), qPrintable(id));
        m_filter->setStyle(VideoStyle::Minimal);
        ids = TemplateSample::ids(*m_filter);
        QVERIFY(ids.contains(u"problem-hush"_qs) && !ids.contains(u"problem-echo"_qs));
        QVERIFY(found(u"quote"_qs).isEmpty());
        m_filter->setSearch({});
        m_filter->setBeat({});
        m_filter->setStyle({});
        QCOMPARE(m_filter->rowCount(), m_model->rowCount());
    }

    void whatCanBeUsedComesFirst()
    {
        open(TemplateSample::project(Profiles::poor()), u"problem"_qs);
        bool fits = true;
        double score = 1000;
        QString name;
        bool isMixed = false;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            const bool nextFits = index.data(TemplateListModel::FitRole).toBool();
            const double nextScore = index.data(TemplateListModel::ScoreRole).toDouble();
            const QString nextName = index.data(Qt::DisplayRole).toString();
            QVERIFY2(fits || !nextFits, qPrintable(nextName));
            isMixed = isMixed || !nextFits;
            if (row > 0 && fits == nextFits) {
                QVERIFY2(nextScore <= score, qPrintable(nextName));
                QVERIFY(nextScore < score || QString::localeAwareCompare(name, nextName) <= 0);
            }
            fits = nextFits;
            score = nextScore;
            name = nextName;
        }
        QVERIFY2(isMixed, "this brand has not what all need");
        QCOMPARE(m_filter->index(0, 0).data(TemplateListModel::BeatListRole).value<QList<int>>(), QList<int>{int(BeatKind::Problem)});
    }

    void withoutASelectedSceneNamesDecide()
    {
        QStringList names;
        for (int row = 0; row < m_filter->rowCount() && m_filter->index(row, 0).data(TemplateListModel::FitRole).toBool(); ++row)
            names.append(m_filter->index(row, 0).data().toString());
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
        QVERIFY(names.size() > 10);
        QCOMPARE(names, sorted);
    }

    void saysWhatIsMissing()
    {
        const auto missing = [this](const QString &id) { return of(id, TemplateListModel::MissingRole).toString(); };
        QCOMPARE(missing(u"triumph-quote"_qs), QString());
        QVERIFY(of(u"triumph-quote"_qs, TemplateListModel::CanAddRole).toBool());
        open(TemplateSample::project(Profiles::poor()));
        QCOMPARE(missing(u"triumph-quote"_qs), u"Needs a quote"_qs);
        QCOMPARE(missing(u"triumph-figure"_qs), u"Needs a figure"_qs);
        QCOMPARE(missing(u"triumph-wall"_qs), u"Needs at least 3 names or labels"_qs);
        QCOMPARE(of(u"triumph-quote"_qs, TemplateListModel::FitRole).toBool(), false);
        QVERIFY(of(u"triumph-quote"_qs, TemplateListModel::AddProblemRole).toString().endsWith(u"Needs a quote."_qs));
        QVERIFY(of(u"triumph-quote"_qs, Qt::ToolTipRole).toString().contains(u"Needs a quote"_qs));
        open(Sample::project({u"a"_qs}));
        QCOMPARE(missing(u"problem-hush"_qs), u"Needs a brand"_qs);
    }

    void aSceneBringsItsContent()
    {
        select(u"problem"_qs);
        QVERIFY(of(u"problem-ledger"_qs, TemplateListModel::CanReplaceRole).toBool());
        QVERIFY(!of(u"triumph-quote"_qs, TemplateListModel::CanReplaceRole).toBool());
        QVERIFY2(of(u"triumph-quote"_qs, TemplateListModel::FitRole).toBool(), "as a scene of its own");
        QVERIFY(of(u"triumph-quote"_qs, TemplateListModel::ReplaceProblemRole).toString().endsWith(u"Needs a quote."_qs));
        QVERIFY(of(u"problem-ledger"_qs, Qt::ToolTipRole).toString().contains(u"Made for Problem"_qs));
        const std::optional<Scene> after = m_scenes->replaced(u"problem"_qs, u"problem-ledger"_qs);
        QCOMPARE(after->id, u"problem"_qs);
        QCOMPARE(after->props.value(u"headline"_qs).toString(), u"Forms are slow"_qs);
        QCOMPARE(after->props.value(u"items"_qs)[0][u"title"_qs].toString(), u"Typed five times"_qs);
        QVERIFY(!m_scenes->replaced(u"problem"_qs, u"triumph-quote"_qs));
        QVERIFY(!m_scenes->replaced(u"nobody"_qs, u"problem-ledger"_qs));
    }

    void anImportedSceneNeedsNoBrand()
    {
        open(Sample::project({u"a"_qs}), u"a"_qs);
        QVERIFY(of(u"problem-hush"_qs, TemplateListModel::CanReplaceRole).toBool());
        QVERIFY(!of(u"problem-hush"_qs, TemplateListModel::CanAddRole).toBool());
        QCOMPARE(m_scenes->replaced(u"a"_qs, u"problem-hush"_qs)->props.value(u"headline"_qs).toString(), u"a"_qs);
        QVERIFY(!m_scenes->added(u"problem-hush"_qs));
    }

    void everyTemplateCanBePreviewed()
    {
        for (const ProjectContents &contents : {Sample::project({}), TemplateSample::project(Profiles::draft())}) {
            open(contents);
            for (const SceneTemplate &sceneTemplate : TemplateSample::catalogue().templates())
                QVERIFY2(m_scenes->previewed(sceneTemplate.id), qPrintable(sceneTemplate.id));
        }
        QVERIFY(!m_scenes->previewed(u"nobody"_qs));
    }

    void sampleContentIsNeverAdded()
    {
        open(TemplateSample::project(Profiles::draft()));
        QVERIFY(!m_scenes->added(u"triumph-quote"_qs));
        QVERIFY(m_scenes->previewed(u"triumph-quote"_qs));
        for (const SceneTemplate &sceneTemplate : TemplateSample::catalogue().templates()) {
            if (const std::optional<Scene> scene = m_scenes->added(sceneTemplate.id))
                QVERIFY(!QJsonDocument(scene->props).toJson().contains("goes here"));
        }
    }

    void theSamplePictureIsServed()
    {
        const QString name = SampleContent::beat(BeatKind::Triumph).pictures.first().asset;
        const AssetBytes picture = SampleContent::withPicture(nullptr)->asset(name).result();
        QCOMPARE(picture.mime, u"image/svg+xml"_qs);
        QVERIFY(QImage::fromData(picture.bytes, "svg").width() > 0);
        QVERIFY(SampleContent::withPicture(nullptr)->asset(u"other"_qs).result().mime.isEmpty());
    }

    void isDraggedByItsId()
    {
        const int row = TemplateSample::ids(*m_filter).indexOf(u"triumph-quote"_qs);
        const QModelIndex index = m_filter->index(row, 0);
        QVERIFY(index.flags() & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(m_filter->mimeData({index}));
        QCOMPARE(data->formats(), QStringList{u"application/x-pagereel-template"_qs});
        QCOMPARE(TemplateDrag::templateOf(data.get()), u"triumph-quote"_qs);
    }

    void judgingAllTakesNoTime()
    {
        select(u"problem"_qs); // the story is told
        QElapsedTimer timer;
        timer.start();
        select(u"imported"_qs);
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed()))); // 16 on a machine of its own
        qInfo("all templates judged in %lld ms", timer.elapsed());
    }
};

QTEST_MAIN(TestTemplateList)
#include "tst_templatelist.moc"
