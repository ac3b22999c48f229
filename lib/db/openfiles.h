// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace rapporteur {

/// Which files this process has open as databases.
///
/// POSIX drops all locks that a process holds on a file as soon as it closes any descriptor of that file,
/// SQLite's included (fcntl(2), "How To Corrupt An SQLite Database File", section 2.2). So a file that is
/// open as a database must not be opened and closed by other means: who wants to look into one asks here
/// first.
class OpenFiles
{
public:
    /// Counts the file as open for as long as the mark lives.
    [[nodiscard]] static std::shared_ptr<const void> mark(const QString& path);
    [[nodiscard]] static bool contains(const QString& path);
};

} // namespace rapporteur
