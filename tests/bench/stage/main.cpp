// Measures the stage by itself, offscreen, and prints figures as one JSON object:
// bench_stage edit SCENE.tsx EDITS | seek PROJECT SEEKS | play PROJECT SECONDS | hang RUNS | start RUNS | frames PROJECT FRAMES FOLDER

#include "tests/bench/stage/Bench.h"

#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/StageService.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace {

QCoro::Task<> measure(QStringList arguments)
{
    const QString name = arguments.value(1);
    const QString file = arguments.value(2);
    QJsonObject figures;
    if (name == QLatin1String("edit"))
        figures = co_await benchEdit(file, arguments.value(3).toInt());
    else if (name == QLatin1String("seek"))
        figures = co_await benchSeek(file, arguments.value(3).toInt());
    else if (name == QLatin1String("play"))
        figures = co_await benchPlay(file, arguments.value(3).toInt());
    else if (name == QLatin1String("hang"))
        figures = co_await benchHang(file.toInt());
    else if (name == QLatin1String("start"))
        figures = co_await benchStart(file.toInt());
    else if (name == QLatin1String("frames"))
        figures = co_await takeFrames(file, arguments.value(3).toInt(), arguments.value(4));
    else
        Bench::fail(QStringLiteral("There is no measurement \"%1\"").arg(name));
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Pagereel"));
    StageService::registerScheme();
    SampleScheme::registerScheme();
    setStageChromiumFlags();
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // a measurement may make and close several
    QMetaObject::invokeMethod(
        qApp, [] { measure(QCoreApplication::arguments()); }, Qt::QueuedConnection);
    return QApplication::exec();
}
