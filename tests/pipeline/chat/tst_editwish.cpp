#include "pipeline/chat/EditWish.h"

#include <QTest>

Q_DECLARE_METATYPE(EditWish)

class TestEditWish : public QObject
{
    Q_OBJECT
private:
    static WishContext context(int selected = -1)
    {
        return {{u"The Problem – Complex payments"_qs, u"The Discovery – One API"_qs, u"The Transformation"_qs, u"The Triumph"_qs,
                 u"The Invitation – Start now"_qs},
                selected};
    }
    static void row(const char *text, EditWish wish) { QTest::newRow(text) << QString::fromUtf8(text) << wish; }

private slots:
    void isUnderstood_data()
    {
        using namespace Wish;
        QTest::addColumn<QString>("text");
        QTest::addColumn<EditWish>("wish");
        row("make scene 2 longer", ChangeLength{{1}, 0, 0, 1.3});
        row("Make the second scene a bit longer, please.", ChangeLength{{1}, 0, 0, 1.15});
        row("scene 3 5 seconds", ChangeLength{{2}, 5});
        row("scene 3: 5s", ChangeLength{{2}, 5});
        row("set scene three to 4.5 seconds", ChangeLength{{2}, 4.5});
        row("make scenes 2 and 4 six seconds long", ChangeLength{{1, 3}, 6});
        row("make scene 2 1 second longer", ChangeLength{{1}, 0, 1});
        row("scene 2 should be two seconds shorter", ChangeLength{{1}, 0, -2});
        row("scene 4 twice as long", ChangeLength{{3}, 0, 0, 2});
        row("the last scene half as long", ChangeLength{{4}, 0, 0, 0.5});
        row("the triumph 7 seconds", ChangeLength{{3}, 7});
        row("all scenes 3 seconds", ChangeLength{{0, 1, 2, 3, 4}, 3});

        row("move scene 4 to the front", MoveScene{3, 0});
        row("put the invitation at the beginning", MoveScene{4, 0});
        row("move scene 1 to the end", MoveScene{0, 4});
        row("move scene 4 to 2", MoveScene{3, 1});
        row("move scene 1 to position 3", MoveScene{0, 2});
        row("move scene 4 before scene 2", MoveScene{3, 1});
        row("move scene 1 before scene 3", MoveScene{0, 1});
        row("put scene 1 after scene 3", MoveScene{0, 2});
        row("bring scene 5 behind scene 1", MoveScene{4, 1});
        row("move scene 3 left", MoveScene{2, 1});
        row("move scene 3 to position 99", MoveScene{2, 4});

        row("delete scene 1", DeleteScenes{{0}});
        row("remove scenes 2, 3 and 5", DeleteScenes{{1, 2, 4}});
        row("please remove scenes 2-4", DeleteScenes{{1, 2, 3}});
        row("get rid of the last scene", DeleteScenes{{4}});
        row("drop the problem scene", DeleteScenes{{0}});
        row("delete #2", DeleteScenes{{1}});

        row("duplicate scene 2", DuplicateScene{1});
        row("rename scene 2 to Our way", RenameScene{1, u"Our way"_qs});
        row("call scene 3 “The 5 second rule”", RenameScene{2, u"The 5 second rule"_qs});
        row("change the primary color to #ff5500", ChangeColor{u"primary"_qs, QColor(0xff, 0x55, 0)});
        row("Change the primary colour to #FF5500.", ChangeColor{u"primary"_qs, QColor(0xff, 0x55, 0)});
        row("make the background color black", ChangeColor{u"background"_qs, QColor(0, 0, 0)});
        row("change the accent color to sky blue", ChangeColor{u"accent"_qs, QColor(u"skyblue"_qs)});
        row("set the accent to orange", ChangeColor{u"accent"_qs, QColor(0xff, 0xa5, 0)});
        row("make it vertical", ChangeShape{{1080, 1920}});
        row("square", ChangeShape{{1080, 1080}});
        row("switch to 9:16", ChangeShape{{1080, 1920}});
        row("another look for scene 2", AnotherLook{1});
        row("give the last scene a different design", AnotherLook{4});
        row("same template as scene 1 for scene 3", SameTemplate{0, 2});
        row("make scene 3 look like scene 1", SameTemplate{0, 2});
        row("for scene 4 use the same layout as scene 2", SameTemplate{1, 3});
        row("undo", Undo{});
        row("Undo that, please!", Undo{});
        row("take that back", Undo{});
        row("redo", Redo{});
    }
    void isUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(EditWish, wish);
        const EditWish read = readWish(text, context());
        QCOMPARE(read.index(), wish.index());
        if (!std::holds_alternative<Wish::Question>(wish))
            QVERIFY(read == wish);
    }

    void whatIsLeftOpenIsAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("has");
        QTest::newRow("no such scene") << u"make scene 9 longer"_qs << u"no scene 9"_qs;
        QTest::newRow("no such scene to delete") << u"delete scene 0"_qs << u"scene"_qs;
        QTest::newRow("none said") << u"make it longer"_qs << u"Which scene"_qs;
        QTest::newRow("no colour") << u"change the primary color"_qs << u"Which colour"_qs;
        QTest::newRow("no name") << u"rename scene 2"_qs << u"called"_qs;
    }
    void whatIsLeftOpenIsAsked()
    {
        QFETCH(QString, text);
        QFETCH(QString, has);
        const EditWish read = readWish(text, context());
        const auto *question = std::get_if<Wish::Question>(&read);
        QVERIFY(question);
        QVERIFY2(question->sentence.contains(has), qPrintable(question->sentence));
    }

    void theSelectedSceneIsMeant()
    {
        QVERIFY(readWish(u"make it longer"_qs, context(3)) == EditWish(Wish::ChangeLength{{3}, 0, 0, 1.3}));
        QVERIFY(readWish(u"delete this scene"_qs, context(2)) == EditWish(Wish::DeleteScenes{{2}}));
        QVERIFY(readWish(u"move this scene to the end"_qs, context(0)) == EditWish(Wish::MoveScene{0, 4}));
    }

    void isNoEdit_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"hello", "what can you do?", "another look", "another look, bold", "use the pricing page too",
                                 "create a vertical video in 3 scenes", "make scene 2 feel like a product launch", "remove the logo",
                                 "I love the problem scene", "thanks", "is this the same as before?"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isNoEdit()
    {
        QFETCH(QString, text);
        QVERIFY(std::holds_alternative<std::monostate>(readWish(text, context())));
    }

    void withoutScenesThereIsNothingToChange()
    {
        QVERIFY(std::holds_alternative<std::monostate>(readWish(u"delete scene 1"_qs, {})));
        QVERIFY(std::holds_alternative<std::monostate>(readWish(u"make it vertical"_qs, {})));
        QVERIFY(readWish(u"undo"_qs, {}) == EditWish(Wish::Undo{}));
    }
};

QTEST_GUILESS_MAIN(TestEditWish)
#include "tst_editwish.moc"
