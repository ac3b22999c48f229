// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

/// How well what somebody typed matches a title, 0 for not at all and 100 for the whole of it: its beginning,
/// the beginnings of its words in any order, their initials ("sac" for "Save a copy"), or a part of it. Case
/// and accents don't matter.
[[nodiscard]] int matchScore(const QString& typed, const QString& title);

} // namespace rapporteur
