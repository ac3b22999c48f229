// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QEvent;

namespace rapporteur {

/// The window's colours, in one place: a calm set for light and one for dark desktops, with the one accent
/// colour of the desktop. Delegates paint with these, the palette and the style sheet are made from them.
struct WindowTheme
{
    enum class Choice { Desktop, Light, Dark };

    bool dark = false;
    QColor window; ///< behind everything
    QColor side;   ///< the navigation
    QColor base;   ///< lists and fields
    QColor text;
    QColor muted;    ///< labels, hints, what is less important
    QColor hairline; ///< between rows and panes
    QColor border;   ///< around what can be typed into
    QColor accent;
    QColor onAccent;
    QColor selection; ///< behind the chosen row; text on it stays as it is
    QColor hover;
    QColor problem; ///< what is wrong, always together with words
    QColor notice;  ///< behind the bar that tells or asks something

    [[nodiscard]] static WindowTheme make(bool dark, const QColor& accent);
    /// The one in use.
    [[nodiscard]] static const WindowTheme& current();
    /// Gives the whole application its style, palette and style sheet.
    static void apply(QApplication& application, Choice choice);
    /// To be called with each event of a window: where the choice was to follow the desktop, and it has
    /// changed its colours, so do ours.
    static void followDesktop(QApplication& application, const QEvent& event);
    /// "light" and "dark"; anything else follows the desktop.
    [[nodiscard]] static Choice choiceFromText(const QString& text);
    [[nodiscard]] static QString textOf(Choice choice);

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
};

/// Distances: everything stands on a grid of 4 and 8.
namespace space {
constexpr int half = 4;
constexpr int one = 8;
constexpr int two = 16;
constexpr int three = 24;
} // namespace space

} // namespace rapporteur
