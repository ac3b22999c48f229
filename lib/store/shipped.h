// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "entities/country.h"
#include "store/changeset.h"

#include <QLocale>

namespace rapporteur {

/// The same in every store, so that copies of a store can be merged: a number made of the two letters of
/// ISO 3166-1 alpha-2. Null where the code is not of two capital letters.
[[nodiscard]] Id countryId(QStringView alpha2);

/// In the reader's language as ICU knows it, unless the record gives the country another name than the
/// shipped one.
[[nodiscard]] QString countryName(const Country& country, const QLocale& locale);

/// The countries and territories of ISO 3166-1.
[[nodiscard]] Result<ChangeSet> shippedCountries();

} // namespace rapporteur
