// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <thread>

namespace rapporteur::bench {

/// Looks every few milliseconds how much memory this process has for itself and remembers the most. The
/// kernel's own high-water mark (VmHWM) counts pages that are shared with others too.
class MemoryPeak
{
public:
    MemoryPeak();
    ~MemoryPeak();

    /// Kilobytes that are resident and not shared.
    [[nodiscard]] long kilobytes() const { return m_peak; }

private:
    void watch();

    std::atomic<bool> m_done = false;
    std::atomic<long> m_peak = 0;
    std::thread m_watcher;
};

} // namespace rapporteur::bench
