// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

namespace rapporteur {

namespace {

volatile std::sig_atomic_t wanted = 0;

void notice(int)
{
    wanted = 1;
}

} // namespace

Interruption::Interruption()
{
    struct sigaction once
    {};
    once.sa_handler = &notice;
    once.sa_flags = static_cast<int>(SA_RESETHAND); // whoever insists ends the program
    ::sigaction(SIGINT, &once, &m_interrupt);
    ::sigaction(SIGTERM, &once, &m_terminate);
}

Interruption::~Interruption()
{
    ::sigaction(SIGINT, &m_interrupt, nullptr);
    ::sigaction(SIGTERM, &m_terminate, nullptr);
}

bool Interruption::isWanted()
{
    return wanted != 0;
}

} // namespace rapporteur
