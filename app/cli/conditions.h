// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordpages.h"

namespace rapporteur {

/// Adds what --where says (FIELD=VALUE, FIELD!=VALUE, FIELD~PART, FIELD<DATE, FIELD>DATE) to a selection.
/// Refuses fields that the reader of the selection may not see: what is withheld must not be found by
/// guessing either.
[[nodiscard]] Result<void> addCondition(const Store& store, RecordSelection& selection, const QString& text,
                                        const NameScope& scope);

/// Adds what --sort says: FIELD, or -FIELD for the other way round.
[[nodiscard]] Result<void> addSort(RecordSelection& selection, const QString& text);

/// Reads a,b,c; every name must be a field or a virtual field, "id" or "revision".
[[nodiscard]] Result<QStringList> parseColumns(const EntityDescriptor& entity, const QString& text);

} // namespace rapporteur
