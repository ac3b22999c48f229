// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace rapporteur {

/// The country that people mean by a word that is not its recorded name or code: its name in another language
/// of the United Nations ("Finlande"), or the letters by which everybody knows it ("UK", "USA"). Null for
/// none.
[[nodiscard]] Id countryByWord(QStringView word);

} // namespace rapporteur
