#include "app/cli/ExportOptions.h"

#include "app/cli/Command.h"
#include "app/cli/CommandOptions.h"
#include "app/cli/Console.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QStringList &laterFormats()
{
    static const QStringList formats =
        QStringLiteral("webm gif prores png-sequence png jpeg wav zip json pdf sheet").split(QLatin1Char(' '));
    return formats;
}

void describe(CommandOptions &options)
{
    options.positional(QStringLiteral("file"), Words::tr("The project."), QStringLiteral("FILE.pagereel"));
    options.count(1, 1);
    options.value(QStringLiteral("format"), Words::tr("mp4 or remotion."), QStringLiteral("FORMAT"));
    options.value(QStringLiteral("out"), Words::tr("The file or folder to make."), QStringLiteral("PATH"));
    options.value(QStringLiteral("size"), Words::tr("Pixels, such as 1280x720."), QStringLiteral("WxH"));
    options.value(QStringLiteral("fps"), Words::tr("Frames a second."), QStringLiteral("N"));
    options.value(QStringLiteral("scene"), Words::tr("This scene only, counted from 1."), QStringLiteral("N"));
    options.value(QStringLiteral("range"), Words::tr("These frames only, both included, counted from 0."), QStringLiteral("A-B"));
    options.value(QStringLiteral("quality"), Words::tr("x264's CRF: 0 (lossless) to 51."), QStringLiteral("CRF"), QStringLiteral("18"));
    options.value(QStringLiteral("jobs"), Words::tr("At most so many renderers at once."), QStringLiteral("N"), QStringLiteral("1"));
    options.flag(QStringLiteral("no-cache"), Words::tr("Renders every frame anew."));
    options.flag(QStringLiteral("overwrite"), Words::tr("Replaces what exists."));
    options.flag(QStringLiteral("events"), Words::tr("Prints what happens as one JSON object a line."));
}

bool wrong(const QString &sentence)
{
    Console::error(sentence);
    return false;
}

bool readFormat(const CommandOptions &options, ExportOptions *wanted)
{
    const QString format = options.value(QStringLiteral("format"));
    if (format == QLatin1String("mp4"))
        wanted->format = ExportOptions::Format::Mp4;
    else if (format == QLatin1String("remotion"))
        wanted->format = ExportOptions::Format::Remotion;
    else if (laterFormats().contains(format))
        return wrong(Words::tr("This version exports mp4 and remotion; %1 is not there yet.").arg(format));
    else
        return wrong(Words::tr("export needs --format mp4 or --format remotion."));
    return true;
}

bool readSize(const CommandOptions &options, ExportOptions *wanted)
{
    if (!options.isSet(QStringLiteral("size")))
        return true;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,4})x(\\d{2,4})$"));
    const QRegularExpressionMatch match = pattern.match(options.value(QStringLiteral("size")));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() % 2 != 0 || size.height() % 2 != 0 || size.width() < 16 || size.height() < 16)
        return wrong(Words::tr("--size takes an even width and height in pixels, such as 1280x720."));
    wanted->size = size;
    return true;
}

bool readRange(const CommandOptions &options, ExportOptions *wanted)
{
    if (!options.isSet(QStringLiteral("range")))
        return true;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,7})-(\\d{1,7})$"));
    const QRegularExpressionMatch match = pattern.match(options.value(QStringLiteral("range")));
    const std::pair range(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || range.first > range.second)
        return wrong(Words::tr("--range takes two frames, such as 0-89."));
    wanted->range = range;
    return true;
}

bool readNumbers(CommandOptions &options, ExportOptions *wanted)
{
    const auto read = [&options](const char *name, int least, int most, int *number) {
        if (!options.isSet(QLatin1String(name)))
            return true;
        const auto value = options.number(QLatin1String(name), least, most);
        *number = value.value_or(0);
        return value.has_value();
    };
    return read("fps", 1, 120, &wanted->fps) && read("scene", 1, 100000, &wanted->scene) && read("quality", 0, 51, &wanted->quality);
}

} // namespace

std::optional<ExportOptions> ExportOptions::parse(const QStringList &arguments, int *exitCode)
{
    CommandOptions options(QStringLiteral("export"), Words::tr("Exports a project as a video or as a Remotion project."));
    describe(options);
    if (!options.parse(arguments, exitCode))
        return std::nullopt;
    ExportOptions wanted;
    *exitCode = Command::WrongUsage;
    if (!readFormat(options, &wanted) || !readSize(options, &wanted) || !readRange(options, &wanted) || !readNumbers(options, &wanted))
        return std::nullopt;
    if (!options.isSet(QStringLiteral("out"))) {
        Console::error(Words::tr("export needs --out PATH: where to put it."));
        return std::nullopt;
    }
    wanted.project = options.positionals().first();
    wanted.out = options.value(QStringLiteral("out"));
    wanted.overwrite = options.isSet(QStringLiteral("overwrite"));
    wanted.events = options.isSet(QStringLiteral("events"));
    return wanted;
}
