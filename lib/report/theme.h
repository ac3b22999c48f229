// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace rapporteur::report {

/// The one accent of a report and its kin, chosen so that white text on the accent and the accent on white
/// can both be read by everybody (7 to 1 and more).
struct Theme
{
    QString name;  ///< by which definitions and scripts know it
    QString title; ///< translated, for a menu
    QColor accent;
    QColor soft;   ///< lines on the accent itself
    QColor tint;   ///< ground of what is set off from the page
    QColor onDark; ///< the accent where the page is dark
};

/// All there are; the first is the usual one.
[[nodiscard]] const std::vector<Theme>& themes();
/// The one of that name, or the usual one.
[[nodiscard]] const Theme& themeOf(const QString& name);

} // namespace rapporteur::report
