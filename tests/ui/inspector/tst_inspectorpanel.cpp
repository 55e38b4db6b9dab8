#include "pipeline/scenes/SceneStage.h"
#include "pipeline/scenes/TemplateCatalogue.h"
#include "tests/ui/document/SampleProject.h"
#include "ui/inspector/InspectorPanel.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

// What is typed and clicked in the inspector is the scene's at once, and what happens elsewhere is shown.
class TestInspectorPanel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        ProjectContents contents = Sample::project({u"a"_qs, u"b"_qs});
        Scene &scene = contents.scenes[0];
        scene.templateId = u"problem-ledger"_qs;
        scene.props = {{u"headline"_qs, u"Forms are slow"_qs},
                       {u"ground"_qs, u"paper"_qs},
                       {u"color"_qs, u"#0b7a5b"_qs},
                       {u"count"_qs, 3},
                       {u"proud"_qs, true},
                       {u"story"_qs, u"A text that is too long to be shown in one line of the panel."_qs},
                       {u"logo"_qs, QJsonObject{{u"src"_qs, u"logo.svg"_qs}}},
                       {u"items"_qs, QJsonArray{item(u"One"_qs), item(u"Two"_qs)}}};
        m_document->setContents(contents);
        m_panel = std::make_unique<InspectorPanel>(m_document.get(), &templates());
        m_panel->resize(272, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->setScene(u"a"_qs);
        QTRY_VERIFY(field<QLineEdit>(u"Headline"_qs)->isVisible());
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void textIsTheScenesAtOnce()
    {
        auto *headline = field<QLineEdit>(u"Headline"_qs);
        QCOMPARE(headline->text(), u"Forms are slow"_qs);
        headline->setFocus();
        headline->setCursorPosition(5);
        QTest::keyClicks(headline, u"!!"_qs);
        QCOMPARE(props().value(u"headline"_qs), QJsonValue(u"Forms!! are slow"_qs));
        QCOMPARE(headline->cursorPosition(), 7);
        QCOMPARE(m_document->undoStack()->count(), 1); // typing is one step
        m_document->undoStack()->undo();
        QCOMPARE(headline->text(), u"Forms are slow"_qs);
    }

    void longTextHasSeveralLines()
    {
        auto *story = field<QPlainTextEdit>(u"Story"_qs);
        story->setFocus();
        QTest::keyClick(story, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(story, u" And more."_qs);
        QVERIFY(props().value(u"story"_qs).toString().endsWith(u"panel. And more."_qs));
    }

    void otherKindsHaveTheirControls()
    {
        auto *count = field<QDoubleSpinBox>(u"Count"_qs);
        QTest::keyClick(count, Qt::Key_Up);
        QCOMPARE(props().value(u"count"_qs), QJsonValue(4));
        auto *color = field<QLineEdit>(u"Color"_qs);
        color->setFocus();
        color->selectAll();
        QTest::keyClicks(color, u"#ff5500"_qs);
        QCOMPARE(props().value(u"color"_qs), QJsonValue(u"#ff5500"_qs));
        QTest::keyClick(m_panel->findChild<QCheckBox *>(), Qt::Key_Space);
        QCOMPARE(props().value(u"proud"_qs), QJsonValue(false));
        auto *ground = field<QComboBox>(u"Ground"_qs); // of those that the template stands on
        QVERIFY(ground->count() > 1);
        QTest::keyClick(ground, Qt::Key_Down);
        QVERIFY(props().value(u"ground"_qs) != QJsonValue(u"paper"_qs));
        QCOMPARE(props().value(u"logo"_qs).toObject().value(u"src"_qs), QJsonValue(u"logo.svg"_qs)); // stays
    }

    void listsGrowShrinkAndChangeOrder()
    {
        press(u"Add to Items"_qs);
        QCOMPARE(titles(), (QStringList{u"One"_qs, u"Two"_qs, QString()}));
        QTest::keyClicks(QApplication::focusWidget(), u"Three"_qs); // its first field has the focus
        QCOMPARE(titles(), (QStringList{u"One"_qs, u"Two"_qs, u"Three"_qs}));
        press(u"Move Items 3 up"_qs);
        QCOMPARE(titles(), (QStringList{u"One"_qs, u"Three"_qs, u"Two"_qs}));
        press(u"Remove Items 1"_qs);
        QCOMPARE(titles(), (QStringList{u"Three"_qs, u"Two"_qs}));
        while (m_document->undoStack()->canUndo())
            m_document->undoStack()->undo();
        QCOMPARE(titles(), (QStringList{u"One"_qs, u"Two"_qs}));
    }

    void nameLengthAndTransition()
    {
        auto *name = field<QLineEdit>(u"Name of the scene"_qs);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Calm"_qs);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(scene().name, u"Calm"_qs);

        auto *length = field<QDoubleSpinBox>(u"Length of the scene"_qs);
        QCOMPARE(length->value(), 4.0);
        QTest::keyClick(length, Qt::Key_Up);
        QCOMPARE(scene().durationInFrames, 135);

        auto *transition = field<QComboBox>(u"Transition"_qs);
        QTest::keyClick(transition, Qt::Key_Down);
        QCOMPARE(scene().transition, (SceneTransition{TransitionKind::Fade, 15}));
        auto *transitionLength = field<QDoubleSpinBox>(u"Length of the transition"_qs);
        QVERIFY(transitionLength->isVisible());
        QTest::keyClick(transitionLength, Qt::Key_Up);
        QCOMPARE(scene().transition.frames, 18);
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        QVERIFY(!transitionLength->isVisible());
    }

    void whatHappensElsewhereIsShown()
    {
        m_document->setSceneProps(u"a"_qs, {{u"headline"_qs, u"Other"_qs}, {u"fresh"_qs, u"Field"_qs}});
        QCOMPARE(field<QLineEdit>(u"Headline"_qs)->text(), u"Other"_qs);
        m_panel->setScene(u"b"_qs);
        QCOMPARE(field<QLineEdit>(u"Headline"_qs)->text(), u"b"_qs);
        QVERIFY(!field<QLineEdit>(u"Fresh"_qs));
        m_document->deleteScenes({u"b"_qs});
        QVERIFY(!field<QLineEdit>(u"Name of the scene"_qs)->isVisible());
    }

    void aReadOnlyProjectIsOnlyShown()
    {
        ProjectContents contents = Sample::project({u"a"_qs});
        contents.readOnly = true;
        m_document->setContents(contents);
        QVERIFY(!field<QLineEdit>(u"Headline"_qs)->isEnabled());
    }

    void strangePropsDoNoHarm()
    {
        QJsonValue deep = u"bottom"_qs;
        for (int level = 0; level < 40; ++level)
            deep = QJsonObject{{u"deeper"_qs, deep}};
        m_document->setSceneProps(u"a"_qs, {{u"deep"_qs, deep},
                                            {u"none"_qs, QJsonValue()},
                                            {u"mixed"_qs, QJsonArray{1, u"two"_qs, QJsonArray(), QJsonValue()}},
                                            {u"empty"_qs, QJsonArray()},
                                            {u"<b>odd name</b>"_qs, u"x"_qs}});
        const QJsonObject before = props();
        m_panel->setScene({});
        m_panel->setScene(u"a"_qs);
        QCOMPARE(props(), before);
    }

    void fieldsComeFromTheSchemaWhereThereIsOne()
    {
        const QJsonArray schema{
            QJsonObject{{u"name"_qs, u"headline"_qs}, {u"kind"_qs, u"text"_qs}},
            QJsonObject{{u"name"_qs, u"note"_qs}, {u"kind"_qs, u"text"_qs}, {u"empty"_qs, u"none yet"_qs}},
            QJsonObject{{u"name"_qs, u"count"_qs}, {u"kind"_qs, u"number"_qs}, {u"minimum"_qs, 0}, {u"maximum"_qs, 10}, {u"step"_qs, 1}},
            QJsonObject{{u"name"_qs, u"mood"_qs}, {u"kind"_qs, u"choice"_qs}, {u"choices"_qs, QJsonArray{u"calm"_qs, u"wild"_qs}}},
            QJsonObject{{u"name"_qs, u"<b>"_qs}, {u"kind"_qs, u"text"_qs}},
            QJsonObject{{u"name"_qs, u"odd"_qs}, {u"kind"_qs, 7}}};
        m_panel->setSchema(u"b"_qs, schema); // of another scene
        QVERIFY(!field<QLineEdit>(u"Note"_qs));
        m_panel->setSchema(u"a"_qs, schema);
        QVERIFY(field<QLineEdit>(u"Headline"_qs));
        QCOMPARE(field<QLineEdit>(u"Note"_qs)->text(), u"none yet"_qs); // not there yet
        QVERIFY(!field<QLineEdit>(u"<b>"_qs) && !field<QWidget>(u"Odd"_qs));
        QVERIFY(!props().contains(u"note"_qs));

        auto *slider = field<QSlider>(u"Count"_qs);
        QCOMPARE(slider->value(), 3);
        slider->setValue(8);
        QCOMPARE(props().value(u"count"_qs).toInt(), 8);
        QCOMPARE(field<QDoubleSpinBox>(u"Count"_qs)->maximum(), 10.0);
        QCOMPARE(field<QComboBox>(u"Mood"_qs)->count(), 2);
        QCOMPARE(props().value(u"story"_qs), scene().props.value(u"story"_qs)); // what the schema does not name stays
        m_document->undoStack()->undo();
        QCOMPARE(slider->value(), 3);
        m_panel->setSchema(u"a"_qs, {});
        QVERIFY(field<QLineEdit>(u"Color"_qs)); // from the values again
    }

    void aPictureIsChosenFromTheProjects()
    {
        class Assets : public AssetSource
        {
        public:
            QFuture<AssetBytes> asset(const QString &name) override
            {
                QImage image(name == u"tall.png"_qs ? QSize(30, 90) : QSize(80, 40), QImage::Format_RGB32);
                image.fill(Qt::red);
                QByteArray bytes;
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::WriteOnly);
                image.save(&buffer, "PNG");
                QPromise<AssetBytes> promise;
                promise.start();
                promise.addResult(AssetBytes{u"image/png"_qs, bytes});
                promise.finish();
                return promise.future();
            }
        };
        connect(m_document.get(), &Document::assetsWanted, m_document.get(), [this] {
            m_document->takeAssets(
                {{u"font.woff2"_qs, u"font/woff2"_qs, 9}, {u"tall.png"_qs, u"image/png"_qs, 9}, {u"wide.png"_qs, u"image/png"_qs, 9}});
        });
        m_panel->setAssets(std::make_shared<Assets>());
        QJsonObject withPicture = props();
        withPicture.insert(u"picture"_qs, QJsonObject{{u"src"_qs, u"wide.png"_qs}, {u"width"_qs, 80}, {u"height"_qs, 40}});
        m_document->setSceneProps(u"a"_qs, withPicture);
        m_panel->setScene(u"b"_qs);
        m_panel->setScene(u"a"_qs);
        const auto button = [this] { return field<QPushButton>(u"Picture: wide.png"_qs); };
        QTRY_VERIFY(button() && button()->isEnabled());
        QTRY_VERIFY(button() && (button()->click(), m_panel->findChildren<QMenu *>().last()->actions().size() == 2));
        m_panel->findChildren<QMenu *>().last()->actions().first()->trigger();
        const QJsonObject picture = props().value(u"picture"_qs).toObject();
        QCOMPARE(picture.value(u"src"_qs).toString(), u"tall.png"_qs);
        QCOMPARE(picture.value(u"height"_qs).toInt(), 90);
    }

    void coloursOfTheBrandComeFirst()
    {
        BrandProfile brand = Sample::brand(u"first.com"_qs);
        for (const char *hex : {"#112233", "#aabbcc"}) {
            Found<QColor> color;
            color.value = QColor(QLatin1String(hex));
            brand.colors.palette.push_back(color);
        }
        m_document->changeBrand(brand);
        press(u"Pick Color"_qs);
        auto *menu = m_panel->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(1)->text(), u"#aabbcc"_qs);
        menu->actions().at(1)->trigger();
        QCOMPARE(props().value(u"color"_qs).toString(), u"#aabbcc"_qs);
        menu->close();
    }

private:
    static QJsonObject item(const QString &title) { return {{u"title"_qs, title}, {u"text"_qs, QString()}}; }
    static const TemplateCatalogue &templates()
    {
        static const TemplateCatalogue shipped(u":/templates"_qs);
        return shipped;
    }
    const Scene &scene() const { return m_document->scenes()->sceneAt(0); }
    QJsonObject props() const { return scene().props; }
    QStringList titles() const
    {
        QStringList all;
        for (const QJsonValue &one : props().value(u"items"_qs).toArray())
            all.append(one.toObject().value(u"title"_qs).toString());
        return all;
    }
    template<typename Widget>
    Widget *field(const QString &name) const
    {
        for (auto *widget : m_panel->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        for (auto *button : m_panel->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<InspectorPanel> m_panel;
};

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
