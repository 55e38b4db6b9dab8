#include "TestTemplates.h"

#include "pipeline/scenes/BrandTaste.h"

#include <QTemporaryDir>
#include <QTest>

class BrandTasteTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::array beats{BeatKind::Problem, BeatKind::Discovery, BeatKind::Transformation, BeatKind::Triumph,
                                      BeatKind::Invitation};
    static constexpr std::array ids{"problem", "discovery", "transformation", "triumph", "invitation"};

    // The template of each beat that a brand likes best.
    static QStringList favourites(const TemplateCatalogue &catalogue, const QString &identity)
    {
        const BrandTaste taste(catalogue, identity, 1);
        QStringList all;
        for (std::size_t i = 0; i < beats.size(); ++i) {
            QString best;
            double most = -1;
            for (const SceneTemplate &one : catalogue.templates()) {
                const double liking = one.beats.contains(beats[i]) ? taste.forTemplate(one.id, beats[i], qsizetype(i)) : -1;
                if (liking > most) {
                    most = liking;
                    best = one.id;
                }
            }
            all.append(best);
        }
        return all;
    }

private slots:
    void twoBrandsAgreeTwiceAtMost()
    {
        QTemporaryDir folder;
        for (const char *beat : ids) {
            for (int i = 0; i < 7; ++i) {
                const QString id = QLatin1String(beat) + u"-%1"_qs.arg(i);
                TestTemplates::write(folder.path(), TestTemplates::description(id, {QLatin1String(beat)}, u"paper"_qs,
                                                                               {{u"headline"_qs, TestTemplates::required()}}));
            }
        }
        const TemplateCatalogue catalogue(folder.path());
        QList<QStringList> all;
        for (int i = 0; i < 40; ++i)
            all.append(favourites(catalogue, u"brand %1"_qs.arg(i)));
        int alike = 0;
        for (qsizetype a = 0; a < all.size(); ++a) {
            for (qsizetype b = a + 1; b < all.size(); ++b) {
                const auto same = std::count_if(all[a].begin(), all[a].end(), [&](const QString &id) { return all[b].contains(id); });
                QVERIFY2(same <= 2 || same == 5, qPrintable(QString::number(same))); // 343 tastes: a few have the same one
                alike += same == 5 ? 1 : 0;
            }
        }
        QVERIFY2(alike <= 8, qPrintable(QString::number(alike)));
    }

    void eachFamilyHasATemplateThatAnyPageCanFill()
    {
        const TemplateCatalogue catalogue(u":/templates"_qs);
        for (const BeatKind beat : {BeatKind::Problem, BeatKind::Discovery, BeatKind::Invitation}) {
            const auto isPlain = [beat](const SceneTemplate &one) {
                return one.beats.contains(beat) && std::all_of(one.content.begin(), one.content.end(),
                                                               [](const SlotRule &slot) { return !slot.required || slot.maxChars > 0; });
            };
            QVERIFY(std::count_if(catalogue.templates().begin(), catalogue.templates().end(), isPlain) >= 7);
        }
    }
};

QTEST_GUILESS_MAIN(BrandTasteTest)
#include "tst_brandtaste.moc"
