#include "app/cli/Interrupt.h"

#include <array>
#include <csignal>
#include <unistd.h>

namespace {

// A signal handler may only write to a descriptor: the notifier at the other end wakes the event loop.
std::array<int, 2> wakeup{-1, -1};

void handle(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeup[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> interrupted)
    : m_interrupted(std::move(interrupted))
{
    if (::pipe(wakeup.data()) != 0)
        return; // then Ctrl+C ends the program as it does everywhere; finished scenes are in the file
    m_notifier = std::make_unique<QSocketNotifier>(wakeup[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        char byte = 0;
        if (::read(wakeup[0], &byte, 1) == 1)
            m_interrupted();
    });
    std::signal(SIGINT, &handle);
    std::signal(SIGTERM, &handle);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : wakeup)
        ::close(std::exchange(end, -1));
}
