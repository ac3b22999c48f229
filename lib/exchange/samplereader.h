// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/changeset.h"
#include "store/store.h"

namespace rapporteur {

/// Reads a set of records from a JSON file in which records name each other by keys of the file's own:
///
///   {"format": "rapporteur-sample", "version": 1, "records": [
///      {"entity": "person", "key": "riitta-piela", "fields": {"given_name": "Riitta", "family_name":
///      "Piela"}},
///      {"entity": "speaker", "fields": {"presentation": "@best-practices", "person": "@riitta-piela"}}]}
///
/// A reference is "@key", a country "@country:FI" (ISO 3166-1 alpha-2). Records may refer to later ones. A
/// field left out has its default; a record's position is counted by itself within its owner, in the order of
/// the file.
[[nodiscard]] Result<ChangeSet> readSample(const QByteArray& json, const QString& fileName);

/// The names of the samples that the program carries ("ml-group-2021").
[[nodiscard]] QStringList sampleNames();
[[nodiscard]] Result<ChangeSet> readShippedSample(const QString& name);

/// A new store that begins with a sample. The sample is the program's step, not the person's: undo stops
/// before it.
[[nodiscard]] Result<std::unique_ptr<Store>>
createFromSample(const StoreLocation& location, const QString& name, const StoreOptions& options = {});

} // namespace rapporteur
