#include "tests/ui/browser/StageTest.h"
#include "ui/browser/PageBridge.h"
#include "ui/browser/StagePage.h"

#include <QTcpServer>
#include <QUdpSocket>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineView>

// What a stage page can reach, and what it cannot.
class StageServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StageService> m_service;
    std::unique_ptr<QWebEngineView> m_view;
    StagePage *m_page = nullptr;
    std::shared_ptr<MemoryAssets> m_assets = std::make_shared<MemoryAssets>();
    QUrl m_address;
    QUrl m_others; // another page's

    QString run(const QString &script)
    {
        std::optional<QString> result;
        m_page->runJavaScript(script, QWebEngineScript::MainWorld, [&result](const QVariant &value) { result = value.toString(); });
        return waitFor([&] { return result.has_value(); }) ? *result : QStringLiteral("no answer");
    }

    bool open()
    {
        QSignalSpy ready(m_page, &StagePage::ready);
        m_page->open();
        m_page->setAssets(m_assets);
        const bool isOpen = ready.wait(15'000);
        m_address = m_page->url();
        return isOpen;
    }

    // What a request from inside the page gives: its text, or "refused".
    QString request(const QString &url, const QString &method = QStringLiteral("GET"))
    {
        return run(
            QStringLiteral("(() => { const x = new XMLHttpRequest(); try { x.open('%1', '%2', false); x.send(); return x.status < 400 ? "
                           "x.responseText : 'refused'; } catch { return 'refused'; } })()")
                .arg(method, url));
    }

private slots:
    void init()
    {
        if (m_service)
            return;
        m_assets->assets = {{QStringLiteral("note.txt"), {QStringLiteral("text/plain"), "mine"}},
                            {QStringLiteral("page.html"), {QStringLiteral("text/html"), "<script>alert(1)</script>"}},
                            {QStringLiteral("code.js"), {QStringLiteral("text/javascript"), "alert(1)"}}};
        auto others = std::make_shared<MemoryAssets>();
        others->assets = {{QStringLiteral("note.txt"), {QStringLiteral("text/plain"), "another's"}}};
        m_service = std::make_unique<StageService>();
        m_others = m_service->newPageUrl();
        m_service->setAssets(m_others, others);
        m_view = std::make_unique<QWebEngineView>();
        m_view->setAttribute(Qt::WA_DontShowOnScreen);
        m_page = new StagePage(m_service.get(), m_view.get());
        m_view->setPage(m_page);
        m_view->resize(480, 278);
        m_view->show();
        QVERIFY(open());
    }
    void cleanupTestCase()
    {
        m_view.reset();
        m_service.reset();
    }

    void leavesNothingBehind() { QVERIFY(m_service->profile()->isOffTheRecord()); }

    void servesItsOwnAlone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("answer");
        QTest::newRow("asset") << "assets/note.txt"
                               << "mine";
        QTest::newRow("asset with a slash") << "/assets/note.txt"
                                            << "mine";
        QTest::newRow("no such asset") << "assets/none.txt"
                                       << "refused";
        QTest::newRow("an asset is no document") << "assets/page.html"
                                                 << "refused";
        QTest::newRow("an asset is no script") << "assets/code.js"
                                               << "refused";
        QTest::newRow("folder") << "assets/"
                                << "refused";
        QTest::newRow("up") << "assets/%2e%2e/%2e%2e/bridge/bridge.js"
                            << "refused";
        QTest::newRow("up, hidden") << "fonts/..%2f..%2fbridge%2fbridge.js"
                                    << "refused";
        QTest::newRow("no such file") << "nothing.js"
                                      << "refused";
        QTest::newRow("another page") << m_others.resolved(QUrl(QStringLiteral("assets/note.txt"))).toString() << "refused";
        QTest::newRow("file") << "file:///etc/hostname"
                              << "refused";
        QTest::newRow("resource") << "qrc:/bridge/bridge.js"
                                  << "refused";
        QTest::newRow("data") << "data:text/plain,inline"
                              << "inline"; // nothing leaves the page
    }
    void servesItsOwnAlone()
    {
        QFETCH(QString, url);
        QFETCH(QString, answer);
        QCOMPARE(request(url), answer);
    }

    void takesNothingIn() { QCOMPARE(request(QStringLiteral("assets/note.txt"), QStringLiteral("POST")), QStringLiteral("refused")); }

    void bundledFontsAreThere() { QVERIFY(request(QStringLiteral("fonts/index.json")).startsWith(u'{')); }

    void networkIsOutOfReach_data()
    {
        QTest::addColumn<QString>("script");
        const auto add = [](const char *name, const char *script) { QTest::newRow(name) << QString::fromLatin1(script); };
        add("picture", "new Image().src = 'http://HOST/a.png'");
        add("style", "document.body.style.background = 'url(http://HOST/b.png)'");
        add("style sheet",
            "document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: 'http://HOST/c.css'}))");
        add("prefetch", "document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href: 'http://HOST/d'}))");
        add("preload",
            "document.head.append(Object.assign(document.createElement('link'), {rel: 'preload', as: 'image', href: 'http://HOST/e'}))");
        add("preconnect", "document.head.append(Object.assign(document.createElement('link'), {rel: 'preconnect', href: 'http://HOST'}))");
        add("prerender", "document.head.append(Object.assign(document.createElement('link'), {rel: 'prerender', href: 'http://HOST/f'}))");
        add("icon", "document.head.append(Object.assign(document.createElement('link'), {rel: 'icon', href: 'http://HOST/favicon.ico'}))");
        add("script", "document.head.append(Object.assign(document.createElement('script'), {src: 'http://HOST/g.js'}))");
        add("import", "import('http://HOST/h.js').catch(() => {})");
        add("fetch", "fetch('http://HOST/i').catch(() => {})");
        add("request", "{ const x = new XMLHttpRequest(); x.open('GET', 'http://HOST/j'); x.send(); }");
        add("beacon", "navigator.sendBeacon('http://HOST/k', 'secret')");
        add("events", "new EventSource('http://HOST/l')");
        add("web socket", "new WebSocket('ws://HOST/m')");
        add("font", "new FontFace('x', 'url(http://HOST/n.woff2)').load().catch(() => {})");
        add("film", "document.body.append(Object.assign(document.createElement('video'), {src: 'http://HOST/o.mp4', autoplay: true}))");
        add("frame", "document.body.append(Object.assign(document.createElement('iframe'), {src: 'http://HOST/p'}))");
        add("frame with a picture",
            "document.body.append(Object.assign(document.createElement('iframe'), {srcdoc: '<img src=\"http://HOST/q.png\">'}))");
        add("empty frame", "{ const f = document.createElement('iframe'); document.body.append(f); new f.contentWindow.Image().src = "
                           "'http://HOST/r.png'; }");
        add("object", "document.body.append(Object.assign(document.createElement('object'), {data: 'http://HOST/s'}))");
        add("form", "{ const f = document.createElement('form'); f.action = 'http://HOST/t'; document.body.append(f); f.submit(); }");
        add("form in a window", "{ const f = document.createElement('form'); f.action = 'http://HOST/u'; f.target = '_blank'; "
                                "document.body.append(f); f.submit(); }");
        add("navigation", "location.href = 'http://HOST/v'");
        add("replacement", "location.replace('http://HOST/w')");
        add("window", "window.open('http://HOST/x')");
        add("link with ping",
            "{ const a = document.createElement('a'); a.href = '#y'; a.ping = 'http://HOST/y'; document.body.append(a); a.click(); }");
        add("download",
            "{ const a = document.createElement('a'); a.href = 'http://HOST/z'; a.download = 'z'; document.body.append(a); a.click(); }");
        add("worker", "try { new Worker(URL.createObjectURL(new Blob(['fetch(\"http://HOST/1\")']))) } catch {}");
        add("service worker", "navigator.serviceWorker && navigator.serviceWorker.register('http://HOST/2').catch(() => {})");
        add("history", "history.back(); history.go(-1); location.assign('http://HOST/4')");
        add("picture in a drawing", "document.body.insertAdjacentHTML('beforeend', '<svg><image href=\"http://HOST/5.png\"/></svg>')");
        add("import in a style",
            "document.head.append(Object.assign(document.createElement('style'), {textContent: '@import url(http://HOST/6.css);'}))");
        add("sound", "new Audio('http://HOST/7.mp3').play().catch(() => {})");
        add("scripts of a worker", "try { new Worker('data:text/javascript,importScripts(\"http://HOST/8.js\")') } catch {}");
        add("shared worker", "try { new SharedWorker('http://HOST/9.js') } catch {}");
        add("worklet", "CSS.paintWorklet && CSS.paintWorklet.addModule('http://HOST/10.js').catch(() => {})");
        add("transport", "typeof WebTransport === 'undefined' || new WebTransport('https://HOST/11').ready.catch(() => {})");
        add("module", "document.head.append(Object.assign(document.createElement('script'), {type: 'module', textContent: 'import "
                      "\"http://HOST/12.js\"'}))");
        add("module preload",
            "document.head.append(Object.assign(document.createElement('link'), {rel: 'modulepreload', href: 'http://HOST/13.js'}))");
        add("manifest",
            "document.head.append(Object.assign(document.createElement('link'), {rel: 'manifest', href: 'http://HOST/14.json'}))");
        add("click on a link", "{ const a = document.createElement('a'); a.href = 'http://HOST/15'; document.body.append(a); a.click(); }");
        add("fetch of another frame",
            "{ const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.fetch('http://HOST/16', "
            "{mode: 'no-cors'}).catch(() => {}); }");
        add("refresh",
            "document.head.append(Object.assign(document.createElement('meta'), {httpEquiv: 'refresh', content: '0;url=http://HOST/3'}))");
    }
    void networkIsOutOfReach()
    {
        QFETCH(QString, script);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&server, &QTcpServer::newConnection);
        script.replace(QStringLiteral("HOST"), QStringLiteral("127.0.0.1:%1").arg(server.serverPort()));
        run(script);
        QVERIFY(connected.isEmpty() && !connected.wait(250));
        QCOMPARE(m_page->url().adjusted(QUrl::RemoveFragment), m_address);
        QCOMPARE(run(QStringLiteral("String(document.getElementById('stage') !== null)")), QStringLiteral("true"));
    }

    void theListenerHearsOthers() // else the test above would prove nothing
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&server, &QTcpServer::newConnection);
        QWebEngineProfile profile;
        QWebEnginePage page(&profile);
        page.setHtml(QStringLiteral("<img src='http://127.0.0.1:%1/a.png'>").arg(server.serverPort()));
        QVERIFY(connected.wait(10'000));
    }

    void peersAreOutOfReach()
    {
        QUdpSocket listener;
        QVERIFY(listener.bind(QHostAddress::LocalHost));
        QSignalSpy heard(&listener, &QUdpSocket::readyRead);
        run(QStringLiteral("{ const p = new RTCPeerConnection({iceServers: [{urls: 'stun:127.0.0.1:%1'}]}); p.createDataChannel('x');"
                           " p.createOffer().then((o) => p.setLocalDescription(o)); }")
                .arg(listener.localPort()));
        QVERIFY(!heard.wait(1000));
    }

    void dialogsAreSilent()
    {
        QCOMPARE(run(QStringLiteral("alert('a'); String(confirm('b')) + String(prompt('c'))")), QStringLiteral("falsenull"));
    }

    void asksForNothing()
    {
        run(QStringLiteral("window.answers = []; navigator.geolocation.getCurrentPosition(() => answers.push('there'), () => "
                           "answers.push('refused')); Notification.requestPermission().then((answer) => answers.push(answer)); 0"));
        QTRY_COMPARE(run(QStringLiteral("answers.sort().join()")), QStringLiteral("denied,refused"));
    }

    void staysWhereItIs()
    {
        QSignalSpy lost(m_page, &StagePage::lost);
        run(QStringLiteral("window.mark = 'same'; location.reload()"));
        run(QStringLiteral("location.hash = '#elsewhere'"));
        run(QStringLiteral("window.close()"));
        QVERIFY(!lost.wait(300));
        QCOMPARE(run(QStringLiteral("window.mark")), QStringLiteral("same"));
    }

    void theProgramIsOutOfReach()
    {
        // Neither by name, nor in another frame of the page.
        const QString names =
            QStringLiteral("['qt', 'QWebChannel', 'pagereelPage', 'pagereelSend', 'bridge', '__REACT_DEVTOOLS_GLOBAL_HOOK__']");
        QCOMPARE(run(QStringLiteral("%1.filter((name) => name in window).join()").arg(names)), QString());
        QCOMPARE(run(QStringLiteral(
                         "{ const f = document.createElement('iframe'); document.body.append(f); const w = f.contentWindow; const found = "
                         "%1.filter((name) => name in w).join(); f.remove(); found }")
                         .arg(names)),
                 QString());
    }

    void messagesCannotBeForged_data()
    {
        QTest::addColumn<QString>("event");
        QTest::newRow("message") << QStringLiteral("'pagereel-message'");
        QTest::newRow("a channel of its own") << QStringLiteral(
            "(document.dispatchEvent(new CustomEvent('pagereel-open', {detail: 'x'})), 'x-message')");
    }
    void messagesCannotBeForged()
    {
        QFETCH(QString, event);
        QSignalSpy ready(m_page, &StagePage::ready);
        QSignalSpy lost(m_page, &StagePage::lost);
        QSignalSpy told(m_page, &StagePage::stageEvent);
        const QString say =
            QStringLiteral("for (const message of [{event: 'ready', data: {}}, {event: 'frame', data: {frame: 7}}, {event: "
                           "'fault', data: {sceneId: 'a', message: 'b'}}, ...Array.from({length: 2000}, (_, id) => ({id, "
                           "result: 'forged'}))]) document.dispatchEvent(new CustomEvent(%1, {detail: JSON.stringify(message)}))")
                .arg(event);
        const auto answer = m_page->call(QStringLiteral("setLoop"), {{QStringLiteral("loop"), false}});
        run(say);
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result().has_value() && answer.result()->isNull());
        QCOMPARE(ready.size() + lost.size() + told.size(), 0);
    }

    void theChannelCannotBeOverheard()
    {
        // Everything by which a scene could come between: what the stage says and hears holds a name that must not be seen.
        run(QStringLiteral(
            "window.seen = []; const note = (name) => seen.push(String(name));"
            "EventTarget.prototype.dispatchEvent = document.dispatchEvent = (event) => note(event.type);"
            "EventTarget.prototype.addEventListener = document.addEventListener = (type) => note(type);"
            "for (const type of [CustomEvent, Event]) for (const key of ['detail', 'type', 'isTrusted'])"
            "  try { Object.defineProperty(type.prototype, key, {get() { note('read'); return ''; }, configurable: true}); } catch {}"
            "window.CustomEvent = class { constructor(type) { note(type); } };"
            "JSON.stringify = (value) => note(value); JSON.parse = (text) => note(text);"
            "Object.prototype.toJSON = function () { note('toJSON'); return {event: 'ready'}; };"
            "Object.defineProperty(Object.prototype, 'bubbles', {get() { note(window.event && window.event.type); }, configurable: true});"
            "const then = Promise.prototype.then; Promise.prototype.then = function (...all) { note(window.event && window.event.type);"
            "  return then.apply(this, all); };"
            "const apply = Function.prototype.apply; Function.prototype.apply = function (that, all) { if (that instanceof Event) "
            "note('apply'); return "
            "Reflect.apply(this, that, all ?? []); }; 0"));
        const auto answer = m_page->call(QStringLiteral("setLoop"), {{QStringLiteral("loop"), false}});
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result().has_value());
        QCOMPARE(run(QStringLiteral("seen.filter((name) => name !== 'undefined').join()")), QString());
        QVERIFY(open()); // whole again, for the tests that follow
    }

    void aDocumentThatWasLeftIsNotTakenForTheNext()
    {
        const QString left = m_page->url().host();
        QSignalSpy ready(m_page, &StagePage::ready);
        m_page->open();
        auto *bridge = m_page->findChild<PageBridge *>();
        emit bridge->told(QStringLiteral("ready"), {{QStringLiteral("host"), left}}); // it was on its way
        QVERIFY(!m_page->isReady());
        QVERIFY(ready.wait(15'000));
        QVERIFY(run(QStringLiteral("location.host")) != left);
        QVERIFY(open());
    }

    void flagsAreAddedToWhatIsThere()
    {
        const QByteArray before = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        const auto restore = qScopeGuard([&] { qputenv("QTWEBENGINE_CHROMIUM_FLAGS", before); });
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--host-resolver-rules=\"MAP a b\" --disable-gpu");
        setStageChromiumFlags();
        setStageChromiumFlags();
        const QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        QVERIFY2(
            flags.startsWith("--host-resolver-rules=\"MAP a b\" --disable-gpu --force-webrtc-ip-handling-policy=disable_non_proxied_udp"
                             " --log-level=3"),
            flags.constData());
        QCOMPARE(flags.count("--log-level"), 1);
    }

    void flagsWithoutAValueArriveToo()
    {
        const QByteArray before = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        const auto restore = qScopeGuard([&] {
            qputenv("QTWEBENGINE_CHROMIUM_FLAGS", before);
            qunsetenv("QT_QUICK_BACKEND");
        });
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu-vsync");
        setExportChromiumFlags();
        const QByteArrayList flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").split(' ');
        for (const char *flag : {"--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync"})
            QCOMPARE(flags.count(flag), 1);
    }
};

STAGE_TEST_MAIN(StageServiceTest)
#include "tst_stageservice.moc"
