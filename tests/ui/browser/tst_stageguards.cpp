#include "tests/ui/browser/StageTest.h"
#include "ui/browser/StagePage.h"
#include "ui/browser/StageRequestFilter.h"
#include "ui/browser/StageSchemeHandler.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineView>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

// Each guard of the stage stands by itself: what one would let through, another stops.

namespace {

enum class Guard { None, Policy, Filter };

// The stage's document without the stage: its content policy or nothing, and the browser's own fetch().
class BareHandler : public StageSchemeHandler
{
public:
    explicit BareHandler(bool withPolicy)
        : m_withPolicy(withPolicy)
    {
    }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        if (job->requestUrl().path() != QLatin1String("/index.html"))
            return StageSchemeHandler::requestStarted(job);
        QFile file(QStringLiteral(":/stage/index.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString html = QString::fromUtf8(file.readAll());
        html.remove(QRegularExpression(QStringLiteral("<script[^>]*></script>")));
        if (!m_withPolicy)
            html.remove(QRegularExpression(QStringLiteral("<meta\\s+http-equiv[^>]*>")));
        auto *buffer = new QBuffer(job);
        buffer->setData(html.toUtf8());
        buffer->open(QIODevice::ReadOnly);
        job->reply("text/html", buffer);
    }

private:
    bool m_withPolicy;
};

// What the child does that stageInASandbox() starts: shows a stage page, and says which process renders it.
int runChild(int argc, char **argv)
{
    StageService::registerScheme();
    setStageChromiumFlags();
    QApplication app(argc, argv);
    StageService service;
    QWebEngineView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    StagePage page(&service, &view);
    view.setPage(&page);
    view.resize(480, 278);
    view.show();
    QObject::connect(&page, &StagePage::ready, &app, [&page] {
        std::printf("renderer %lld\n", page.renderProcessPid());
        std::fflush(stdout);
    });
    page.open();
    QTimer::singleShot(30'000, &app, &QApplication::quit);
    return app.exec();
}

// What the child does that namesAreNotLookedUp() starts: asks for names, from the stage and from a page without guards.
int runNamesChild(int argc, char **argv)
{
    StageService::registerScheme();
    setStageChromiumFlags();
    QApplication app(argc, argv);
    StageService service;
    StagePage page(&service);
    QWebEngineProfile profile;
    profile.settings()->setAttribute(QWebEngineSettings::DnsPrefetchEnabled, true);
    QWebEnginePage open(&profile);
    QObject::connect(&page, &StagePage::ready, &app, [&] {
        page.runJavaScript(
            QStringLiteral("for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender']) document.head.append("
                           "Object.assign(document.createElement('link'), {rel, href: `http://${rel}.guarded.localhost:9`})); 0"),
            QWebEngineScript::MainWorld, [&](const QVariant &) {
                open.setHtml(QStringLiteral("<link rel='dns-prefetch' href='http://open.localhost:9'>"));
                QTimer::singleShot(1500, &app, &QApplication::quit);
            });
    });
    page.open();
    QTimer::singleShot(30'000, &app, &QApplication::quit);
    return app.exec();
}

} // namespace

class StageGuardsTest : public QObject
{
    Q_OBJECT

    static QString answerOf(QWebEnginePage &page, const QString &script)
    {
        auto result = std::make_shared<std::optional<QString>>();
        page.runJavaScript(script, QWebEngineScript::MainWorld, [result](const QVariant &value) { *result = value.toString(); });
        return waitFor([&] { return result->has_value(); }) ? **result : QStringLiteral("no answer");
    }

private slots:
    void eachGuardStandsAlone_data()
    {
        QTest::addColumn<int>("guard");
        QTest::addColumn<QString>("script");
        const std::pair<const char *, const char *> attacks[] = {
            {"fetch", "fetch('http://HOST/a', {mode: 'no-cors'}).catch(() => {}); 0"},
            {"request", "{ const x = new XMLHttpRequest(); x.open('GET', 'http://HOST/b'); x.send(); }"},
            {"socket", "new WebSocket('ws://HOST/c'); 0"},
            {"picture", "new Image().src = 'http://HOST/d.png'"},
        };
        const std::pair<const char *, Guard> guards[] = {
            {"no guard", Guard::None}, {"content policy", Guard::Policy}, {"request filter", Guard::Filter}};
        for (const auto &[guardName, guard] : guards) {
            for (const auto &[name, script] : attacks)
                QTest::addRow("%s, %s", guardName, name) << int(guard) << QString::fromLatin1(script);
        }
    }
    void eachGuardStandsAlone()
    {
        QFETCH(int, guard);
        QFETCH(QString, script);
        BareHandler handler(Guard(guard) == Guard::Policy);
        StageRequestFilter filter;
        QWebEngineProfile profile;
        profile.installUrlSchemeHandler(StageSchemeHandler::scheme(), &handler);
        if (Guard(guard) == Guard::Filter)
            profile.setUrlRequestInterceptor(&filter);
        QWebEnginePage page(&profile);
        QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
        page.load(QUrl(QStringLiteral("pagereel-stage://page/index.html")));
        QVERIFY(loaded.wait(15'000));
        QVERIFY(loaded.first().first().toBool());

        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&server, &QTcpServer::newConnection);
        answerOf(page, script.replace(QStringLiteral("HOST"), QStringLiteral("127.0.0.1:%1").arg(server.serverPort())));
        if (Guard(guard) == Guard::None)
            QTRY_VERIFY(!connected.isEmpty()); // else the other rows would prove nothing
        else
            QVERIFY(connected.isEmpty() && !connected.wait(500));
    }

    void nothingLastsBeyondTheService()
    {
        const QString write =
            QStringLiteral("window.wrote = ''; try { localStorage.setItem('a', '1'); wrote += 'local '; } catch {}"
                           "try { sessionStorage.setItem('a', '1'); wrote += 'session '; } catch {}"
                           "document.cookie = 'a=1; max-age=9999';"
                           "{ const r = indexedDB.open('kept', 1); r.onupgradeneeded = () => r.result.createObjectStore('s');"
                           "  r.onsuccess = () => { window.wrote += 'db '; r.result.close(); window.done = true; }; r.onerror = () => { "
                           "window.done = true; }; } 0");
        const QString read =
            QStringLiteral("window.found = ''; try { found += localStorage.getItem('a') ? 'local ' : ''; } catch {}"
                           "try { found += sessionStorage.getItem('a') ? 'session ' : ''; } catch {} found += document.cookie;"
                           "indexedDB.databases().then((all) => { found += all.map((d) => d.name).join(); window.read = true; }, () => { "
                           "window.read = true; }); 0");
        for (int round = 0; round < 2; ++round) {
            StageService service;
            StagePage page(&service);
            QSignalSpy ready(&page, &StagePage::ready);
            page.open();
            QVERIFY(ready.wait(15'000));
            answerOf(page, read);
            QTRY_COMPARE(answerOf(page, QStringLiteral("String(window.read)")), QStringLiteral("true"));
            QCOMPARE(answerOf(page, QStringLiteral("window.found")), QString());
            answerOf(page, write);
            QTRY_COMPARE(answerOf(page, QStringLiteral("String(window.done)")), QStringLiteral("true"));
            QVERIFY(!answerOf(page, QStringLiteral("window.wrote")).contains(u"local"));
        }
    }

    void namesAreNotLookedUp()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("net.json"));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Names below localhost are known to the browser itself: nobody outside is asked.
        environment.insert(QStringLiteral("QTWEBENGINE_CHROMIUM_FLAGS"), QStringLiteral("--disable-gpu --log-net-log=%1").arg(log));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--names-child")});
        QVERIFY(child.waitForFinished(40'000));
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray heard = file.readAll();
        QVERIFY(heard.contains("open.localhost")); // else the next line would prove nothing
        QVERIFY(!heard.contains("guarded.localhost"));
    }

    void sandboxStopsFiles()
    {
#ifdef Q_OS_LINUX
        // The browser's sandbox refuses to run as root: the child is an ordinary user.
        QTemporaryDir home;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"));
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            environment.insert(QString::fromLatin1(name), home.path());
        child.setProcessEnvironment(environment);
        QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--sandboxed-child")};
        const bool isRoot = ::geteuid() == 0;
        QStringList probe{QStringLiteral("unshare"), QStringLiteral("--user"), QStringLiteral("true")};
        if (isRoot) {
            constexpr uid_t nobody = 65534;
            QCOMPARE(::chown(qPrintable(home.path()), nobody, nobody), 0);
            // Each folder on the way must let others through.
            QCOMPARE(::chmod(qPrintable(QFileInfo(home.path()).path()), 0711), 0);
            QCOMPARE(::chmod(qPrintable(QFileInfo(QFileInfo(home.path()).path()).path()), 0711), 0);
            const QStringList asNobody{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                       QStringLiteral("--clear-groups")};
            command = asNobody + command;
            probe = asNobody + probe;
        }
        child.start(command.takeFirst(), command);
        QByteArray said;
        const bool shown = waitFor(
            [&] {
                said += child.readAllStandardOutput();
                return said.contains('\n') || child.state() == QProcess::NotRunning;
            },
            25'000);
        const QByteArray pid = said.trimmed().split(' ').value(1);
        if (!shown || pid.isEmpty()) {
            const QByteArray why = child.readAllStandardError().right(600);
            child.kill();
            child.waitForFinished();
            if (why.contains("sandbox") || why.contains("ermission denied"))
                QSKIP(qPrintable(QStringLiteral("No sandboxed browser can be started here: %1").arg(QString::fromUtf8(why))));
            QFAIL(qPrintable(QString::fromUtf8(why)));
        }
        QFile status(QStringLiteral("/proc/%1/status").arg(QString::fromLatin1(pid)));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray facts = status.readAll();
        const QString root = QStringLiteral("/proc/%1/root").arg(QString::fromLatin1(pid));
        const bool mayLook = QFileInfo::exists(root + QStringLiteral("/.")) || isRoot;
        const bool seesFiles = QFileInfo::exists(root + QStringLiteral("/etc/passwd"));
        child.kill();
        child.waitForFinished();
        QVERIFY2(facts.contains("Seccomp:\t2"), facts.constData()); // no call that opens a file is let through
        const QString first = probe.takeFirst();
        if (seesFiles && QProcess::execute(first, probe) != 0)
            QSKIP("Ordinary users may make no namespaces here: of the sandbox's two walls only the filter of calls was seen.");
        QVERIFY(!seesFiles); // and its root is an empty folder
        QVERIFY(mayLook || !isRoot);
        QVERIFY(QFileInfo::exists(QStringLiteral("/proc/self/root/etc/passwd"))); // the same look, at a process that sees files
#else
        QSKIP("Processes are looked at by /proc.");
#endif
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--sandboxed-child")
        return runChild(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--names-child")
        return runNamesChild(argc, argv);
    StageService::registerScheme();
    setStageChromiumFlags();
    QApplication app(argc, argv);
    StageGuardsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stageguards.moc"
