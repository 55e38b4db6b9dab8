// The first video as a user makes it: the real window, an address typed, five scenes arriving one by one.

#include "app/window/WindowApplication.h"
#include "tests/support/LoopbackSite.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/document/MessageListModel.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorService.h"
#include "ui/window/WelcomePage.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace {

constexpr int patience = 60'000; // ms

const char *const landingPage = R"(<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ship faster | Brightkiln</title>
<meta property="og:site_name" content="Brightkiln"><style>
body{margin:0;font-family:sans-serif;color:#1c1c28;background:#fff} header,section{padding:60px 120px} h1{font-size:64px;margin:40px 0 20px}
.cta{display:inline-block;background:#c2410c;color:#fff;padding:18px 36px;border-radius:8px;text-decoration:none;font-weight:700}
.cards{display:flex;gap:40px} .cards div{flex:1} h2{color:#c2410c}</style></head><body>
<header><a href="/"><b>Brightkiln</b></a><h1>Glazes that come out right the first time</h1>
<p>Test firings cost potters a week. Brightkiln predicts the colour before the kiln is lit.</p><a class="cta" href="/start">Start firing</a></header>
<section><h2>What you get</h2><div class="cards"><div><h3>Colour preview</h3><p>See the glaze on your own clay body.</p></div>
<div><h3>Firing curves</h3><p>Ramps and holds for every kiln.</p></div><div><h3>Shared recipes</h3><p>Keep the studio on one page.</p></div></div></section>
</body></html>)";

// What stands in the file, seen by a second reader.
int storedRows(const QString &path, const QString &query)
{
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("witness"));
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery rows(query, database);
            count = rows.next() ? rows.value(0).toInt() : -1;
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("witness"));
    return count;
}

QStringList texts(const Document &document)
{
    QStringList list;
    for (const Message &message : document.messages()->messages())
        list.append(message.text);
    return list;
}

// What the program's own `export` command is to this test: it tells what it was given, and what it found there.
int standInForExport(const QStringList &arguments)
{
    const QString project = arguments.at(2);
    const int scenes = storedRows(project, QStringLiteral("SELECT count(*) FROM scenes WHERE state = 'shown'"));
    QSaveFile out(arguments.at(arguments.indexOf(QStringLiteral("--out")) + 1));
    if (!out.open(QIODevice::WriteOnly))
        return 1;
    out.write(QJsonDocument(QJsonObject{{QStringLiteral("project"), project}, {QStringLiteral("scenes"), scenes}}).toJson());
    return out.commit() ? 0 : 1;
}

int readyScenes(const Document &document)
{
    return document.scenes()->sceneCount();
}

} // namespace

class FirstVideoTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowApplication> m_application;
    LoopbackSite m_site;

    ProjectWindow *openWindow(const QString &path = {})
    {
        ProjectWindow *window = m_application->openWindow(path);
        return QTest::qWaitForWindowExposed(window->window()) ? window : nullptr;
    }

    static void typeInto(QWidget *field, const QString &text)
    {
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

private slots:
    void initTestCase()
    {
        m_site.servePage(QStringLiteral("/"), landingPage);
        m_application = std::make_unique<WindowApplication>();
    }
    void cleanupTestCase() { m_application.reset(); }

    void scenesArriveOneByOne()
    {
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        Document *document = window->document();

        // Each row is looked at the moment it appears: its scene and its ✅ are in the file by then.
        QList<int> arrivals;
        connect(document->scenes(), &QAbstractItemModel::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
            QCOMPARE(first, last);
            if (document->scenes()->index(first).data(SceneListModel::StatusRole).toInt() != SceneListModel::Ready)
                return;
            arrivals.append(first);
            QCOMPARE(storedRows(document->path(), QStringLiteral("SELECT count(*) FROM scenes")), arrivals.size());
        });
        QList<int> ticked;
        connect(document->messages(), &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &index) {
            const Message &message = document->messages()->messageAt(index.row());
            if (message.kind != MessageKind::Scene || !message.text.endsWith(QStringLiteral(" ✅")))
                return;
            ticked.append(message.sceneIndex);
            QVERIFY(storedRows(document->path(), QStringLiteral("SELECT count(*) FROM scenes")) >= ticked.size());
        });

        auto *address = window->window()->findChild<WelcomePage *>()->findChild<QLineEdit *>();
        typeInto(address, QStringLiteral("Create video from %1").arg(m_site.url(QStringLiteral("/")).toString()));

        QTRY_COMPARE_WITH_TIMEOUT(readyScenes(*document), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!document->run().running, patience);
        QCOMPARE(arrivals, (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(ticked, (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(document->run().percent, 100);

        const QStringList lines = texts(*document);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("Create video from http://127.0.0.1")));
        QVERIFY(lines.at(1).startsWith(QStringLiteral("Analyzing 127.0.0.1")));
        QStringList sceneLines = lines.filter(QStringLiteral("Creating Scene "));
        QCOMPARE(sceneLines.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(sceneLines.at(i).startsWith(QStringLiteral("Creating Scene %1/5: ").arg(i + 1)));
            QVERIFY(sceneLines.at(i).endsWith(QStringLiteral("… ✅")));
        }
        QVERIFY2(lines.last().startsWith(QStringLiteral("✨ Complete! Generated 5 branded scenes using Brightkiln's colors (#C2410C)")),
                 qPrintable(lines.last()));
    }

    void everythingIsThereAgain()
    {
        ProjectWindow *first = openWindow();
        QVERIFY(first);
        emit first->window()->trySampleRequested();
        QTRY_COMPARE_WITH_TIMEOUT(readyScenes(*first->document()), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!first->document()->run().running, patience);
        const QString path = first->document()->path();
        const QList<Scene> scenes = first->document()->scenes()->scenes();
        const QStringList lines = texts(*first->document());
        const BrandProfile brand = first->document()->brand();
        const QPointer<ProjectWindow> closing = first;
        first->window()->close();
        QTRY_VERIFY(closing.isNull());

        ProjectWindow *again = openWindow(path);
        QVERIFY(again);
        QTRY_COMPARE_WITH_TIMEOUT(readyScenes(*again->document()), 5, patience);
        QCOMPARE(again->document()->scenes()->scenes(), scenes);
        QCOMPARE(texts(*again->document()), lines);
        QCOMPARE(again->document()->brand(), brand);
        QVERIFY(!again->document()->isReadOnly());
    }

    void cancelKeepsWhatIsFinished()
    {
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        Document *document = window->document();
        emit window->window()->messageSent(QStringLiteral("Create video from sample, in 8 scenes"), {});
        QTRY_VERIFY_WITH_TIMEOUT(readyScenes(*document) >= 1, patience);
        document->cancelRun();
        QTRY_VERIFY_WITH_TIMEOUT(!document->run().running, 2000);
        const int kept = readyScenes(*document);
        QVERIFY(kept >= 1 && kept < 8);
        QCOMPARE(storedRows(document->path(), QStringLiteral("SELECT count(*) FROM scenes")), kept);
        QCOMPARE(document->scenes()->rowCount(), kept); // no placeholder is left
    }

    void aSecondRunIsOneUndoStep()
    {
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        Document *document = window->document();
        emit window->window()->trySampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(readyScenes(*document) == 5 && !document->run().running, patience);
        const QList<Scene> before = document->scenes()->scenes();
        emit window->window()->messageSent(
            QStringLiteral("Create video from %1 in 2 scenes").arg(m_site.url(QStringLiteral("/")).toString()), {});
        QTRY_VERIFY_WITH_TIMEOUT(readyScenes(*document) == 2 && !document->run().running, patience);
        document->undoStack()->undo();
        QCOMPARE(document->scenes()->scenes(), before);
        document->undoStack()->redo();
        QCOMPARE(readyScenes(*document), 2);
    }

    void exportReadsTheProjectAsItWas()
    {
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        Document *document = window->document();
        emit window->window()->messageSent(QStringLiteral("Create video from sample, in 2 scenes"), {});
        QTRY_VERIFY_WITH_TIMEOUT(readyScenes(*document) == 2 && !document->run().running, patience);

        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("video.mp4"));
        emit window->window()->exportRequested(QStringLiteral("mp4"), target);
        document->deleteScenes({document->scenes()->sceneAt(0).id}); // too late for this export
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), patience);
        QFile told(target);
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(told.readAll()).object();
        const QString copy = report.value(QLatin1String("project")).toString();
        QVERIFY2(copy != document->path(), qPrintable(copy));
        QCOMPARE(QFileInfo(copy).fileName(), QFileInfo(document->path()).fileName()); // messages name it
        QCOMPARE(report.value(QLatin1String("scenes")).toInt(), 2);
        QTRY_VERIFY(!QFileInfo(copy).dir().exists()); // nothing of it stays
    }

    void aCopyIsAProjectOfItsOwn()
    {
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        Document *document = window->document();
        emit window->window()->messageSent(QStringLiteral("Create video from sample, in 2 scenes"), {});
        QTRY_VERIFY_WITH_TIMEOUT(readyScenes(*document) == 2 && !document->run().running, patience);
        const QString untitled = document->projectId();

        const QTemporaryDir folder;
        const QString named = folder.filePath(QStringLiteral("first.pagereel"));
        emit window->window()->saveAsRequested(named);
        QTRY_COMPARE(document->path(), named);
        const QString id = document->projectId();
        QVERIFY(id != untitled);
        const QString copy = folder.filePath(QStringLiteral("second.pagereel"));
        emit window->window()->saveAsRequested(copy);
        QTRY_COMPARE(document->path(), copy);
        QVERIFY(document->projectId() != id);

        ProjectWindow *other = openWindow(named);
        QVERIFY(other);
        QTRY_COMPARE_WITH_TIMEOUT(readyScenes(*other->document()), 2, patience);
        QCOMPARE(other->document()->projectId(), id);
        QCOMPARE(storedRows(copy, QStringLiteral("SELECT count(*) FROM project WHERE project_id = '%1'").arg(document->projectId())), 1);
    }

    void aFurtherPageIsUsedWhenAsked()
    {
        LoopbackSite site;
        site.servePage(QStringLiteral("/"), QByteArray(landingPage).replace("</header>", "<a href='/pricing'>Pricing</a></header>"));
        site.servePage(QStringLiteral("/pricing"), "<!doctype html><title>Pricing | Brightkiln</title><h1>One price for every studio</h1>"
                                                   "<p>Nine euros a month, whatever you fire.</p>");
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        const Document *document = window->document();
        emit window->window()->messageSent(QStringLiteral("Create video from %1 in 3 scenes").arg(site.url().toString()), {});
        QTRY_VERIFY_WITH_TIMEOUT(readyScenes(*document) == 3 && !document->run().running, patience);
        QVERIFY(document->brand().pages.empty());
        emit window->window()->messageSent(QStringLiteral("use the pricing page too"), {});
        QTRY_VERIFY_WITH_TIMEOUT(document->brand().pages.size() == 1 && !document->run().running, patience);
        QCOMPARE(readyScenes(*document), 3);
        QCOMPARE(document->brand().headline->value, QStringLiteral("Glazes that come out right the first time"));
        const auto &features = document->brand().features;
        const auto ofPage = std::find_if(features.begin(), features.end(), [&](const BrandFeature &one) {
            return one.title == QStringLiteral("One price for every studio") &&
                   one.from.page == site.url(QStringLiteral("/pricing")).toString();
        });
        QVERIFY(ofPage != features.end());
        document->undoStack()->undo();
        QVERIFY(document->brand().pages.empty());
    }

    void anUnreadableSiteIsExplainedAndADraftOffered()
    {
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        Document *document = window->document();
        emit window->window()->messageSent(QStringLiteral("make one of http://127.0.0.1:1/"), {});
        QTRY_VERIFY_WITH_TIMEOUT(
            document->messages()->rowCount() > 0 && document->messages()->messages().last().kind == MessageKind::DraftOffer, patience);
        QCOMPARE(readyScenes(*document), 0);
        emit window->window()->messageSent(QStringLiteral("yes"), {});
        QTRY_VERIFY_WITH_TIMEOUT(readyScenes(*document) >= 1 && !document->run().running, patience);
        QVERIFY(document->brand().draft);
    }

    void withoutAnAddressTheChatExplains()
    {
        ProjectWindow *window = openWindow();
        QVERIFY(window);
        Document *document = window->document();
        emit window->window()->messageSent(QStringLiteral("hello, what can you do?"), {});
        QTRY_COMPARE_WITH_TIMEOUT(document->messages()->rowCount(), 2, patience);
        QCOMPARE(document->messages()->messageAt(1).role, MessageRole::Assistant);
        emit window->window()->messageSent(QStringLiteral("https://www.youtube.com/watch?v=abc"), {});
        QTRY_COMPARE_WITH_TIMEOUT(document->messages()->rowCount(), 4, patience);
        QVERIFY(!document->run().running);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Pagereel"));
    if (argc > 1 && qstrcmp(argv[1], "export") == 0) {
        const QCoreApplication application(argc, argv);
        return standInForExport(QCoreApplication::arguments());
    }
    StageService::registerScheme();
    SampleScheme::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    FirstVideoTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_firstvideo.moc"
