#include "pipeline/brand/BrandLocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BrandLocksTest : public QObject
{
    Q_OBJECT
private slots:
    void lockedFieldsSurviveANewReading_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : lockableFields())
            QTest::newRow(qPrintable(field)) << field;
    }
    void lockedFieldsSurviveANewReading()
    {
        QFETCH(QString, field);
        const BrandProfile old = withLock(profile(u"Old"_s, Qt::red), field, true);
        const BrandProfile fresh = profile(u"New"_s, Qt::blue);
        const BrandProfile merged = withLockedFields(fresh, old);
        QVERIFY(isLocked(merged, field));
        QVERIFY(merged != withLock(fresh, field, true)); // the field is the old one's
        // and nothing else is: with the field put back, it is the new reading
        QCOMPARE(withLockedFields(merged, withLock(fresh, field, true)), withLock(fresh, field, true));
    }

    void whatIsLockedAsMissingStaysMissing()
    {
        BrandProfile old;
        old.host = u"acme.example"_s;
        old = withLock(old, u"tagline"_s, true);
        QVERIFY(!withLockedFields(profile(u"New"_s, Qt::blue), old).tagline);
    }

    void anotherSiteGetsOnlyWhatCameWithAKit()
    {
        BrandProfile old = profile(u"Old"_s, Qt::red);
        old.host = u"old.example"_s;
        old.colors.primary->from.selector = u"kit"_s;
        old.colors.palette = {{QColor(Qt::red), 1, {}}};
        old.gradients = {{{45, {Qt::red, Qt::green}}, 1, {}}};
        for (const QString &field : {u"name"_s, u"primary"_s})
            old = withLock(old, field, true);
        BrandProfile fresh = profile(u"New"_s, Qt::blue);
        fresh.host = u"new.example"_s;
        const BrandProfile merged = withLockedFields(fresh, old);
        QCOMPARE(merged.name->value, u"New"_s);
        QCOMPARE(merged.locked, QStringList{u"primary"_s});
        QCOMPARE(merged.colors.primary->value, QColor(Qt::red));
        QCOMPARE(merged.colors.palette, old.colors.palette);
        QCOMPARE(merged.gradients, old.gradients);
        QCOMPARE(merged.colors.secondary->value, QColor(Qt::blue));
    }

    void withoutAnAddressTheNameTells()
    {
        BrandProfile old = withLock(profile(u"Acme"_s, Qt::red), u"primary"_s, true);
        old.host.clear();
        BrandProfile fresh = profile(u"Other"_s, Qt::blue);
        fresh.host.clear();
        QVERIFY(!isLocked(withLockedFields(fresh, old), u"primary"_s));
        fresh.name->value = u"Acme"_s;
        QVERIFY(isLocked(withLockedFields(fresh, old), u"primary"_s));
        old.alternatives.names = {*old.name}; // as when the user gives another
        old.name->value = u"Acme & Daughters"_s;
        QVERIFY(isLocked(withLockedFields(fresh, old), u"primary"_s));
    }

    void unknownFieldsAndOpenedLocksDoNothing()
    {
        BrandProfile old = profile(u"Old"_s, Qt::red);
        old.locked = {u"url"_s, u"nonsense"_s};
        const BrandProfile fresh = profile(u"New"_s, Qt::blue);
        QCOMPARE(withLockedFields(fresh, old), fresh);
        old = withLock(withLock(old, u"name"_s, true), u"name"_s, false);
        QCOMPARE(withLockedFields(fresh, old), fresh);
    }

private:
    static BrandProfile profile(const QString &word, const QColor &color)
    {
        BrandProfile profile;
        profile.host = u"acme.example"_s;
        const Maybe<QString> text = Found<QString>{word, 0.9, {}};
        profile.name = profile.tagline = profile.headline = profile.subhead = text;
        profile.valueProposition = profile.problem = profile.closing = text;
        profile.ctas = {{word, {}, 0.9, {}}};
        profile.features = {{word, {}, 0.9, {}}};
        profile.stats = {{word, {}, 0.9, {}}};
        profile.quotes = {{word, {}, 0.9, {}}};
        profile.customers = {{word, 0.9, {}}};
        profile.gradients = {{{45, {color, Qt::white}}, 0.9, {}}};
        profile.logo = Found<BrandLogo>{{word, u"image/png"_s, {1, 1}, word, {}}, 0.9, {}};
        profile.headingFont = profile.bodyFont = Found<BrandFont>{{word, u"serif"_s, {400}, {16}, u"web"_s, true, false, {}}, 0.9, {}};
        const Maybe<QColor> found = Found<QColor>{color, 0.9, {}};
        profile.colors.primary = profile.colors.secondary = profile.colors.accent = profile.colors.background = found;
        profile.colors.surface = profile.colors.text = profile.colors.link = found;
        return profile;
    }
};

QTEST_GUILESS_MAIN(BrandLocksTest)
#include "tst_brandlocks.moc"
