// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace rapporteur::report {

/// One line of two texts set against each other.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine&) const = default;
};

/// The lines of both texts in their order; without those that were added it is the first text, without those
/// that were removed the second.
using Difference = std::vector<DiffLine>;

/// The shortest difference between two texts: it keeps a longest common subsequence of their lines.
[[nodiscard]] Difference compareLines(const QStringList& before, const QStringList& after);
[[nodiscard]] bool isSame(const Difference& difference);

/// Some lines that changed, with those around them.
struct Hunk
{
    qsizetype firstBefore = 0; ///< number of its first line in the first text, from 1; 0 where it has none
    qsizetype countBefore = 0;
    qsizetype firstAfter = 0;
    qsizetype countAfter = 0;
    QString heading; ///< the last line before the change that begins with #, which is where it stands
    std::vector<DiffLine> lines;

    /// "@@ -3,4 +3,5 @@ Meetings"
    [[nodiscard]] QString header() const;
};

/// What changed, with \a context lines around it; none where the texts are the same.
[[nodiscard]] std::vector<Hunk> hunksOf(const Difference& difference, qsizetype context = 3);
/// The line with the sign that says what became of it: a space, a minus or a plus.
[[nodiscard]] QString signedText(const DiffLine& line);

} // namespace rapporteur::report
