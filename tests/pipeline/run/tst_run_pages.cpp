#include "RunRig.h"

#include "pipeline/site/SiteSnapshot.h"

#include <QBuffer>

using namespace RunEvent;

// Further pages of a site, and pages that the user pasted.
class TestRunPages : public QObject, protected RunRig
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void furtherPageIsReadAndMerged();
    void pageThatCannotBeReadIsLeftOut_data();
    void pageThatCannotBeReadIsLeftOut();
    void cancelledWhileAFurtherPageIsRead();
    void killedWhileAFurtherPageIsRead();
    void thePageThatIsReadAlreadyIsNotReadTwice();
    void nothingPastedIsSaid();
    void pastedPageNeedsNoSite();
    void pastedPageWithAScreenshot();

private:
    static GenerationRequest withPricing()
    {
        GenerationRequest request = stripe();
        request.pages = {QStringLiteral("pricing")};
        return request;
    }
    Message noteWith(const QString &words) const
    {
        const ProjectContents project = contents();
        for (const Message &message : project.messages) {
            if (message.kind == MessageKind::Note && message.text.contains(words))
                return message;
        }
        return {};
    }
};

void TestRunPages::furtherPageIsReadAndMerged()
{
    m_reader->pages.insert(u"/pricing"_qs, FakeReader::page(FakeReader::pricing()));
    startAndFinish(withPricing());
    QCOMPARE(m_reader->asked, (QList<QUrl>{QUrl(u"https://stripe.com"_qs), QUrl(u"https://stripe.com/pricing"_qs)}));
    const ProjectContents project = contents();
    QCOMPARE(project.scenes.size(), 5);
    QCOMPARE(noteWith(u"stripe.com/pricing"_qs).status, MessageStatus::Done);

    const BrandProfile &brand = project.brand;
    QCOMPARE(brand.headline->value, u"Financial infrastructure to grow your revenue"_qs);
    QCOMPARE(brand.features.front().title, u"Pricing built for businesses of all sizes"_qs);
    QCOMPARE(brand.features.front().from.page, u"https://stripe.com/pricing"_qs);
    QCOMPARE(brand.pages.size(), 1U);
    const auto store = ProjectStore::open(path());
    const Result<Asset> picture = (*store)->asset(brand.pages.front().asset);
    QVERIFY(picture && picture->mime == u"image/jpeg"_qs);
    const Result<Asset> snapshot = (*store)->asset(brand.pages.front().snapshot);
    QVERIFY(snapshot && SiteSnapshot::fromJson(snapshot->bytes)->url == QUrl(u"https://stripe.com/pricing"_qs));
    QCOMPARE(brand.sections.back().page, u"https://stripe.com/pricing"_qs);
    QVERIFY((*store)->asset(brand.sections.back().asset).has_value());
}

void TestRunPages::pageThatCannotBeReadIsLeftOut_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("words");
    QTest::newRow("no link to it") << u"careers"_qs << u"no link to “careers”"_qs;
    QTest::newRow("error") << u"https://stripe.com/gone"_qs << u"It is gone. I go on without that page."_qs;
    QTest::newRow("empty") << u"https://stripe.com/empty"_qs << u"is empty"_qs;
    QTest::newRow("leads elsewhere") << u"https://stripe.com/away"_qs << u"leads to another site, other.example"_qs;
}

