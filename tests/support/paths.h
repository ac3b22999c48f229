// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur::test {

/// Where the sources are that were built.
[[nodiscard]] QString sourceDir();
/// The program that was built with the tests.
[[nodiscard]] QString programPath();

} // namespace rapporteur::test
