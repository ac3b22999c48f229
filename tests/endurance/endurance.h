// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rapporteur::test {

/// RAPPORTEUR_ENDURANCE=full: the counts that the project promises; else what an ordinary run of the tests bears.
[[nodiscard]] inline bool isFullRun()
{
    return qEnvironmentVariable("RAPPORTEUR_ENDURANCE") == QLatin1String("full");
}

[[nodiscard]] inline int counted(int ordinarily, int fully)
{
    return isFullRun() ? fully : ordinarily;
}

} // namespace rapporteur::test
