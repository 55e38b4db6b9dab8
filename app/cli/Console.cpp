#include "app/cli/Console.h"

#include <cstdio>

namespace {

void write(FILE *stream, QByteArray line)
{
    line.append('\n');
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::result(const QByteArray &line)
{
    write(stdout, line);
}

void Console::note(const QString &line)
{
    write(stderr, line.toUtf8());
}

void Console::error(const QString &line)
{
    write(stderr, "pagereel: " + line.toUtf8());
}
