#include "PageParts.h"

#include "pipeline/brand/MessageReading.h"

#include <QTest>

using namespace PageParts;

// What a page says with its words, put together from parts.
class MessageReadingTest : public QObject
{
    Q_OBJECT

private:
    static QString closingOf(const QList<SiteText> &texts, const QList<SiteAction> &actions, const QString &headline = {})
    {
        SiteSnapshot page = emptyPage();
        page.texts = {texts.begin(), texts.end()};
        page.actions = {actions.begin(), actions.end()};
        const Maybe<QString> first = headline.isEmpty() ? Maybe<QString>() : Found<QString>{headline, 0.9, {}};
        const Maybe<QString> closing = readClosing(page, first);
        return closing ? closing->value : QString();
    }

private slots:
    void theLastCallOverAButtonCloses()
    {
        const SiteText call = text(u"Ready to get started?"_s, 2400, 40, 2);
        const SiteAction start = button(u"Get started"_s, 2500, Qt::blue);
        QCOMPARE(closingOf({text(u"Start today"_s, 1700, 40, 2), call, text(u"Our story"_s, 2800, 40, 2)},
                           {button(u"Start"_s, 1800, Qt::blue), start, button(u"Read"_s, 2900, Qt::blue)}),
                 call.text);
        QCOMPARE(closingOf({call}, {}), QString());                                   // no button
        QCOMPARE(closingOf({call}, {button(u"Start"_s, 2900, Qt::blue)}), QString()); // too far away
        QCOMPARE(closingOf({text(u"Ready to get started?"_s, 400, 40, 2)}, {button(u"Go on"_s, 500, Qt::blue)}), QString());
        QCOMPARE(closingOf({call}, {start}, call.text), QString()); // the headline is told already
    }

    void newsByMailCloseNothing()
    {
        for (const QString &words : {u"Subscribe to receive updates!"_s, u"Get our newsletter"_s})
            QCOMPARE(closingOf({text(words, 2400, 40, 2)}, {button(u"Go"_s, 2500, Qt::blue)}), QString());
    }
};

QTEST_GUILESS_MAIN(MessageReadingTest)
#include "tst_messagereading.moc"
