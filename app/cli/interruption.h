// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace rapporteur {

/// While it lives, Ctrl+C and a polite kill do not end the program at once, which would leave a half-written
/// file behind: they are noticed, once, for the work at hand to stop by itself.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] static bool isWanted();

private:
    struct sigaction m_interrupt
    {};
    struct sigaction m_terminate
    {};
};

} // namespace rapporteur
