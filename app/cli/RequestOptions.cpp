#include "app/cli/RequestOptions.h"

#include "app/cli/Command.h"
#include "app/cli/CommandOptions.h"
#include "app/cli/Console.h"
#include "app/session/Streaming.h"
#include "pipeline/chat/ChatIntent.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool readStyle(const CommandOptions &options, GenerationRequest *request)
{
    const QString style = options.value(QStringLiteral("style"));
    if (style == QLatin1String("minimal"))
        request->style = VideoStyle::Minimal;
    else if (style == QLatin1String("dynamic"))
        request->style = VideoStyle::Dynamic;
    else if (style == QLatin1String("bold"))
        request->style = VideoStyle::Bold;
    else
        return false;
    return true;
}

bool readAspect(const CommandOptions &options, GenerationRequest *request)
{
    const QString aspect = options.value(QStringLiteral("aspect"));
    if (aspect == QLatin1String("16:9"))
        std::tie(request->width, request->height) = std::pair(1920, 1080);
    else if (aspect == QLatin1String("9:16"))
        std::tie(request->width, request->height) = std::pair(1080, 1920);
    else if (aspect == QLatin1String("1:1"))
        std::tie(request->width, request->height) = std::pair(1080, 1080);
    else
        return false;
    return true;
}

// Lays the options over what the text says. False: said why.
bool applyOptions(CommandOptions &options, GenerationRequest *request)
{
    if (options.isSet(QStringLiteral("style")) && !readStyle(options, request)) {
        Console::error(Words::tr("--style takes minimal, dynamic or bold."));
        return false;
    }
    if (options.isSet(QStringLiteral("aspect")) && !readAspect(options, request)) {
        Console::error(Words::tr("--aspect takes 16:9, 9:16 or 1:1."));
        return false;
    }
    if (options.isSet(QStringLiteral("scenes"))) {
        const auto count = options.number(QStringLiteral("scenes"), 1, 12);
        if (!count)
            return false;
        request->sceneCount = *count;
    }
    if (options.isSet(QStringLiteral("duration"))) {
        const auto seconds = options.decimal(QStringLiteral("duration"), 2, 300);
        if (!seconds)
            return false;
        request->durationSeconds = *seconds;
    }
    if (options.isSet(QStringLiteral("seed"))) {
        const auto seed = options.number(QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
        if (!seed)
            return false;
        request->seed = quint32(*seed);
    }
    if (options.isSet(QStringLiteral("provider")) || options.isSet(QStringLiteral("model"))) {
        Console::error(
            Words::tr("No language model is set up in this version. Leave out --provider and --model: scenes are made offline."));
        return false;
    }
    request->sequential = options.isSet(QStringLiteral("sequential"));
    if (options.isSet(QStringLiteral("no-streaming")))
        request->streaming = false;
    return true;
}

} // namespace

void addRequestOptions(CommandOptions &options)
{
    options.value(QStringLiteral("style"), Words::tr("minimal, dynamic or bold."), QStringLiteral("STYLE"));
    options.value(QStringLiteral("scenes"), Words::tr("How many scenes, 1 to 12."), QStringLiteral("N"));
    options.value(QStringLiteral("duration"), Words::tr("Length of the whole video."), QStringLiteral("SECONDS"));
    options.value(QStringLiteral("aspect"), Words::tr("16:9, 9:16 or 1:1."), QStringLiteral("RATIO"));
    options.value(QStringLiteral("seed"), Words::tr("Another number gives another look."), QStringLiteral("N"));
    options.value(QStringLiteral("provider"), Words::tr("The language model's provider."), QStringLiteral("NAME"));
    options.value(QStringLiteral("model"), Words::tr("The language model."), QStringLiteral("NAME"));
    options.flag(QStringLiteral("sequential"), Words::tr("Makes one scene after the other."));
    options.flag(QStringLiteral("no-streaming"), Words::tr("Shows all scenes at the end instead of each as it is ready."));
}

std::optional<GenerationRequest> readRequest(CommandOptions &options, int *exitCode)
{
    GenerationRequest defaults;
    defaults.streaming = streamingWanted();
    ChatIntent intent = readMessage(options.positionals().first(), {defaults, {}, {}, {}});
    if (intent.kind != ChatIntent::Kind::Generate) {
        Console::error(intent.reply);
        *exitCode = Command::Failed;
        return std::nullopt;
    }
    if (!applyOptions(options, &intent.request)) {
        *exitCode = Command::WrongUsage;
        return std::nullopt;
    }
    return intent.request;
}
