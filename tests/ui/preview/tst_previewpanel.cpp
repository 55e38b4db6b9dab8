#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/StageService.h"
#include "ui/browser/StageView.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/preview/Playback.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/theme/Banner.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

namespace {

constexpr int patience = 20000; // ms, for a browser on a busy machine

Scene scene(const QString &id, const QString &color)
{
    Scene result;
    result.id = id;
    result.name = QStringLiteral("Scene ") + id;
    result.durationInFrames = 60;
    result.code = QStringLiteral("import { AbsoluteFill } from 'remotion';\n"
                                 "export default function Scene() { return <AbsoluteFill style={{ background: '%1' }} />; }\n")
                      .arg(color);
    return result;
}

} // namespace

class TestPreviewPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{Theme::Choice::Light};
    StageService m_service;
    Document m_document;
    std::unique_ptr<PreviewPanel> m_panel;

    StageView *stage() const { return m_panel->findChild<StageView *>(); }
    QColor middle() const
    {
        const QImage image = stage()->grab().toImage();
        return image.pixelColor(image.rect().center());
    }

private slots:
    void initTestCase()
    {
        m_panel = std::make_unique<PreviewPanel>(&m_document, &m_service);
        m_panel->resize(720, 520);
        m_panel->show();
    }

    void emptyProjectSaysSo()
    {
        ProjectContents contents;
        contents.projectId = QStringLiteral("p");
        m_document.setContents(contents);
        QVERIFY(!stage()->isVisible());
    }

    void showsTheDocumentsScenes()
    {
        ProjectContents contents;
        contents.projectId = QStringLiteral("p");
        contents.scenes = {scene(QStringLiteral("a"), QStringLiteral("#ff0000")), scene(QStringLiteral("b"), QStringLiteral("#0000ff"))};
        m_document.setContents(contents);
        QVERIFY(stage()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(Qt::red), patience);
        m_panel->playback()->seek(90);
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(Qt::blue), patience);
    }

    void pictureHasTheProjectsShape()
    {
        const double shape = double(stage()->width()) / stage()->height();
        QVERIFY2(std::abs(shape - 16.0 / 9.0) < 0.001, qPrintable(QString::number(shape)));
        ProjectSettings settings = m_document.settings();
        settings.width = 1080;
        settings.height = 1920;
        m_document.changeSettings(settings, u"Change of Title"_qs);
        QVERIFY(stage()->width() < stage()->height());
        settings.width = 1920;
        settings.height = 1080;
        m_document.changeSettings(settings, u"Change of Title"_qs);
    }

    void playsAndTellsThePlayhead()
    {
        Playback *playback = m_panel->playback();
        playback->seek(0);
        QSignalSpy frames(playback, &Playback::frameChanged);
        playback->togglePlaying();
        QTRY_VERIFY_WITH_TIMEOUT(playback->isPlaying(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 5, patience);
        playback->togglePlaying();
        QTRY_VERIFY_WITH_TIMEOUT(!playback->isPlaying(), patience);
    }

    void brandIsSeenInAllScenesAtOnce()
    {
        const QString code = QStringLiteral("import { AbsoluteFill } from 'remotion';\nexport default function Scene({ brand }) {\n"
                                            "  return <AbsoluteFill style={{ background: brand.colors.primary }} />;\n}\n");
        ProjectContents contents;
        contents.projectId = QStringLiteral("branded");
        contents.scenes = {scene(QStringLiteral("a"), {}), scene(QStringLiteral("b"), {})};
        for (Scene &one : contents.scenes)
            one.code = code;
        m_document.setContents(contents);
        BrandProfile brand;
        brand.colors.primary = {QColor(Qt::magenta), 1, {}};
        m_document.changeBrand(brand);
        QCOMPARE(m_document.undoStack()->count(), 1);
        for (const int frame : {10, 90}) {
            m_panel->playback()->seek(frame);
            QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(Qt::magenta), patience);
        }
        brand.colors.primary->value = Qt::yellow;
        m_document.changeBrand(brand);
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(Qt::yellow), patience);
        contents.projectId = QStringLiteral("p");
        contents.scenes = {scene(QStringLiteral("a"), QStringLiteral("#ff0000")), scene(QStringLiteral("b"), QStringLiteral("#0000ff"))};
        m_document.setContents(contents);
    }

    void codeEditsAreSeen()
    {
        m_panel->playback()->seek(10);
        m_document.setSceneCode(QStringLiteral("a"), scene(QStringLiteral("a"), QStringLiteral("#00ff00")).code);
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(Qt::green), patience);
    }

    void brokenCodeKeepsThePictureAndTells()
    {
        auto *banner = m_panel->findChild<Banner *>();
        QSignalSpy problems(m_panel.get(), &PreviewPanel::sceneProblem);
        m_document.setSceneCode(QStringLiteral("a"), QStringLiteral("export default function Scene() {\n  return <div\n}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY(banner->text().contains(u"Scene a"_qs));
        QCOMPARE(problems.last().first().toString(), QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(middle().green() > 80 && middle().green() < 160, patience); // the last good one, dimmed
        QCOMPARE(middle().red(), 0);
        const auto mark = [this] { return m_document.scenes()->index(0).data(SceneListModel::ErrorRole).toString(); };
        QVERIFY(!mark().isEmpty());

        QSignalSpy opened(m_panel.get(), &PreviewPanel::openInEditorRequested);
        banner->findChild<QPushButton *>()->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("a"));

        m_document.setSceneCode(QStringLiteral("a"), scene(QStringLiteral("a"), QStringLiteral("#ffff00")).code);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
        QCOMPARE(mark(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(middle(), QColor(Qt::yellow), patience);
    }

    void aTextIsEditedWhereItStands()
    {
        Scene words = scene(QStringLiteral("a"), QStringLiteral("#ffff00"));
        words.code = QStringLiteral(
            "export default function Scene({ items }) {\n"
            "  const [first] = items;\n"
            "  return <div style={{ position: 'absolute', left: 200, top: 400, fontSize: 120, textTransform: 'uppercase' }}>\n"
            "    {first.title}<p>Fixed words</p>\n"
            "  </div>;\n"
            "}\n");
        words.props = {{QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("Calm sea")}}}}};
        QSignalSpy described(m_panel.get(), &PreviewPanel::described);
        m_document.setScene(words, QStringLiteral("Change"));
        m_panel->describe(QStringLiteral("a")); // answered behind the scenes
        QVERIFY(described.wait(patience));
        const double scale = stage()->width() / 1920.0;
        const auto at = [&](int x, int y) { return QPoint(int(x * scale), int(stage()->height() / 2 + (y - 540) * scale)); };
        QTest::mouseDClick(stage(), Qt::LeftButton, {}, at(300, 460));
        QTRY_VERIFY_WITH_TIMEOUT(stage()->findChild<QLineEdit *>(), patience);
        auto *edit = stage()->findChild<QLineEdit *>();
        QCOMPARE(edit->text(), QStringLiteral("Calm sea"));
        QTest::keyClicks(edit, QStringLiteral("Rough sea"));
        QTest::keyClick(edit, Qt::Key_Return);
        const auto title = [this] {
            return m_document.scenes()->sceneAt(0).props.value(u"items").toArray().first().toObject().value(u"title").toString();
        };
        QCOMPARE(title(), QStringLiteral("Rough sea"));
        m_document.undoStack()->undo();
        QCOMPARE(title(), QStringLiteral("Calm sea"));

        QSignalSpy opened(m_panel.get(), &PreviewPanel::openInEditorRequested);
        QTest::mouseDClick(stage(), Qt::LeftButton, {}, at(300, 720)); // no content: its code
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QCOMPARE(opened.first().at(1).toInt(), 4);
    }

    void cardOpensTheEditor()
    {
        QSignalSpy opened(m_panel.get(), &PreviewPanel::openInEditorRequested);
        emit stage()->openInEditorRequested(QStringLiteral("a"), 7);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(0).toString(), QStringLiteral("a"));
        QCOMPARE(opened.first().at(1).toInt(), 7);
    }

    void cleanupTestCase() { m_panel.reset(); }
};

int main(int argc, char **argv)
{
    StageService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    TestPreviewPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_previewpanel.moc"
