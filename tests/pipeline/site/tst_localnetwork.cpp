#include "pipeline/site/LocalNetwork.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LocalNetworkTest : public QObject
{
    Q_OBJECT
private slots:
    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("local");
        for (const char *host :
             {"localhost", "localhost.", "a.localhost", "127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.1.1", "169.254.1.1", "100.64.0.1",
              "0.0.0.0", "::1", "::", "fe80::1", "fd00::1", "::ffff:192.168.1.1", "::ffff:127.0.0.1", "printer.local", "router"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host : {"example.com", "example.com.", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8",
                                 "localhost.example.com", "local.example"})
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }
    void hosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, local);
        QCOMPARE(isLocalHost(host), local);
    }

    void pagesOfTheWebStayOnIt()
    {
        const QUrl web(u"https://example.com/"_s);
        const QUrl home(u"http://127.0.0.1:8080/"_s);
        QVERIFY(mayReach(web, QUrl(u"https://cdn.example.net/a.png"_s)));
        QVERIFY(!mayReach(web, home));
        QVERIFY(!mayReach(web, QUrl(u"wss://localhost./"_s)));
        QVERIFY(mayReach(home, QUrl(u"http://router/"_s)));
        QVERIFY(mayReach(web, QUrl(u"data:image/png;base64,AA"_s)));
    }
};

QTEST_GUILESS_MAIN(LocalNetworkTest)
#include "tst_localnetwork.moc"
