#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "app/cli/Interrupt.h"
#include "app/session/BrowserServices.h"
#include "app/window/WindowApplication.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/editor/EditorService.h"

#include <QApplication>
#include <QFile>
#include <QTranslator>

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Pagereel"));
    QCoreApplication::setOrganizationName(QStringLiteral("Pagereel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAGEREEL_VERSION));
}

// What the embedded browser wants to know before the application object is there.
void prepareBrowser()
{
    StageService::registerScheme();
    SampleScheme::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
}

// A command's stderr is for its user: what Qt and the browser have to say of themselves is left out, unless it is asked for.
void quietLibraries()
{
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            if (type == QtFatalMsg)
                Console::error(message);
        });
}

// The system's language where there is a translation, else English, whose plural forms are one too. After the application object.
std::unique_ptr<QTranslator> installTranslation()
{
    auto translator = std::make_unique<QTranslator>();
    const QString folder = QStringLiteral(":/translations");
    if (translator->load(QLocale(), QStringLiteral("pagereel"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("pagereel_en"), folder))
        QCoreApplication::installTranslator(translator.get());
    return translator;
}

int runCommand(const CommandInfo &info, int argc, char **argv)
{
    QStringList arguments;
    for (int i = 2; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    int exitCode = Command::Done;
    std::unique_ptr<Command> made = info.make(arguments, &exitCode);
    if (!made)
        return exitCode;

    quietLibraries();
    std::unique_ptr<QCoreApplication> application;
    std::unique_ptr<BrowserServices> browser;
    if (info.browser == BrowserUse::None) {
        application = std::make_unique<QCoreApplication>(argc, argv);
    } else {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // commands show no window, so they need no display
        prepareBrowser();
        if (info.browser == BrowserUse::Export)
            setExportChromiumFlags();
        application = std::make_unique<QApplication>(argc, argv);
        browser = std::make_unique<BrowserServices>();
    }
    const std::unique_ptr<QTranslator> translator = installTranslation();
    const std::unique_ptr<Command> command = std::move(made); // ends before the browser
    const Interrupt interrupt([&command] { command->cancel(); });
    QObject::connect(
        command.get(), &Command::finished, application.get(), [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        application.get(), [&] { command->start(browser.get()); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runWindow(int argc, char **argv)
{
    prepareBrowser();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // the embedded browser draws into the window's own context
    QApplication application(argc, argv);
    const std::unique_ptr<QTranslator> translator = installTranslation();
    WindowApplication windows;
    windows.openWindow(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    return QApplication::exec();
}

int printHelp()
{
    Console::result("Usage: pagereel [PROJECT]          the window\n"
                    "       pagereel COMMAND --help     one of: " +
                    commandNames().join(QLatin1String(", ")).toUtf8());
    return Command::Done;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return printHelp();
    if (first == QLatin1String("--version")) {
        Console::result("pagereel " PAGEREEL_VERSION);
        return Command::Done;
    }
    if (const CommandInfo *info = findCommand(first))
        return runCommand(*info, argc, argv);
    if (argc > 2 || first.startsWith(QLatin1Char('-')) || (argc > 1 && !first.contains(QLatin1Char('.')) && !QFile::exists(first))) {
        Console::error(QCoreApplication::translate("CommandLine", "There is no command “%1”. See: pagereel --help").arg(first));
        return Command::WrongUsage;
    }
    return runWindow(argc, argv);
}
