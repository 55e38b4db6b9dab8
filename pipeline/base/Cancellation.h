#pragma once

#include <atomic>
#include <memory>

// A flag that one thread sets and others read; copies share it. Waits are bounded, so whoever holds a copy looks at it
// after each wait and stops.
class Cancellation
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};
