// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace rapporteur {

/// One of the bundled line icons, drawn in the theme's colours: text colour, paler when disabled, and the
/// colour of text on the accent where it is asked for.
enum class IconTone { Normal, Muted, OnAccent, Problem };

[[nodiscard]] QIcon icon(const QString& name, IconTone tone = IconTone::Normal);

/// The program's own, in its colours, for title bars and task bars.
[[nodiscard]] QIcon programIcon();

/// After a change of theme.
void forgetIcons();

} // namespace rapporteur
