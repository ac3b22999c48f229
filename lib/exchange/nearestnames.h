// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

/// Those of the known names that a mistyped one may have meant, the closest first; none where none is close.
[[nodiscard]] QStringList nearestNames(const QString& typed, const QStringList& known);

} // namespace rapporteur
