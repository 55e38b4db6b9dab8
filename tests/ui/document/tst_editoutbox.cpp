#include "ui/document/EditOutbox.h"

#include <QSignalSpy>
#include <QTest>

class TestEditOutbox : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_outbox = std::make_unique<EditOutbox>();
        m_sent.clear();
        connect(m_outbox.get(), &EditOutbox::send, this, [this](quint64 id, const ProjectEdit &edit) { m_sent.append({id, edit}); });
    }

    void sendsAtOnceAndForgetsWhatIsWritten()
    {
        m_outbox->post(change(u"a"_qs, u"1"_qs));
        QCOMPARE(m_sent.size(), 1);
        QVERIFY(!m_outbox->isIdle());
        m_outbox->applied(m_sent.at(0).first);
        QVERIFY(m_outbox->isIdle());
    }

    void whatFailedWaitsWithAllThatCameAfterIt()
    {
        QSignalSpy failed(m_outbox.get(), &EditOutbox::editsFailed);
        QSignalSpy written(m_outbox.get(), &EditOutbox::allWritten);
        m_outbox->post(Edit::MoveScene{u"a"_qs, 1});
        m_outbox->failed(m_sent.at(0).first, diskFull());
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_outbox->hasFailed());
        m_outbox->post(Edit::MoveScene{u"a"_qs, 2});
        QCOMPARE(m_sent.size(), 1); // not past the one that waits

        m_outbox->retry();
        QCOMPARE(m_sent.size(), 3);
        QCOMPARE(std::get<Edit::MoveScene>(m_sent.at(1).second).position, 1);
        QCOMPARE(std::get<Edit::MoveScene>(m_sent.at(2).second).position, 2);
        QVERIFY(!m_outbox->hasFailed());
        m_outbox->applied(m_sent.at(1).first);
        QCOMPARE(written.size(), 0);
        m_outbox->applied(m_sent.at(2).first);
        QCOMPARE(written.size(), 1);
    }

    void anOlderStateNeverOverwritesANewerOne()
    {
        m_outbox->post(change(u"a"_qs, u"old"_qs));
        m_outbox->post(change(u"a"_qs, u"new"_qs));
        m_outbox->failed(m_sent.at(0).first, diskFull());
        m_outbox->applied(m_sent.at(1).first); // was on its way already
        QVERIFY(m_outbox->isIdle());
        m_outbox->retry();
        QCOMPARE(m_sent.size(), 2);
    }

    void failuresKeepTheirOrder()
    {
        m_outbox->post(Edit::MoveScene{u"a"_qs, 1});
        m_outbox->post(Edit::MoveScene{u"a"_qs, 2});
        m_outbox->failed(m_sent.at(1).first, diskFull());
        m_outbox->failed(m_sent.at(0).first, diskFull());
        m_outbox->retry();
        QCOMPARE(std::get<Edit::MoveScene>(m_sent.at(2).second).position, 1);
        QCOMPARE(std::get<Edit::MoveScene>(m_sent.at(3).second).position, 2);
    }

    void typingIsHeldUntilTheHandRests()
    {
        const auto typed = [](const QString &id, const QString &code) { return change(id, code, VersionCause::CodeEditor); };
        for (int at = 1; at <= 5; ++at)
            m_outbox->post(typed(u"a"_qs, QString::number(at)));
        QVERIFY(m_sent.isEmpty() && !m_outbox->isIdle());
        QTRY_COMPARE(m_sent.size(), 1);
        QCOMPARE(std::get<Edit::ChangeScene>(m_sent.at(0).second).scene.code, u"5"_qs);

        m_outbox->post(typed(u"a"_qs, u"6"_qs));
        m_outbox->post(typed(u"b"_qs, u"1"_qs)); // another scene
        QCOMPARE(m_sent.size(), 2);
        m_outbox->post(Edit::MoveScene{u"a"_qs, 1}); // and another edit: all in their order
        QCOMPARE(m_sent.size(), 4);
        QCOMPARE(std::get<Edit::ChangeScene>(m_sent.at(2).second).scene.id, u"b"_qs);
        m_outbox->post(typed(u"a"_qs, u"7"_qs));
        m_outbox->flush();
        QCOMPARE(m_sent.size(), 5);
    }

    void typingDoesNotPileUp()
    {
        m_outbox->post(change(u"a"_qs, u"0"_qs));
        m_outbox->failed(m_sent.at(0).first, diskFull());
        for (int at = 1; at <= 100; ++at)
            m_outbox->post(change(u"a"_qs, QString::number(at)));
        m_outbox->retry();
        QCOMPARE(m_sent.size(), 2);
        QCOMPARE(std::get<Edit::ChangeScene>(m_sent.at(1).second).scene.code, u"100"_qs);
    }

    void answersAboutAnotherProjectAreIgnored()
    {
        m_outbox->post(change(u"a"_qs, u"1"_qs));
        const quint64 old = m_sent.at(0).first;
        m_outbox->clear();
        QSignalSpy failed(m_outbox.get(), &EditOutbox::editsFailed);
        m_outbox->failed(old, diskFull());
        QCOMPARE(failed.size(), 0);
        m_outbox->post(change(u"b"_qs, u"1"_qs));
        QVERIFY(m_sent.at(1).first != old);
    }

private:
    static Edit::ChangeScene change(const QString &id, const QString &code, VersionCause cause = VersionCause::Chat)
    {
        Scene scene;
        scene.id = id;
        scene.code = code;
        return {scene, cause};
    }
    static Error diskFull() { return {ErrorKind::DiskFull, u"The disk is full."_qs}; }

    std::unique_ptr<EditOutbox> m_outbox;
    QList<std::pair<quint64, ProjectEdit>> m_sent;
};

QTEST_GUILESS_MAIN(TestEditOutbox)
#include "tst_editoutbox.moc"
