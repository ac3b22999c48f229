// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace rapporteur {

/// The colours of a chart, so that the same picture can be drawn on paper, on a light and on a dark window.
struct ChartTheme
{
    QColor background;
    QColor text;
    QColor muted; ///< axis names, notes
    QColor axis;
    QColor grid;

    [[nodiscard]] static ChartTheme light(); ///< paper, and whatever leaves the program
    [[nodiscard]] static ChartTheme dark();
    /// Follows the window's own colours.
    [[nodiscard]] static ChartTheme of(const QPalette& palette);

    /// Okabe and Ito's colours in one fixed order, in which neighbours differ in lightness as well: the order
    /// that a reader learns, and that a grey print keeps apart.
    [[nodiscard]] QColor data(int index) const;
    /// Whether bars of that colour are hatched as well: the third colour's grey is near to the first's.
    [[nodiscard]] static bool isHatched(int index) { return index % 3 == 2; }
    /// Behind days that something may have been on: fainter than the grid.
    [[nodiscard]] QColor band() const;
    /// For text printed on a bar of that colour.
    [[nodiscard]] QColor onData(int index) const;
};

/// Relative luminance, from 0 for black to 1 for white (WCAG 2.1).
[[nodiscard]] double luminance(const QColor& colour);
/// Dark or white, whichever is easier to read on a colour.
[[nodiscard]] QColor textOn(const QColor& colour);

/// The fonts of a chart, all derived from one; sizes are in pixels of 1/96 inch.
struct ChartFonts
{
    explicit ChartFonts(const QFont& base);

    QFont title;
    QFont text;
    QFont small;
    double em; ///< the size of the text, of which distances are multiples
};

} // namespace rapporteur
