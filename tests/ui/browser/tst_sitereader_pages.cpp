// The eleven development pages and the sample site, read by the embedded browser: what comes back, and how good the brand profile
// made from it is. PAGEREEL_SNAPSHOTS=<folder> keeps what was read, for the tests of pipeline/brand.
#include "pipeline/brand/BrandReader.h"
#include "pipeline/site/SiteAddress.h"
#include "tests/support/DevelopmentPages.h"
#include "tests/support/LoopbackSite.h"
#include "tests/ui/browser/SiteReading.h"
#include "ui/browser/SampleScheme.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

class SiteReaderPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_reader.warmUp(); }
    void readsSampleSite();
    void readsPage_data();
    void readsPage();
    void isAccurate();
    void readsTrap_data();
    void readsTrap();
    void fallsForFewTraps();

private:
    Result<SiteReading> read(const QUrl &url);
    void keep(const QString &id, const SiteReading &reading);

    BrowserSiteReader m_reader;
    QList<BrandVerdict> m_verdicts;
    QList<BrandVerdict> m_trapVerdicts;
};

Result<SiteReading> SiteReaderPages::read(const QUrl &url)
{
    QElapsedTimer clock;
    clock.start();
    const Result<SiteReading> reading = readSite(m_reader, url);
    qInfo("%s: %lld ms", qPrintable(url.toString()), clock.elapsed());
    return reading;
}

void SiteReaderPages::keep(const QString &id, const SiteReading &reading)
{
    const QString folder = qEnvironmentVariable("PAGEREEL_SNAPSHOTS");
    if (folder.isEmpty())
        return;
    QFile file(folder + u'/' + id + ".json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reading.json);
    QVERIFY(reading.page.save(folder + u'/' + id + ".png"_L1));
}

void SiteReaderPages::readsSampleSite()
{
    const Result<SiteReading> reading = read(SiteAddress::sampleSite());
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    keep(u"sample"_s, *reading);
    QCOMPARE(reading->firstScreen.size(), QSize(1440, 900));
    QCOMPARE(reading->page.width(), 1440);
    QVERIFY(reading->page.height() > 1800);
    const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson(reading->json);
    QVERIFY(snapshot);
    QVERIFY(!snapshot->isEmpty());
}

void SiteReaderPages::readsPage_data()
{
    QTest::addColumn<DevelopmentPage>("page");
    for (const DevelopmentPage &page : developmentPages())
        QTest::newRow(qPrintable(page.id)) << page;
}

void SiteReaderPages::readsPage()
{
    QFETCH(DevelopmentPage, page);
    if (!page.isInstalled())
        QSKIP("This page's package is not installed");
    LoopbackSite site;
    site.serveFolder(page.folder);
    const Result<SiteReading> reading = read(site.url(page.path));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    keep(page.id, *reading);
    const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson(reading->json);
    QVERIFY(snapshot);
    QVERIFY(snapshot->texts.size() > 8);
    m_verdicts.append(judge(page, readBrand(*snapshot, reading->firstScreen)));
}

void SiteReaderPages::isAccurate()
{
    qInfo("%s", qPrintable(verdictTable(m_verdicts)));
    const auto right = [this](auto member) {
        return std::count_if(m_verdicts.begin(), m_verdicts.end(), [&](const BrandVerdict &v) { return v.*member; });
    };
    const qsizetype all = m_verdicts.size();
    QVERIFY(right(&BrandVerdict::primary) >= all - 2);
    QVERIFY(right(&BrandVerdict::headline) >= all - 1);
}

void SiteReaderPages::readsTrap_data()
{
    QTest::addColumn<DevelopmentPage>("page");
    for (const DevelopmentPage &page : trapPages())
        QTest::newRow(qPrintable(page.id)) << page;
}

void SiteReaderPages::readsTrap()
{
    QFETCH(DevelopmentPage, page);
    LoopbackSite site;
    site.serveFolder(page.folder);
    const Result<SiteReading> reading = read(site.url(page.path));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson(reading->json);
    QVERIFY(snapshot);
    m_trapVerdicts.append(judge(page, readBrand(*snapshot, reading->firstScreen)));
}

void SiteReaderPages::fallsForFewTraps()
{
    qInfo("%s", qPrintable(verdictTable(m_trapVerdicts)));
    for (const auto member : {&BrandVerdict::name, &BrandVerdict::primary, &BrandVerdict::headline, &BrandVerdict::callToAction,
                              &BrandVerdict::headingFont, &BrandVerdict::bodyFont, &BrandVerdict::logo, &BrandVerdict::features}) {
        const auto right = std::count_if(m_trapVerdicts.begin(), m_trapVerdicts.end(), [&](const BrandVerdict &v) { return v.*member; });
        QVERIFY2(right >= m_trapVerdicts.size() - 3, qPrintable(QString::number(right)));
    }
}

int main(int argc, char **argv)
{
    SampleScheme::registerScheme();
    QApplication application(argc, argv);
    SiteReaderPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sitereader_pages.moc"