void TestRunPages::pageThatCannotBeReadIsLeftOut()
{
    QFETCH(QString, page);
    QFETCH(QString, words);
    m_reader->pages.insert(u"/gone"_qs, failure(ErrorKind::HttpStatus, u"It is gone."_qs));
    m_reader->pages.insert(u"/empty"_qs, FakeReader::page(R"({"version": 1, "url": "https://stripe.com/empty"})"));
    m_reader->pages.insert(u"/away"_qs, FakeReader::page(QByteArray(FakeReader::pricing()).replace("stripe.com", "other.example")));
    GenerationRequest request = stripe();
    request.pages = {page};
    startAndFinish(request);
    QCOMPARE(contents().scenes.size(), 5);
    const Message note = noteWith(words);
    QCOMPARE(note.status, MessageStatus::Failed);
    QVERIFY(contents().brand.pages.empty());
}

void TestRunPages::cancelledWhileAFurtherPageIsRead()
{
    m_reader->hold = true;
    start(withPricing());
    m_reader->answers.release();
    QTRY_COMPARE(m_reader->asked.size(), 2);
    m_worker->cancelRun();
    QCOMPARE(noteWith(u"Reading stripe.com/pricing too"_qs).status, MessageStatus::Cancelled);
    QCOMPARE(contents().runs.first().state, RunState::Cancelled);
    m_worker->resumeRun();
    QTRY_COMPARE(m_reader->asked.size(), 3);
}

void TestRunPages::killedWhileAFurtherPageIsRead()
{
    m_reader->hold = true;
    start(withPricing());
    m_reader->answers.release();
    QTRY_COMPARE(m_reader->asked.size(), 2);
    reopen(); // without a word of the run that was under way
    QCOMPARE(noteWith(u"Reading stripe.com/pricing too"_qs).status, MessageStatus::Working);
    m_reader->hold = false;
    m_reader->pages.insert(u"/pricing"_qs, FakeReader::page(FakeReader::pricing()));
    m_worker->resumeRun();
    QTRY_VERIFY(m_log->isOver());
    QList<MessageStatus> lines;
    const ProjectContents project = contents();
    for (const Message &message : project.messages) {
        if (message.text.contains(u"Reading stripe.com/pricing too"_qs))
            lines.append(message.status);
    }
    QCOMPARE(lines, (QList<MessageStatus>{MessageStatus::Cancelled, MessageStatus::Done}));
    QCOMPARE(project.brand.pages.size(), 1U);
}

void TestRunPages::thePageThatIsReadAlreadyIsNotReadTwice()
{
    m_reader->pages.insert(u"/product"_qs, FakeReader::page(FakeReader::stripe())); // it leads home
    GenerationRequest request = stripe();
    request.pages = {u"https://stripe.com/product"_qs, u"https://www.stripe.com/"_qs};
    startAndFinish(request);
    QCOMPARE(m_reader->asked.size(), 2);
    QVERIFY(contents().brand.pages.empty());
    QVERIFY(!noteWith(u"stripe.com/product leads to stripe.com, which is read already"_qs).text.isEmpty());
}

void TestRunPages::nothingPastedIsSaid()
{
    GenerationRequest request = stripe();
    request.pasted = true;
    request.text = u" \n "_qs;
    startAndFinish(request);
    QVERIFY(m_log->all<RunFailed>().first().error.contains(u"nothing in what you pasted"_qs));
}

void TestRunPages::pastedPageNeedsNoSite()
{
    GenerationRequest request;
    request.pasted = true;
    request.text = u"Acme\nShip parcels without the paperwork\nAcme helps small shops to fill in every form."_qs;
    startAndFinish(request);
    QVERIFY(m_reader->asked.isEmpty());
    const ProjectContents project = contents();
    QCOMPARE(project.scenes.size(), 5);
    QCOMPARE(project.settings.title, u"Acme"_qs);
    QCOMPARE(project.brand.headline->value, u"Ship parcels without the paperwork"_qs);
    QVERIFY(!project.brand.draft && project.brand.pageAsset.isEmpty());
    QVERIFY(!noteWith(u"those that you pasted"_qs).text.isEmpty());
    const auto store = ProjectStore::open(path());
    QVERIFY(SiteSnapshot::fromJson((*store)->snapshot().value()).has_value());
}

void TestRunPages::pastedPageWithAScreenshot()
{
    QImage picture(1440, 900, QImage::Format_RGB32);
    picture.fill(QColor(u"#0b6e4f"_qs));
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(picture.save(&buffer, "PNG"));
    m_worker->apply(1, Edit::AddAssets{{{u"screenshot-1.png"_qs, u"image/png"_qs, png, {}, {}}}});
    GenerationRequest request = stripe();
    request.pasted = true;
    request.text = u"Ship parcels without the paperwork\nAcme helps small shops to fill in every form."_qs;
    request.screenshot = u"screenshot-1.png"_qs;
    startAndFinish(request);
    QVERIFY(m_reader->asked.isEmpty());
    QCOMPARE(contents().brand.name->value, u"Stripe"_qs);
    QCOMPARE(contents().brand.colors.primary->value.name(), u"#0b6e4f"_qs);
    QVERIFY(!contents().brand.pageAsset.isEmpty());
}

QTEST_MAIN(TestRunPages)
#include "tst_run_pages.moc"
