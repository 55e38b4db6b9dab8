#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

// Calls back in the main thread when the user presses Ctrl+C (SIGINT) or the system asks to end (SIGTERM); a second signal ends
// the program at once. One at a time in a process.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> interrupted);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    std::function<void()> m_interrupted;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
