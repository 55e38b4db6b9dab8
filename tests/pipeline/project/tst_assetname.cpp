#include "pipeline/project/AssetName.h"

#include <QTest>

class TestAssetName : public QObject
{
    Q_OBJECT
private slots:
    void namesAndPathsOfThem()
    {
        for (const char *name : {"logo.svg", "images/team 1.jpg", "Müller & Söhne.png", "a/b/c#1%.png", "_x"})
            QVERIFY2(isAssetName(QString::fromUtf8(name)), name);
    }
    void nothingThatLeavesAFolder()
    {
        for (const char *name :
             {"", "/", "/etc/passwd", "../a", "a/../b", "a/./b", "a//b", "a/", ".hidden", "a/.b", "a\\b", "c:a", "a\nb", "a\n"})
            QVERIFY2(!isAssetName(QString::fromUtf8(name)), name);
        QVERIFY(!isAssetName(QString(201, u'a')));
    }
};

QTEST_GUILESS_MAIN(TestAssetName)
#include "tst_assetname.moc"
