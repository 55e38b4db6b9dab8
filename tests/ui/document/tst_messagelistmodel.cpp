#include "SampleProject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestMessageListModel : public QObject
{
    Q_OBJECT
private slots:
    void linesChangeInPlace()
    {
        MessageListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Message line = Sample::message(u"1"_qs, u"Creating Scene 1/5: The Problem"_qs, MessageStatus::Working);
        line.kind = MessageKind::Scene;
        line.sceneIndex = 0;
        line.runId = u"run"_qs;
        model.put(line);
        model.put(Sample::message(u"2"_qs, u"Other"_qs));
        line.text += u" ✅"_qs;
        line.status = MessageStatus::Done;
        model.put(line);
        model.put(line); // no change, no signal

        QCOMPARE(inserted.size(), 2);
        QCOMPARE(changed.size(), 1);
        const auto roles = changed.at(0).at(2).value<QList<int>>();
        QVERIFY(roles.contains(MessageListModel::TextRole) && roles.contains(MessageListModel::StatusRole));
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data().toString(), u"Creating Scene 1/5: The Problem ✅"_qs);
        QCOMPARE(index.data(MessageListModel::StatusRole).toInt(), int(MessageStatus::Done));
        QCOMPARE(index.data(MessageListModel::KindRole).toInt(), int(MessageKind::Scene));
        QCOMPARE(index.data(MessageListModel::SceneIndexRole).toInt(), 0);
        QCOMPARE(index.data(MessageListModel::RunIdRole).toString(), u"run"_qs);
        QCOMPARE(model.index(1).data(MessageListModel::IdRole).toString(), u"2"_qs);
    }

    void settledLinesAreNoLongerInWork()
    {
        MessageListModel model;
        model.reset({Sample::message(u"1"_qs, u"a"_qs, MessageStatus::Working), Sample::message(u"2"_qs, u"b"_qs, MessageStatus::Failed)});
        model.settle();
        QCOMPARE(model.messageAt(0).status, MessageStatus::Cancelled);
        QCOMPARE(model.messageAt(1).status, MessageStatus::Failed);
    }
};

QTEST_GUILESS_MAIN(TestMessageListModel)
#include "tst_messagelistmodel.moc"
