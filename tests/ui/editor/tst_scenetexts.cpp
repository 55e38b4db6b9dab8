#include "ui/editor/SceneTexts.h"

#include <QTest>

using Typed = QList<std::pair<QString, QString>>;

class TestSceneTexts : public QObject
{
    Q_OBJECT

private slots:
    void firstTextIsTaken()
    {
        SceneTexts texts;
        QVERIFY(texts.documentHas(u"a"_qs, u"one"_qs));
        QCOMPARE(texts.code(u"a"_qs), u"one"_qs);
        QCOMPARE(texts.version(u"a"_qs), 1);
        QVERIFY(!texts.documentHas(u"a"_qs, u"one"_qs));
    }

    void whatIsTypedReachesTheDocumentOnce()
    {
        SceneTexts texts;
        texts.documentHas(u"a"_qs, u"one"_qs);
        QVERIFY(texts.typed(u"a"_qs, 1, u"one!"_qs));
        QVERIFY(texts.typed(u"a"_qs, 1, u"one!!"_qs));
        QCOMPARE(texts.takeTyped(), (Typed{{u"a"_qs, u"one!!"_qs}}));
        QVERIFY(texts.takeTyped().isEmpty());
        QVERIFY2(!texts.documentHas(u"a"_qs, u"one!!"_qs), "the document's echo is no change");
        QCOMPARE(texts.version(u"a"_qs), 1);
    }

    void lateTypingDoesNotOverwriteNewerText()
    {
        SceneTexts texts;
        texts.documentHas(u"a"_qs, u"one"_qs);
        QVERIFY(texts.documentHas(u"a"_qs, u"undone"_qs));
        QCOMPARE(texts.version(u"a"_qs), 2);
        QVERIFY(!texts.typed(u"a"_qs, 1, u"one!"_qs));
        QCOMPARE(texts.code(u"a"_qs), u"undone"_qs);
        QVERIFY(texts.takeTyped().isEmpty());
    }

    void unrelatedChangesKeepWhatIsBeingTyped()
    {
        SceneTexts texts;
        texts.documentHas(u"a"_qs, u"one"_qs);
        texts.typed(u"a"_qs, 1, u"one!"_qs);
        QVERIFY2(!texts.documentHas(u"a"_qs, u"one"_qs), "the scene was renamed, say: its code is as before");
        QCOMPARE(texts.takeTyped(), (Typed{{u"a"_qs, u"one!"_qs}}));
    }

    void unknownScenesAreNotTyped()
    {
        SceneTexts texts;
        QVERIFY(!texts.typed(u"a"_qs, 1, u"x"_qs));
        texts.documentHas(u"a"_qs, u"one"_qs);
        texts.forget(u"a"_qs);
        QVERIFY(!texts.typed(u"a"_qs, 1, u"x"_qs));
    }
};

QTEST_GUILESS_MAIN(TestSceneTexts)
#include "tst_scenetexts.moc"
