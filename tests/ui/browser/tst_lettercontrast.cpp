#include "ui/browser/LetterContrast.h"

#include <QPainter>
#include <QTest>

class LetterContrastTest : public QObject
{
    Q_OBJECT

private slots:
    // Lines are looked at in cells of one and a half letters. This one is a little longer than one cell, and where it ends there is
    // but the soft edge of a letter.
    void theEdgeOfTheLastLetterSaysNothing()
    {
        QImage ground(200, 100, QImage::Format_RGB32);
        ground.fill(Qt::white);
        QImage picture = ground;
        QPainter painter(&picture);
        painter.fillRect(QRect(10, 20, 110, 50), Qt::black);
        painter.fillRect(QRect(125, 20, 1, 50), QColor(200, 200, 200));
        painter.end();
        StageText text;
        text.text = u"412"_qs;
        text.rects = {QRectF(10, 20, 124, 50)};
        text.box = text.rects.first();
        text.color = Qt::black;
        text.fontSize = 75;
        text.atRest = true;
        const std::optional<SceneContrast> contrast = LetterContrast::lowest(picture, ground, {text}, 200, 7);
        QVERIFY(contrast);
        QCOMPARE(contrast->ratio, 21.0);
        QCOMPARE(contrast->frame, 7);
    }
};

QTEST_GUILESS_MAIN(LetterContrastTest)
#include "tst_lettercontrast.moc"
