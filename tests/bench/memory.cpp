// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include <algorithm>
#include <chrono>
#include <fstream>

#include <unistd.h>

namespace rapporteur::bench {

namespace {

constexpr auto pause = std::chrono::milliseconds(5);

long privateKilobytes()
{
    long size = 0;
    long resident = 0;
    long shared = 0;
    std::ifstream("/proc/self/statm") >> size >> resident >> shared;
    return (resident - shared) * sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace

MemoryPeak::MemoryPeak()
    : m_watcher(&MemoryPeak::watch, this)
{}

MemoryPeak::~MemoryPeak()
{
    m_done = true;
    m_watcher.join();
}

void MemoryPeak::watch()
{
    while (!m_done) {
        m_peak = std::max(m_peak.load(), privateKilobytes());
        std::this_thread::sleep_for(pause);
    }
}

} // namespace rapporteur::bench
