// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordeditor.h"

namespace rapporteur {

/// Which record a row of typed values is about: the one of its number, of its e-mail address, of what must be
/// unique, or of its name. Other spellings do not count: a row would take the name away that they stand for.
class RecordMatcher
{
public:
    RecordMatcher(const Store& store, const EntityDescriptor& entity, const NameScope& scope)
        : m_store(store)
        , m_entity(entity)
        , m_scope(scope)
    {}

    /// None: it is a new one. NotFound for a number that is nobody's, Ambiguous where there are several.
    [[nodiscard]] Result<std::optional<Record>> match(const QString& number,
                                                      const QList<Assignment>& assignments) const;

private:
    [[nodiscard]] Result<std::vector<Record>> byFields(const Record& wanted, const QStringList& names) const;
    [[nodiscard]] Result<std::vector<Record>> byLabel(const Record& wanted) const;
    [[nodiscard]] Result<Record> wantedFrom(const QList<Assignment>& assignments) const;

    const Store& m_store;
    const EntityDescriptor& m_entity;
    NameScope m_scope;
};

} // namespace rapporteur
