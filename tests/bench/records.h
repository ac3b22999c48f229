// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changesource.h"

namespace rapporteur::bench {

/// The same records of all kinds in every run, for an edition with so many people: each a member, and with
/// organisations, outputs, events and their talks in the proportions of a group that has grown large.
class Records : public ChangeSource
{
public:
    explicit Records(qint64 people);

    [[nodiscard]] Result<std::optional<Change>> next() override;
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    [[nodiscard]] ChangeSet add(qint64 number) const;

    qint64 m_people;
    qint64 m_organisations;
    qint64 m_outputs;
    qint64 m_events;
    qint64 m_talks;
    qint64 m_size;
    qint64 m_done = 0;
};

} // namespace rapporteur::bench
