#include "TemplateSample.h"
#include "tests/ui/browser/StageTest.h"
#include "ui/templates/TemplateGrid.h"
#include "ui/templates/TemplatePanel.h"
#include "ui/templates/TemplatePreviews.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestTemplatePanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StageService> m_service;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TemplatePanel> m_panel;

    void show(const ProjectContents &contents, StageService *service = nullptr)
    {
        m_document = std::make_unique<Document>();
        m_document->setContents(contents);
        m_panel = std::make_unique<TemplatePanel>(m_document.get(), &TemplateSample::catalogue(), service);
        m_panel->resize(290, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    TemplateGrid *grid() const { return m_panel->findChild<TemplateGrid *>(); }
    QLineEdit *search() const { return m_panel->findChild<QLineEdit *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_panel->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QPushButton *replaceButton() const { return button(u"Replace Scene"_qs); }
    QPushButton *addButton() const { return button(u"Add to Timeline"_qs); }
    void select(const QString &id) const
    {
        const qsizetype row = TemplateSample::ids(*grid()->model()).indexOf(id);
        grid()->setCurrentIndex(grid()->model()->index(int(row), 0));
        QCOMPARE(m_panel->currentTemplate(), id);
    }
    QList<QImage> frames(const QString &id) const
    {
        const qsizetype row = TemplateSample::ids(*grid()->model()).indexOf(id);
        return grid()->model()->index(int(row), 0).data(TemplateListModel::FramesRole).value<QList<QImage>>();
    }

private slots:
    void initTestCase()
    {
        m_service = std::make_unique<StageService>();
        new Theme(Theme::Choice::Light, this);
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }
    void cleanupTestCase() { m_service.reset(); }

    void buttonsSayWhyTheyAreOff()
    {
        show(TemplateSample::project());
        QVERIFY(!replaceButton()->isEnabled() && !addButton()->isEnabled());
        QCOMPARE(replaceButton()->toolTip(), u"Select a template first."_qs);
        select(u"problem-ledger"_qs);
        QVERIFY(!replaceButton()->isEnabled());
        QCOMPARE(replaceButton()->toolTip(), u"Select a scene in the timeline first."_qs);
        QVERIFY(addButton()->isEnabled());
        m_panel->setSelectedScene(u"problem"_qs);
        QTRY_VERIFY(replaceButton()->isEnabled());
        select(u"triumph-quote"_qs);
        QVERIFY(!replaceButton()->isEnabled());
        QVERIFY(replaceButton()->toolTip().contains(u"Needs a quote"_qs));
        QVERIFY(addButton()->isEnabled());
        m_document->deleteScenes({u"problem"_qs});
        select(u"problem-ledger"_qs);
        QTRY_VERIFY(!replaceButton()->isEnabled());
    }

    void withoutABrandNothingIsAdded()
    {
        show(Sample::project({u"a"_qs}));
        select(u"problem-hush"_qs);
        QVERIFY(!addButton()->isEnabled());
        QVERIFY(addButton()->toolTip().contains(u"Make a video"_qs));
        m_panel->setSelectedScene(u"a"_qs);
        QTRY_VERIFY(replaceButton()->isEnabled());
    }

    void aReadOnlyProjectIsOnlyShown()
    {
        ProjectContents contents = TemplateSample::project();
        contents.readOnly = true;
        show(contents);
        m_panel->setSelectedScene(u"problem"_qs);
        select(u"problem-ledger"_qs);
        QVERIFY(!replaceButton()->isEnabled() && !addButton()->isEnabled());
        QCOMPARE(addButton()->toolTip(), u"The project is read-only."_qs);
    }

    void keysReplaceAndAdd()
    {
        show(TemplateSample::project());
        QSignalSpy replaced(m_panel.get(), &TemplatePanel::replaceRequested);
        QSignalSpy added(m_panel.get(), &TemplatePanel::addRequested);
        select(u"problem-ledger"_qs);
        grid()->setFocus();
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(replaced.size(), 0); // no scene is selected
        m_panel->setSelectedScene(u"problem"_qs);
        QTRY_VERIFY(replaceButton()->isEnabled());
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(replaced, (QList<QVariantList>{{u"problem-ledger"_qs}}));
        QTest::keyClick(grid(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(added, (QList<QVariantList>{{u"problem-ledger"_qs}}));
        QTest::mouseClick(replaceButton(), Qt::LeftButton);
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QCOMPARE(replaced.size(), 2);
        QCOMPARE(added.size(), 2);
    }

    void keysWalkFromSearchToTheGrid()
    {
        show(TemplateSample::project());
        m_panel->focusSearch();
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"marker"_qs);
        QCOMPARE(TemplateSample::ids(*grid()->model()), QStringList{u"problem-marker"_qs});
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(grid()->hasFocus());
        QCOMPARE(m_panel->currentTemplate(), u"problem-marker"_qs);
        search()->clear();
        QCOMPARE(m_panel->currentTemplate(), u"problem-marker"_qs); // stays selected among all
        const QString before = m_panel->currentTemplate();
        QTest::keyClick(grid(), Qt::Key_Home);
        QVERIFY(m_panel->currentTemplate() != before);
    }

    void anEmptySearchOffersAll()
    {
        show(TemplateSample::project());
        QVERIFY(!button(u"Show All Templates"_qs)->isVisible());
        search()->setText(u"zebra"_qs);
        QPushButton *all = button(u"Show All Templates"_qs);
        QVERIFY(all->isVisible());
        QVERIFY(!grid()->isVisible());
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->isVisible() && label->text() == u"No template matches “zebra”."_qs; }));
        m_panel->findChildren<QComboBox *>().first()->setCurrentIndex(2);
        all->click();
        QVERIFY(grid()->isVisible());
        QCOMPARE(grid()->model()->rowCount(), int(TemplateSample::catalogue().templates().size()));
        QCOMPARE(search()->text(), QString());
    }

    void columnsFillTheWidth()
    {
        show(TemplateSample::project());
        for (const int width : {240, 290, 420, 900}) {
            m_panel->resize(width, 760);
            QCoreApplication::sendPostedEvents();
            const QRect first = grid()->visualRect(grid()->model()->index(0, 0));
            int columns = 1;
            while (grid()->visualRect(grid()->model()->index(columns, 0)).top() == first.top())
                ++columns;
            QVERIFY2(columns == (width - 21) / 118, qPrintable(u"%1: %2"_qs.arg(width).arg(columns)));
        }
    }

    void everythingIsReachedByTab()
    {
        show(TemplateSample::project());
        QSet<const QWidget *> reached;
        for (QWidget *widget = m_panel->nextInFocusChain(); widget != m_panel.get(); widget = widget->nextInFocusChain()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                reached.insert(widget);
        }
        for (const QWidget *one : {static_cast<QWidget *>(search()), static_cast<QWidget *>(grid()), static_cast<QWidget *>(addButton()),
                                   static_cast<QWidget *>(replaceButton())})
            QVERIFY(reached.contains(one) && (one == replaceButton() || one == addButton() || !one->accessibleName().isEmpty()));
    }

    void picturesMoveOnlyWhileTheyAreLookedAt()
    {
        show(TemplateSample::project());
        if (!m_panel->style()->styleHint(QStyle::SH_Widget_Animate, nullptr, grid()))
            QSKIP("This style animates nothing.");
        QVERIFY(grid()->isMoving());
        m_panel->hide();
        QVERIFY(!grid()->isMoving());
    }

    void previewsArriveFromTheStage()
    {
        show(TemplateSample::project(), m_service.get());
        m_panel->setAssets(std::make_shared<MemoryAssets>());
        search()->setText(u"quote"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(int(frames(u"triumph-quote"_qs).size()), TemplatePreviews::frameCount, 60'000);
        search()->setText(u"marker"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(int(frames(u"problem-marker"_qs).size()), TemplatePreviews::frameCount, 60'000);
        search()->clear();
        for (const QString &id : {u"triumph-quote"_qs, u"problem-marker"_qs}) {
            const QList<QImage> all = frames(id);
            QCOMPARE(all.first().size(), QSize(320, 180));
            QVERIFY2(all.first() != all[TemplatePreviews::stillFrame], qPrintable(id));
        }
        QVERIFY(frames(u"triumph-quote"_qs)[8] != frames(u"problem-marker"_qs)[8]);

        const QImage before = frames(u"problem-marker"_qs)[TemplatePreviews::stillFrame];
        BrandProfile brand = m_document->brand();
        brand.colors.primary->value = Qt::magenta;
        search()->setText(u"marker"_qs);
        m_document->changeBrand(brand);
        QTRY_VERIFY_WITH_TIMEOUT(frames(u"problem-marker"_qs).value(0) != before && !frames(u"problem-marker"_qs).isEmpty() &&
                                     frames(u"problem-marker"_qs).value(TemplatePreviews::stillFrame) != before,
                                 60'000);
    }

    void nothingIsTakenWhileThePreviewPlays()
    {
        Document document;
        document.setContents(TemplateSample::project());
        TemplateScenes scenes(&document, &TemplateSample::catalogue());
        TemplatePreviews previews(&scenes, m_service.get());
        QSignalSpy changed(&previews, &TemplatePreviews::previewChanged);
        // Between two frames: one that is under way would still be taken.
        connect(
            &previews, &TemplatePreviews::previewChanged, &previews, [&previews] { previews.setPaused(true); }, Qt::SingleShotConnection);
        previews.want({u"problem-marker"_qs, u"problem-hush"_qs});
        previews.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60'000);
        QCOMPARE(changed.at(0).at(0).toString(), u"problem-marker"_qs); // what is wanted most
        QCOMPARE(previews.frames(u"problem-marker"_qs).size(), 1);
        // Others take a whole preview meanwhile.
        TemplatePreviews others(&scenes, m_service.get());
        others.want({u"problem-hush"_qs});
        others.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(int(others.frames(u"problem-hush"_qs).size()), TemplatePreviews::frameCount, 60'000);
        QCOMPARE(changed.size(), 1);
        previews.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(int(previews.frames(u"problem-hush"_qs).size()), TemplatePreviews::frameCount, 60'000);
    }

    void withoutABrandAllShowSampleContent()
    {
        Document document;
        document.setContents(Sample::project({}));
        TemplateScenes scenes(&document, &TemplateSample::catalogue());
        TemplatePreviews previews(&scenes, m_service.get());
        previews.setAssets(nullptr);
        QStringList missing;
        for (const SceneTemplate &sceneTemplate : TemplateSample::catalogue().templates())
            missing.append(sceneTemplate.id);
        connect(&previews, &TemplatePreviews::previewChanged, this, [&](const QString &id) {
            if (!previews.frames(id).isEmpty())
                missing.removeOne(id);
        });
        previews.want(missing);
        previews.setPaused(false);
        waitFor([&] { return missing.isEmpty(); }, 90'000);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    // Not a test: PAGEREEL_PANEL_PICTURES=folder puts pictures of the panel there.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("PAGEREEL_PANEL_PICTURES");
        if (folder.isEmpty())
            QSKIP("Only on demand.");
        auto *theme = findChild<Theme *>();
        show(TemplateSample::project(), m_service.get());
        auto assets = std::make_shared<MemoryAssets>();
        QImage picture(1200, 800, QImage::Format_RGB32);
        picture.fill(0xff3a6ea5);
        QBuffer bytes;
        picture.save(&bytes, "JPG");
        for (const char *name : {"port.jpg", "quay.jpg", "page.jpg", "first.jpg", "section-1.jpg", "section-2.jpg"})
            assets->assets.insert(QLatin1String(name), {u"image/jpeg"_qs, bytes.data()});
        m_panel->setAssets(assets);
        m_panel->setSelectedScene(u"problem"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(frames(grid()->model()->index(9, 0).data(TemplateListModel::IdRole).toString()).size() > 1, 120'000);
        select(u"problem-ledger"_qs);
        grid()->setFocus();
        for (const auto &[choice, name] : {std::pair(Theme::Choice::Light, u"light"_qs), std::pair(Theme::Choice::Dark, u"dark"_qs)}) {
            theme->setChoice(choice);
            m_panel->grab().save(folder + u"/panel-%1.png"_qs.arg(name));
        }
        theme->setChoice(Theme::Choice::Light);
        grid()->scrollToBottom();
        QTRY_VERIFY_WITH_TIMEOUT(!frames(TemplateSample::ids(*grid()->model()).last()).isEmpty(), 120'000);
        m_panel->grab().save(folder + u"/panel-end.png"_qs);
        m_panel->resize(560, 760);
        grid()->scrollToTop();
        QCoreApplication::processEvents();
        m_panel->grab().save(folder + u"/panel-wide.png"_qs);
        const QList<QImage> film = frames(grid()->model()->index(1, 0).data(TemplateListModel::IdRole).toString());
        QImage strip(320 * 4, 180 * 4, QImage::Format_RGB32);
        QPainter painter(&strip);
        for (int frame = 0; frame < film.size(); ++frame)
            painter.drawImage(frame % 4 * 320, frame / 4 * 180, film[frame]);
        painter.end();
        strip.save(folder + u"/film.png"_qs);
    }
};

STAGE_TEST_MAIN(TestTemplatePanel)
#include "tst_templatepanel.moc"
