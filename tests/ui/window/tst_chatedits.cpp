#include "tests/ui/templates/TemplateSample.h"
#include "ui/templates/TemplateScenes.h"
#include "ui/window/ChatEdits.h"

#include <QTest>

// What the chat is asked for happens to the document, as one undo step, and is answered.
class TestChatEdits : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        ProjectContents contents = TemplateSample::project();
        contents.scenes += {Sample::scene(u"c"_qs), Sample::scene(u"d"_qs)};
        m_document->setContents(contents);
        m_templates = std::make_unique<TemplateScenes>(m_document.get(), &TemplateSample::catalogue());
    }
    void cleanup()
    {
        m_templates.reset();
        m_document.reset();
    }

    void oneStepEach_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer"); // is in it
        const auto row = [](const char *text, const char *answer) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(answer);
        };
        row("make scene 3 longer", "Scene 3 “Scene c” is 5.2 seconds long now.");
        row("scene 3 5 seconds", "is 5.0 seconds long now");
        row("all scenes 3 seconds", "4 scenes");
        row("move scene 4 to the front", "stands at place 1");
        row("delete scene 1", "Undo");
        row("delete scenes 1 and 2", "2 scenes are deleted");
        row("duplicate scene 2", "A copy of Scene 2");
        row("rename scene 2 to Our way", "Scene 2 is called “Our way” now.");
        row("change the primary color to #ff5500", "Primary Colour is #ff5500");
        row("make it vertical", "1080 × 1920");
        row("another look for scene 1", "another look");
    }
    void oneStepEach()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        const Sample::Snapshot before = Sample::snapshot(*m_document);
        const QString said = say(text);
        QVERIFY2(said.contains(answer), qPrintable(said));
        QVERIFY(Sample::snapshot(*m_document) != before);
        QCOMPARE(m_document->undoStack()->count(), 1);
        const QString undone = say(u"undo"_qs);
        QVERIFY2(undone.startsWith(u"Undone: "_qs), qPrintable(undone));
        QVERIFY(Sample::snapshot(*m_document) == before);
        say(u"redo"_qs);
        QVERIFY(Sample::snapshot(*m_document) != before);
    }

    void aColourIsTheBrands()
    {
        say(u"change the accent color to orange"_qs);
        QCOMPARE(m_document->brand().colors.accent->value, QColor(u"orange"_qs));
    }

    void anotherLookKeepsTheContentAndGoesOn()
    {
        QSet<QString> seen;
        for (int times = 0; times < 3; ++times) {
            say(u"another look for scene 1"_qs);
            const Scene &scene = m_document->scenes()->sceneAt(0);
            QVERIFY(!seen.contains(scene.templateId));
            seen.insert(scene.templateId);
            QVERIFY(QJsonDocument(scene.props).toJson().contains("Forms are slow"));
        }
    }

    void theTemplateOfAnotherScene()
    {
        QVERIFY(say(u"same template as scene 2 for scene 1"_qs).contains(u"without a template"_qs));
        say(u"another look for scene 1"_qs);
        const QString answer = say(u"same template as scene 1 for scene 2"_qs);
        const SceneListModel &scenes = *m_document->scenes();
        if (scenes.sceneAt(1).templateId != scenes.sceneAt(0).templateId)
            QVERIFY2(answer.contains(u"has not what"_qs), qPrintable(answer));
        QVERIFY(say(u"same template as scene 1 for scene 1"_qs).contains(u"already"_qs));
    }

    void whatIsSoAlreadyIsSaid()
    {
        QVERIFY(say(u"scene 3 4 seconds"_qs).contains(u"already"_qs));
        QVERIFY(say(u"move scene 1 to the front"_qs).contains(u"already"_qs));
        QVERIFY(say(u"make it 16:9"_qs).contains(u"already"_qs));
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY(say(u"undo"_qs).contains(u"nothing"_qs));
        QVERIFY(say(u"redo"_qs).contains(u"nothing"_qs));
    }

    void aSceneStaysLongEnoughToBeSeen()
    {
        say(u"scene 3 50 seconds shorter"_qs);
        QCOMPARE(m_document->scenes()->sceneAt(2).durationInFrames, 15);
    }

    void aReadOnlyProjectIsNotChanged()
    {
        ProjectContents contents = TemplateSample::project();
        contents.readOnly = true;
        m_document->setContents(contents);
        QVERIFY(say(u"delete scene 1"_qs).contains(u"cannot be changed"_qs));
        QCOMPARE(m_document->scenes()->sceneCount(), 2);
    }

private:
    QString say(const QString &text)
    {
        WishContext context;
        for (const Scene &scene : m_document->scenes()->scenes())
            context.scenes.append(scene.name);
        return ChatEdits(m_document.get(), m_templates.get()).apply(readWish(text, context));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<TemplateScenes> m_templates;
};

QTEST_MAIN(TestChatEdits)
#include "tst_chatedits.moc"
