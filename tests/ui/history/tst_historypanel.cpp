#include "tests/ui/document/SampleProject.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorService.h"
#include "ui/history/HistoryPanel.h"
#include "ui/history/VersionListModel.h"
#include "ui/history/VersionsDialog.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 20'000; // ms, for a browser on a busy machine

QDateTime at(int milliseconds)
{
    return QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addMSecs(milliseconds);
}

SceneVersion version(const QString &id, VersionCause cause, int milliseconds, const QString &before, const QString &after)
{
    SceneVersion result;
    result.id = id;
    result.sceneId = u"a"_qs;
    result.cause = cause;
    result.codeBefore = before;
    result.codeAfter = after;
    result.createdAt = at(milliseconds);
    return result;
}

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->setContents(Sample::project({u"a"_qs, u"b"_qs}));
        // Newest first, as the worker gives them.
        const QList<SceneVersion> versions{version(u"3"_qs, VersionCause::Chat, 9000, u"two"_qs, u"three"_qs),
                                           version(u"2"_qs, VersionCause::CodeEditor, 4000, u"one"_qs, u"two"_qs),
                                           version(u"1"_qs, VersionCause::Generation, 0, {}, u"one"_qs)};
        connect(m_document.get(), &Document::versionsWanted, m_document.get(), [this, versions](const QString &sceneId) {
            m_document->takeVersions(sceneId, sceneId == u"a"_qs ? versions : QList<SceneVersion>());
        });
        connect(m_document.get(), &Document::thumbnailWanted, m_document.get(), [this](const Scene &scene) {
            QImage picture(64, 36, QImage::Format_RGB32);
            picture.fill(scene.code == u"one"_qs ? Qt::red : Qt::green);
            m_document->setThumbnail(scene.id, picture);
        });
        m_panel = std::make_unique<HistoryPanel>(m_document.get(), &m_service, &m_theme);
        m_panel->resize(320, 500);
        m_panel->show();
        m_panel->setScene(u"a"_qs);
    }
    void cleanup() { m_panel.reset(); }

    void versionsAreListedWithPictures()
    {
        QCOMPARE(list()->model()->rowCount(), 3);
        QVERIFY(list()->model()->index(0, 0).data().toString().startsWith(u"Asked for in the chat"_qs));
        QVERIFY(list()->model()->index(1, 0).data().toString().startsWith(u"Typed in the editor"_qs));
        const auto color = [this](int row) {
            return list()->model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>().pixmap(64, 36).toImage().pixelColor(5, 5);
        };
        QTRY_COMPARE(color(2), QColor(Qt::red));
        QTRY_COMPARE(color(0), QColor(Qt::green));
        m_panel->setScene(u"b"_qs);
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void onlyWhatLooksOtherIsListed()
    {
        const auto typed = [](int number) {
            return version(QString::number(number), VersionCause::CodeEditor, number * 200, QString::number(number - 1),
                           QString::number(number));
        };
        SceneVersion renamed = version(u"name"_qs, VersionCause::Timeline, 900, u"4"_qs, u"4"_qs);
        const QList<SceneVersion> shown = VersionListModel::worthShowing(
            {typed(30), renamed, typed(4), typed(3), typed(2), version(u"0"_qs, VersionCause::Generation, 0, {}, u"1"_qs)});
        QStringList ids;
        for (const SceneVersion &each : shown)
            ids.append(each.id);
        QCOMPARE(ids.join(u' '), u"30 4 3 2 0"_qs);
    }

    void typingIsNotCutIntoVersions()
    {
        QSignalSpy wanted(m_document.get(), &Document::versionsWanted);
        for (const char *code : {"a", "ab", "abc"})
            m_document->setSceneCode(u"a"_qs, QLatin1String(code));
        QCOMPARE(wanted.size(), 0); // they are read when the hand rests
        QTRY_COMPARE(wanted.size(), 1);
    }

    void anyIsRestored()
    {
        m_document->setSceneCode(u"a"_qs, u"three"_qs);
        list()->setCurrentIndex(list()->model()->index(2, 0));
        button(u"Restore"_qs)->click();
        QCOMPARE(m_document->scenes()->scene(u"a"_qs)->code, u"one"_qs);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->scenes()->scene(u"a"_qs)->code, u"three"_qs);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QVERIFY(!button(u"Restore"_qs)->isEnabled()); // it is what there is
    }

    void twoAreCompared()
    {
        list()->setCurrentIndex(list()->model()->index(2, 0));
        list()->selectionModel()->select(list()->model()->index(1, 0), QItemSelectionModel::Select);
        button(u"Compare"_qs)->click();
        auto *dialog = m_panel->findChild<VersionsDialog *>();
        QVERIFY(dialog);
        auto *page = dialog->findChild<EditorPage *>();
        QSignalSpy ready(page, &EditorPage::ready);
        QVERIFY(page->isReady() || ready.wait(patience));
        const auto look = [this, page] {
            page->runJavaScript(u"[...document.querySelectorAll('.monaco-diff-editor .view-line')].map((e) => e.innerText).join(' ')"_qs,
                                [this](const QVariant &value) { m_shown = value.toString(); });
            return m_shown;
        };
        QTRY_COMPARE_WITH_TIMEOUT(look(), u"one two"_qs, patience);
        dialog->close();
    }

private:
    QListView *list() const { return m_panel->findChild<QListView *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_panel->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    EditorService m_service;
    Theme m_theme{Theme::Choice::Light};
    QString m_shown; // by the page; it answers late, too
    std::unique_ptr<Document> m_document;
    std::unique_ptr<HistoryPanel> m_panel;
};

int main(int argc, char **argv)
{
    EditorService::registerScheme();
    QApplication application(argc, argv);
    TestHistoryPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historypanel.moc"
