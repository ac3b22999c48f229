// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/entity.h"
#include "store/store.h"

namespace rapporteur {

/// What a name is looked up in: codes such as WS2 belong to one edition.
struct NameScope
{
    Id group; ///< null: the current edition
};

/// Every record that a text may mean, none where there is none; in the way of resolveName().
[[nodiscard]] Result<std::vector<Id>> recordsNamed(const Store& store, const EntityDescriptor& entity,
                                                   const QString& text, const NameScope& scope = {});

/// The record that people mean by a text: its label, another name, its code, or "#ID". Blind to case and
/// accents. NotFound, or Ambiguous with the candidates in the details.
[[nodiscard]] Result<Id> resolveName(const Store& store, const EntityDescriptor& entity, const QString& text,
                                     const NameScope& scope = {});

/// The edition that is meant: by name, or the current one (marked so; else the only one; else the one under
/// way today; else the latest). NotFound where there is none.
[[nodiscard]] Result<Id> resolveGroup(const Store& store, const QString& name = {});

/// Reads a value as people and files write it: ISO 8601 dates, codes or labels of choices, yes and no, names
/// of records ("entity/NAME" or "entity#ID" where any kind may be meant). The error names the field.
[[nodiscard]] Result<Value> parseValue(const Store& store, const FieldDescriptor& field, const QString& text,
                                       const NameScope& scope = {});

/// The same for every type but references, which need the records; an empty text is no value.
[[nodiscard]] Result<Value> parsePlainValue(const FieldDescriptor& field, const QString& text);

} // namespace rapporteur
