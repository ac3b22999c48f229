// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changesource.h"

namespace rapporteur::test {

/// Gives out a change set piece by piece, as an import would.
class SetSource : public ChangeSource
{
public:
    explicit SetSource(const ChangeSet& changes)
        : m_changes(changes.changes())
    {}

    Result<std::optional<Change>> next() override
    {
        if (m_at == m_changes.size())
            return std::optional<Change>();
        return std::optional(m_changes.at(m_at++));
    }

private:
    std::vector<Change> m_changes;
    size_t m_at = 0;
};

} // namespace rapporteur::test
