// What cannot be read or written, at the command line: one sentence on stderr, exit code 1, and what was finished is there.

#include "tests/app/cli/Program.h"
#include "tests/support/BadSites.h"

#include <QStandardPaths>

using namespace Program;
using namespace Qt::StringLiterals;

namespace {

// Runs shell commands with a disk of `kilobytes` of their own in $D; $P is the program.
Outcome onSmallDisk(int kilobytes, const QString &folder, const QString &commands)
{
    const QString script = u"mount -t tmpfs -o size=%1k small '%2' && D='%2' && P='%3' && cd \"$D\" && { %4; }"_s.arg(kilobytes).arg(
        folder, QStringLiteral(PAGEREEL_PROGRAM), commands);
    return run({u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s, script}, u"unshare"_s);
}

bool hasSmallDisks()
{
    const QTemporaryDir folder;
    return onSmallDisk(64, folder.path(), u"true"_s).exitCode == 0;
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

    TestFolder m_folder;
    BadSites m_sites;

    QString disk(const char *name) const
    {
        QDir(m_folder.path("")).mkdir(QLatin1String(name));
        return m_folder.path(name);
    }

private slots:
    void sitesAreExplained_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("word");
        for (const BadSite &site : m_sites.all())
            QTest::newRow(site.name) << site.url << site.word;
    }
    void sitesAreExplained()
    {
        QFETCH(QUrl, url);
        QFETCH(QString, word);
        const Outcome outcome = run({u"brand"_s, url.toString()});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
        QVERIFY2(outcome.err.startsWith("pagereel: ") && outcome.err.count('\n') == 1, outcome.err.constData());
        QVERIFY2(QString::fromUtf8(outcome.err).contains(word), outcome.err.constData());
    }

    void aRunTellsItOnceAndKeepsTheChat()
    {
        const QString project = m_folder.path("unreadable.pagereel");
        const Outcome outcome = run({u"generate"_s, closedAddress().toString(), u"--out"_s, project});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.count("refuses the connection") == 1, outcome.err.constData());
        const QJsonObject info = QJsonDocument::fromJson(run({u"info"_s, project}).out).object();
        const QJsonArray messages = info.value("messages"_L1).toArray();
        QCOMPARE(messages.last().toObject().value("kind"_L1).toString(), u"draftOffer"_s);
        QVERIFY(info.value("scenes"_L1).toArray().isEmpty());
    }

    void aRunThatMakesNothingReplacesNothing()
    {
        const QString project = m_folder.path("kept.pagereel");
        QVERIFY(run({u"generate"_s, u"sample in 1 scene"_s, u"--out"_s, project}).exitCode == 0);
        const QByteArray before = run({u"info"_s, project}).out;
        QCOMPARE(run({u"generate"_s, closedAddress().toString(), u"--out"_s, project, u"--overwrite"_s}).exitCode, 1);
        QCOMPARE(run({u"info"_s, project}).out, before);
        QVERIFY(!QFile::exists(project + u".replaced"_s));
    }

    void textsWithoutAnAddressAreExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << u"make it nice"_s << u"Type an address"_s;
        QTest::newRow("malformed") << u"video of https://exa..mple.com"_s << u"exa..mple.com"_s;
        QTest::newRow("video") << u"https://youtu.be/abc"_s << u"YouTube"_s;
    }
    void textsWithoutAnAddressAreExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const Outcome outcome = run({u"generate"_s, text, u"--out"_s, m_folder.path("never.pagereel")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(word), outcome.err.constData());
        QVERIFY(!QFile::exists(m_folder.path("never.pagereel")));
    }

    // A disk that takes the project's beginning and not the whole of it.
    void fullDiskStopsARun()
    {
        if (!hasSmallDisks())
            QSKIP("This system mounts no disks for tests");
        const Outcome outcome = onSmallDisk(400, disk("run"),
                                            u"\"$P\" generate sample --out p.pagereel; echo $? > /dev/stderr; rm -f filler; "
                                            "cp p.pagereel* '%1'"_s.arg(disk("kept")));
        QVERIFY2(outcome.err.contains(" is full"), outcome.err.constData());
        QVERIFY2(outcome.err.contains("\n1\n"), outcome.err.constData());
        const Outcome info = run({u"info"_s, m_folder.path("kept/p.pagereel")});
        QVERIFY2(info.exitCode == 0, info.err.constData());
        QCOMPARE(QJsonDocument::fromJson(info.out).object().value("integrity"_L1).toString(), u"ok"_s);
    }

    void fullDiskStopsAnExport()
    {
        if (!hasSmallDisks())
            QSKIP("This system mounts no disks for tests");
        const QString project = m_folder.path("whole.pagereel");
        const Outcome made = run({u"generate"_s, u"sample in 1 scene"_s, u"--out"_s, project});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        for (const QString &format : {u"mp4"_s, u"remotion"_s}) {
            const Outcome outcome = onSmallDisk(
                24, disk("export"), u"\"$P\" export '%1' --format %2 --out result.mp4; C=$?; ls -A; exit $C"_s.arg(project, format));
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.err.contains(" is full"), outcome.err.constData());
            QVERIFY2(outcome.out.isEmpty(), outcome.out.constData()); // nothing half done is left behind
        }
        QCOMPARE(run({u"info"_s, project}).exitCode, 0);
    }

    void fullDiskStopsAnImport()
    {
        if (!hasSmallDisks())
            QSKIP("This system mounts no disks for tests");
        const Outcome outcome = onSmallDisk(
            40, disk("import"), u"\"$P\" import '%1' --out copy.pagereel; C=$?; ls -A; exit $C"_s.arg(m_folder.path("whole.pagereel")));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(" is full"), outcome.err.constData());
        QVERIFY2(!outcome.out.contains("copy.pagereel"), outcome.out.constData());
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
