#include "tests/ui/document/SampleProject.h"
#include "ui/chat/AttachedPicture.h"
#include "ui/chat/ChatPanel.h"
#include "ui/chat/ComposerEdit.h"
#include "ui/chat/MessageList.h"
#include "ui/chat/MessageRow.h"
#include "ui/chat/MessageText.h"
#include "ui/chat/RunBar.h"
#include "ui/chat/StatusMark.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

class TestChatPanel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->setContents(Sample::project({}));
        m_panel = std::make_unique<ChatPanel>(m_document.get());
        m_panel->resize(360, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_edit = m_panel->findChild<ComposerEdit *>();
        m_list = m_panel->findChild<MessageList *>();
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void enterSends()
    {
        QSignalSpy sent(m_panel.get(), &ChatPanel::messageSent);
        QTest::keyClick(m_edit, Qt::Key_Return); // nothing to send
        QTest::keyClicks(m_edit, u"  "_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
        QTest::keyClicks(m_edit, u"Create video from sample "_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.at(0).at(0).toString(), u"Create video from sample"_qs);
        QVERIFY(m_edit->toPlainText().isEmpty());
        QTest::keyClicks(m_edit, u"x"_qs);
        QTest::keyClick(m_edit, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(sent.size(), 2);
    }

    void shiftEnterBreaksTheLine()
    {
        QSignalSpy sent(m_panel.get(), &ChatPanel::messageSent);
        QTest::keyClicks(m_edit, u"a"_qs);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_edit, u"b"_qs);
        QCOMPARE(sent.size(), 0);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(sent.at(0).at(0).toString(), u"a\nb"_qs);
    }

    void aMessageIsRestoredToOrDeleted()
    {
        m_document->addUserMessage(u"make it green"_qs);
        m_document->addAssistantMessage(u"Done."_qs);
        QSignalSpy wanted(m_document.get(), &Document::restorePointWanted);
        auto *row = m_panel->findChildren<MessageRow *>().first();
        const auto action = [row](const QString &text) {
            const QList<QAction *> actions = row->text()->actions();
            return *std::find_if(actions.cbegin(), actions.cend(), [&text](const QAction *each) { return each->text() == text; });
        };
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(row, &enter);
        auto *restore = row->findChild<QToolButton *>();
        QTRY_VERIFY(restore->isVisible());
        restore->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), m_document->messages()->messageAt(0).id);

        action(u"Delete Message"_qs)->trigger();
        QCOMPARE(m_document->messages()->rowCount(), 1);
        QTRY_COMPARE(m_panel->findChildren<MessageRow *>().size(), 1);
        m_document->undoStack()->undo();
        const QList<MessageRow *> rows = m_panel->findChildren<MessageRow *>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(
            std::any_of(rows.cbegin(), rows.cend(), [](const MessageRow *each) { return each->message().text == u"make it green"_qs; }));
    }

    void theFieldGrowsToSixLines()
    {
        const int one = m_edit->height();
        int before = one;
        for (int line = 2; line <= 6; ++line) {
            QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
            QTRY_VERIFY(m_edit->height() > before);
            before = m_edit->height();
        }
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_edit->height(), before);
        m_panel->setText({});
        QCOMPARE(m_edit->height(), one);
        m_panel->setText(QString(u"word "_qs).repeated(60)); // one line that wraps
        QTRY_VERIFY(m_edit->height() > one);
        m_panel->setText(u"a\nb\nc"_qs);
        QTRY_COMPARE(m_edit->verticalScrollBar()->value(), 0);
    }

    void aPictureGoesWithTheMessage()
    {
        QSignalSpy sent(m_panel.get(), &ChatPanel::messageSent);
        auto *attached = m_panel->findChild<AttachedPicture *>();
        QVERIFY(attached->isHidden());
        QGuiApplication::clipboard()->setImage(picture());
        m_edit->paste();
        QVERIFY(attached->isVisible() && !button(u"Send"_qs)->isEnabled()); // it is being read
        QTRY_VERIFY(attached->hasPicture());
        QTest::keyClick(m_edit, Qt::Key_Return); // alone, without a word
        QCOMPARE(sent.size(), 1);
        const auto asset = sent.at(0).at(1).value<Asset>();
        QVERIFY(asset.name.startsWith(u"screenshot-"_qs) && asset.mime == u"image/png"_qs);
        QCOMPARE(QImage::fromData(asset.bytes).size(), QSize(60, 40));
        QVERIFY(attached->isHidden());
        m_panel->setText(u"words"_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(sent.at(1).at(1).value<Asset>().name.isEmpty());
    }

    void droppedFilesArePictures()
    {
        const QTemporaryDir folder;
        QVERIFY(picture().save(folder.filePath(u"page.png"_qs)));
        auto *attached = m_panel->findChild<AttachedPicture *>();
        const auto give = [&](const QString &name) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(folder.filePath(name))});
            QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_panel.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_panel.get(), &drop);
            return true;
        };
        QVERIFY(!give(u"project.pagereel"_qs)); // the window's
        QVERIFY(give(u"page.png"_qs));
        QTRY_VERIFY(attached->hasPicture());
        QTest::mouseClick(attached->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(attached->isHidden() && !attached->hasPicture());

        QFile broken(folder.filePath(u"broken.png"_qs));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
        broken.close();
        QSignalSpy told(m_panel.get(), &ChatPanel::told);
        QVERIFY(give(u"broken.png"_qs));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(u"broken.png is not a picture"_qs));
        QVERIFY(attached->isHidden());
    }

    void longMessagesAreFolded()
    {
        const QString page = QString(u"A line of a page that was pasted into the chat.\n"_qs).repeated(40);
        m_document->addUserMessage(page);
        MessageRow *row = nullptr;
        QTRY_VERIFY((row = m_list->rowOf(0)) && row->isVisible());
        QVERIFY(row->text()->text().size() < 400);
        const int folded = row->heightForWidth(330);
        QTest::mouseClick(button(u"Show all"_qs), Qt::LeftButton);
        QCOMPARE(row->text()->text(), page);
        QVERIFY(row->heightForWidth(330) > 3 * folded);
        QTest::mouseClick(button(u"Show less"_qs), Qt::LeftButton);
        QCOMPARE(row->heightForWidth(330), folded);
    }

    void theButtonSendsOrCancels()
    {
        QSignalSpy sent(m_panel.get(), &ChatPanel::messageSent);
        QSignalSpy cancel(m_panel.get(), &ChatPanel::cancelRequested);
        QPushButton *send = button(u"Send"_qs);
        QVERIFY(send && !send->isEnabled());
        m_panel->setText(u"hello"_qs);
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(sent.size(), 1);

        Sample::Run run{m_document.get(), m_document->beginRun({})};
        QCOMPARE(send->text(), u"Cancel"_qs);
        m_panel->setText(u"later"_qs);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(sent.size(), 1); // what was typed stays
        QCOMPARE(m_edit->toPlainText(), u"later"_qs);
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(cancel.size(), 1);
        m_document->cancelRun();
        QVERIFY(!send->isEnabled());
        m_document->handleRunEvent(RunEvent::RunCancelled{run.id});
        QCOMPARE(send->text(), u"Send"_qs);
        QVERIFY(send->isEnabled());
    }

    void theBarShowsThePercent()
    {
        auto *bar = m_panel->findChild<RunBar *>();
        Sample::Run run{m_document.get(), m_document->beginRun({})};
        QCOMPARE(bar->maximum(), 0); // not known yet
        run.start();
        run.sceneStarted(0);
        run.sceneCompleted(0, u"s0"_qs, {});
        QCOMPARE(bar->maximum(), 100);
        QCOMPARE(bar->value(), 20);
        run.complete();
        QCOMPARE(bar->value(), 0);
    }

    void linesChangeInPlace()
    {
        Sample::Run run{m_document.get(), m_document->beginRun({})};
        Message line = sceneLine(u"Creating Scene 1/5: The Problem – Complex payments…"_qs, MessageStatus::Working);
        change(run, line);
        MessageRow *row = m_list->rowOf(0);
        auto *mark = row->findChild<StatusMark *>();
        QCOMPARE(mark->sign(), StatusMark::Sign::Working);
        QTRY_VERIFY(mark->isAnimated());
        line.text += u" ✅"_qs;
        line.status = MessageStatus::Done;
        change(run, line);
        QCOMPARE(m_list->rowOf(0), row);
        QCOMPARE(mark->sign(), StatusMark::Sign::Done);
        QVERIFY(!mark->isAnimated());
        QCOMPARE(row->text()->text(), u"Creating Scene 1/5: The Problem – Complex payments…"_qs); // ✅ is drawn
        QCOMPARE(row->text()->accessibleName(), line.text);
    }

    void aFailedSceneOffersRetry()
    {
        Sample::Run run{m_document.get(), m_document->beginRun({})};
        Message line = sceneLine(u"Creating Scene 3/5: it does not compile."_qs, MessageStatus::Failed);
        line.sceneIndex = 2;
        line.canRetry = true;
        line.runId = run.id;
        change(run, line);
        QSignalSpy retry(m_panel.get(), &ChatPanel::retryRequested);
        QPushButton *action = button(u"Retry"_qs);
        QVERIFY(action && !action->isEnabled()); // the run still goes on
        run.complete();
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry.at(0).at(0).toString(), run.id);
        QCOMPARE(retry.at(0).at(1).toInt(), 2);
        line.canRetry = false;
        change(run, line);
        QVERIFY(action->isHidden());
    }

    void aProblemOffersTheWholeRunAgainAndADraft()
    {
        Message problem = Sample::message(u"1"_qs, u"There is no such website."_qs, MessageStatus::Failed);
        problem.kind = MessageKind::Problem;
        problem.canRetry = true;
        problem.runId = u"run"_qs;
        m_document->messages()->put(problem);
        QSignalSpy retry(m_panel.get(), &ChatPanel::retryRequested);
        QTest::keyClick(button(u"Retry"_qs), Qt::Key_Space);
        QCOMPARE(retry.at(0).at(1).toInt(), -1);

        Message offer = Sample::message(u"2"_qs, u"Shall I make a draft?"_qs);
        offer.kind = MessageKind::DraftOffer;
        offer.runId = u"run"_qs;
        m_document->messages()->put(offer);
        QSignalSpy draft(m_panel.get(), &ChatPanel::draftRequested);
        QTest::mouseClick(button(u"Make a draft"_qs), Qt::LeftButton);
        QCOMPARE(draft.size(), 1);
        QCOMPARE(draft.at(0).at(0).toString(), u"run"_qs);

        QSignalSpy visit(m_panel.get(), &ChatPanel::visitRequested);
        QPushButton *open = button(u"Open the site…"_qs);
        QVERIFY(!open->geometry().intersects(button(u"Make a draft"_qs)->geometry()));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(visit.size(), 1);
        QCOMPARE(visit.at(0).at(0).toString(), u"run"_qs);
    }

    void onlyTheNewestVideoOffersAnotherLook()
    {
        for (const QString &id : {u"1"_qs, u"2"_qs}) {
            Message finished = Sample::message(id, u"Your video is ready."_qs);
            finished.kind = MessageKind::Completion;
            m_document->messages()->put(finished);
            m_document->messages()->put(Sample::message(u"after "_qs + id, u"A remark."_qs));
        }
        QList<QPushButton *> looks = m_list->rowOf(2)->findChildren<QPushButton *>();
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first(), button(u"Another look"_qs));
        for (const QPushButton *older : m_list->rowOf(0)->findChildren<QPushButton *>())
            QVERIFY(older->isHidden());
        QSignalSpy sent(m_panel.get(), &ChatPanel::messageSent);
        QTest::mouseClick(looks.first(), Qt::LeftButton);
        QCOMPARE(sent.at(0).at(0).toString(), u"Another look"_qs);
    }

    void staysAtTheEndUnlessScrolledUp()
    {
        QScrollBar *bar = m_list->verticalScrollBar();
        for (int at = 0; at < 40; ++at)
            m_document->addAssistantMessage(u"Line %1"_qs.arg(at));
        QTRY_VERIFY(bar->maximum() > 300);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(100);
        const int before = bar->maximum();
        m_document->addAssistantMessage(u"One more"_qs);
        QTRY_VERIFY(bar->maximum() > before);
        QCOMPARE(bar->value(), 100);
        m_document->addUserMessage(u"Mine"_qs);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(bar->value() > 100);
    }

    void longWordsWrap()
    {
        m_document->addUserMessage(u"https://example.com/"_qs + QString(u"x"_qs).repeated(400));
        MessageRow *row = m_list->rowOf(0);
        QTRY_VERIFY(row->width() <= m_list->viewport()->width());
        QVERIFY(row->height() > 5 * m_list->fontMetrics().height());
        QVERIFY(row->rect().contains(row->text()->geometry()));
    }

    void markupIsOnlyText()
    {
        m_document->addAssistantMessage(u"<b>bold</b> <img src=x>"_qs);
        QCOMPARE(m_list->rowOf(0)->text()->text(), u"<b>bold</b> <img src=x>"_qs);
    }

    void textIsSelectedAndCopied()
    {
        m_document->addAssistantMessage(u"first second"_qs);
        MessageText *text = m_list->rowOf(0)->text();
        QTRY_VERIFY(text->width() > 100);
        const int y = text->height() / 2;
        QTest::mousePress(text, Qt::LeftButton, {}, QPoint(0, y));
        QMouseEvent move(QEvent::MouseMove, QPointF(text->fontMetrics().horizontalAdvance(u"first"_qs), y), text->mapToGlobal(QPointF()),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(text, &move);
        QCOMPARE(text->selectedText(), u"first"_qs);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"first"_qs);
        QTest::mouseDClick(text, Qt::LeftButton, {}, QPoint(text->fontMetrics().horizontalAdvance(u"first s"_qs), y));
        QCOMPARE(text->selectedText(), u"second"_qs);
    }

    void keysWalkOverMessages()
    {
        m_document->addAssistantMessage(u"one"_qs);
        m_document->addAssistantMessage(u"two"_qs);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Up);
        QVERIFY(m_list->rowOf(1)->text()->hasFocus());
        QTest::keyClick(m_list->rowOf(1)->text(), Qt::Key_Up);
        QVERIFY(m_list->rowOf(0)->text()->hasFocus());
        QTest::keyClick(m_list->rowOf(0)->text(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one"_qs);
    }

    void longConversationsOpenAtTheirEnd()
    {
        ProjectContents contents = Sample::project({});
        for (int at = 0; at < 500; ++at)
            contents.messages.append(Sample::message(QString::number(at), u"Message %1"_qs.arg(at)));
        m_document->setContents(contents);
        QVERIFY(!m_list->rowOf(439));
        QVERIFY(m_list->rowOf(440));
        QPushButton *earlier = button(u"Show earlier messages"_qs);
        QVERIFY(earlier);
        earlier->click();
        QVERIFY(m_list->rowOf(380));
        QCOMPARE(m_list->rowOf(380)->message().id, u"380"_qs);
        while (!earlier->isHidden())
            earlier->click();
        QCOMPARE(m_list->rowOf(0)->message().id, u"0"_qs);
        m_document->addUserMessage(u"Mine"_qs);
        QCOMPARE(m_list->rowOf(500)->message().text, u"Mine"_qs);
    }

private:
    static QImage picture()
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }
    static Message sceneLine(const QString &text, MessageStatus status)
    {
        Message line = Sample::message(u"line"_qs, text, status);
        line.kind = MessageKind::Scene;
        return line;
    }
    void change(const Sample::Run &run, const Message &line)
    {
        m_document->handleRunEvent(RunEvent::MessageChanged{run.id, line, line.status != MessageStatus::Working});
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ChatPanel> m_panel;
    ComposerEdit *m_edit = nullptr;
    MessageList *m_list = nullptr;
};

QTEST_MAIN(TestChatPanel)
#include "tst_chatpanel.moc"
