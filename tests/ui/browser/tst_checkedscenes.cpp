#include "tests/ui/browser/StageTest.h"
#include "ui/browser/BrowserSceneStage.h"

// The scenes in tests/ui/browser/scenes, good and bad ones, checked in the real stage page. Each says in its first line what is to
// be found: "good", or a list of "overflow: TEXT", "contrast: RATIO" or "none", "blank: FRAMES", "missing: FONT". What is not named
// is to be in order.
class CheckedScenesTest : public QObject
{
    Q_OBJECT

    static constexpr double readable = 4.5;
    static constexpr int sceneLength = 150;

    std::unique_ptr<StageService> m_service;
    std::unique_ptr<BrowserSceneStage> m_stage;

    static QDir folder() { return QDir(QStringLiteral(PAGEREEL_SOURCE_DIR "/tests/ui/browser/scenes")); }

    static QHash<QString, QString> expectationIn(const QString &code)
    {
        QHash<QString, QString> expected;
        const QString line = code.section(u'\n', 0, 0).mid(3);
        for (const QString &part : line.split(QStringLiteral("; ")))
            expected.insert(part.section(QStringLiteral(": "), 0, 0), part.section(QStringLiteral(": "), 1));
        return expected;
    }

private slots:
    void initTestCase()
    {
        m_service = std::make_unique<StageService>();
        m_stage = std::make_unique<BrowserSceneStage>(m_service.get());
        m_stage->prepare(testProject().id);
    }
    void cleanupTestCase()
    {
        m_stage.reset();
        m_service.reset();
    }

    void isJudgedRightly_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList files = folder().entryList({QStringLiteral("*.tsx")});
        QVERIFY(files.size() > 50);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder().filePath(file);
    }
    void isJudgedRightly()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(file.readAll());
        const QHash<QString, QString> expected = expectationIn(code);

        const StageScene scene{path, path, code, {}, sceneLength};
        const QFuture<Result<SceneCheck>> future = m_stage->check(testProject(), scene, {}, {});
        QVERIFY(waitFor([&] { return future.isFinished(); }, 30'000));
        QVERIFY(future.result());
        const SceneCheck check = *future.result();
        QVERIFY2(check.ok, check.errors.isEmpty() ? "" : qPrintable(check.errors.first().message));

        QStringList leaving;
        for (const SceneOverflow &overflow : check.overflow)
            leaving.append(overflow.text);
        leaving.removeDuplicates();
        QCOMPARE(leaving,
                 expected.contains(QStringLiteral("overflow")) ? QStringList{expected.value(QStringLiteral("overflow"))} : QStringList());

        const QString contrast = expected.value(QStringLiteral("contrast"));
        const double found = check.contrast ? check.contrast->ratio : 0;
        if (contrast == QLatin1String("none"))
            QVERIFY2(!check.contrast, qPrintable(QString::number(found)));
        else if (!contrast.isEmpty())
            QVERIFY2(std::abs(found - contrast.toDouble()) < 0.15 * contrast.toDouble(), qPrintable(QString::number(found)));
        else
            QVERIFY2((!check.contrast && !leaving.isEmpty()) || found >= readable, qPrintable(QString::number(found)));

        QStringList blank;
        for (const int frame : check.blank)
            blank.append(QString::number(frame));
        QCOMPARE(blank.join(u' '), expected.value(QStringLiteral("blank")));
        QCOMPARE(check.missingFonts.join(u' '), expected.value(QStringLiteral("missing")));
    }
};

STAGE_TEST_MAIN(CheckedScenesTest)
#include "tst_checkedscenes.moc"
