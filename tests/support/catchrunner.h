// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur::test {

/// What ctest counts as skipped (SKIP_RETURN_CODE in tests/CMakeLists.txt).
constexpr int skipped = 77;

/// Runs Catch2 on the command line that it was given. Its own translation unit, because Catch2's runner takes
/// long to compile and the executables differ only in their application object.
[[nodiscard]] int runCatch(int argc, char** argv);

} // namespace rapporteur::test
