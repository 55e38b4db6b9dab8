// The command line as scripts use it: usage, and what can be asked of sites and files.

#include "tests/app/cli/Program.h"
#include "tests/support/BadSites.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Program;

class CommandLineTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;

private slots:
    void initTestCase() { QCOMPARE(m_folder.generateSample().exitCode, 0); }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"generate", "resume", "brand", "info", "check", "import", "export"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        const Outcome outcome = run({command, QStringLiteral("--help")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Usage: pagereel " + command.toUtf8() + " [options] "), outcome.out.constData());
    }

    void theSystemsProxyIsUsed()
    {
        LoopbackSite proxy;
        proxy.servePage(QStringLiteral("/"),
                        "<!doctype html><title>Open Example</title><h1>Behind the proxy</h1><img src='/mark.svg' alt='Open "
                        "Example logo' width='120' height='40'>");
        proxy.serve(QStringLiteral("/mark.svg"),
                    {200, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'/>", {}, false});
        qputenv("http_proxy", proxy.url().toEncoded());
        const Outcome outcome = run({QStringLiteral("generate"), QStringLiteral("http://open.example/"), QStringLiteral("--scenes"),
                                     QStringLiteral("1"), QStringLiteral("--out"), m_folder.path("proxied.pagereel")});
        qunsetenv("http_proxy");
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(proxy.requested().count(QStringLiteral("/")), 1);
        QVERIFY(proxy.requested().count(QStringLiteral("/mark.svg")) >= 2); // by the browser, and for the project
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("genrate")};
        QTest::newRow("missing --out") << QStringList{QStringLiteral("generate"), QStringLiteral("sample")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("info"), m_folder.sample(), QStringLiteral("--colour")};
        QTest::newRow("no file") << QStringList{QStringLiteral("check")};
        QTest::newRow("every and all frames") << QStringList{QStringLiteral("check"), QStringLiteral("--all-frames"),
                                                             QStringLiteral("--every"), QStringLiteral("2"), m_folder.sample()};
        QTest::newRow("every zeroth frame") << QStringList{QStringLiteral("check"), QStringLiteral("--every"), QStringLiteral("0"),
                                                           m_folder.sample()};
        QTest::newRow("bad number") << QStringList{QStringLiteral("generate"),      QStringLiteral("sample"),   QStringLiteral("--out"),
                                                   m_folder.path("never.pagereel"), QStringLiteral("--scenes"), QStringLiteral("none")};
        QTest::newRow("bad style") << QStringList{QStringLiteral("generate"),      QStringLiteral("sample"),  QStringLiteral("--out"),
                                                  m_folder.path("never.pagereel"), QStringLiteral("--style"), QStringLiteral("loud")};
        QTest::newRow("unknown format") << QStringList{QStringLiteral("export"), m_folder.sample(),       QStringLiteral("--format"),
                                                       QStringLiteral("avi"),    QStringLiteral("--out"), m_folder.path("never.avi")};
    }
    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(!QFile::exists(m_folder.path("never.pagereel")));
    }

    void brandHasItsShape()
    {
        const Outcome outcome = run({QStringLiteral("brand"), QStringLiteral("sample")});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject brand = outcome.json().object();
        for (const char *key : {"name", "logo", "colors", "gradients", "fonts", "buttons", "headline", "subhead", "features", "ctas",
                                "socialProof", "screenshots", "notes"})
            QVERIFY2(brand.contains(QLatin1String(key)), key);
        const QJsonObject primary = brand.value(QLatin1String("colors")).toObject().value(QLatin1String("primary")).toObject();
        QVERIFY(QRegularExpression(QStringLiteral("^#[0-9a-f]{6}$")).match(primary.value(QLatin1String("value")).toString()).hasMatch());
        QVERIFY(primary.value(QLatin1String("confidence")).toDouble() > 0.5);
        QVERIFY(primary.value(QLatin1String("from")).toObject().contains(QLatin1String("selector")));
    }

    void unreadableSitesAreExplained_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("unknown host") << QStringLiteral("https://no-such-host.invalid/");
        QTest::newRow("refused") << closedAddress().toString();
        QTest::newRow("not an address") << QStringLiteral("http://");
    }
    void unreadableSitesAreExplained()
    {
        QFETCH(QString, address);
        const Outcome outcome = run({QStringLiteral("brand"), address});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("pagereel: "));
    }

    void brokenFilesAreExplained_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << m_folder.path("missing.pagereel");
        QTest::newRow("text") << m_folder.write("text.pagereel", "hello");
        QTest::newRow("empty") << m_folder.write("empty.pagereel", "");
        QTest::newRow("folder") << m_folder.path("");
    }
    void brokenFilesAreExplained()
    {
        QFETCH(QString, file);
        const Outcome outcome = run({QStringLiteral("info"), file});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("pagereel: "));
    }

    void damageThatOpeningDoesNotFindIsTold()
    {
        const QString file = m_folder.path("damaged.pagereel");
        QVERIFY(QFile::copy(m_folder.sample(), file));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA writable_schema=ON")));
            QVERIFY(query.exec(QStringLiteral("UPDATE sqlite_master SET sql = 'CREATE INDEX scenes_of_run ON scenes (name, duration)' "
                                              "WHERE name = 'scenes_of_run'")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
        const Outcome outcome = run({QStringLiteral("info"), file});
        QCOMPARE(outcome.exitCode, 1);
        const QString integrity = outcome.json().object().value(QLatin1String("integrity")).toString();
        QVERIFY2(integrity.contains(QLatin1String("scenes_of_run")), qPrintable(integrity));
        QVERIFY(outcome.err.contains("scenes_of_run"));
    }

    // Every text with a number has its forms in the translation file: `update_translations` finds those that are new.
    void everyNumberHasItsForms()
    {
        static const QRegularExpression call(QStringLiteral("tr\\(\"([^\"\\n]*%n[^\"\\n]*)\""));
        QFile file(QStringLiteral(PAGEREEL_SOURCE_DIR "/translations/pagereel_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString translations = QString::fromUtf8(file.readAll());
        QVERIFY(!translations.contains(QLatin1String("unfinished")));
        int found = 0;
        for (const char *room : {"app", "ui", "pipeline"}) {
            QDirIterator sources(QStringLiteral(PAGEREEL_SOURCE_DIR "/") + QLatin1String(room), {QStringLiteral("*.cpp")}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile source(sources.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QString code = QString::fromUtf8(source.readAll());
                for (auto it = call.globalMatch(code); it.hasNext(); ++found) {
                    const QString text = it.next().captured(1);
                    QVERIFY2(translations.contains(QStringLiteral("<source>%1</source>").arg(text.toHtmlEscaped())), qPrintable(text));
                }
            }
        }
        QVERIFY(found >= 3);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
