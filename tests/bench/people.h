// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/person.h"
#include "store/changesource.h"

namespace rapporteur::bench {

/// The same people in every run: names of made-up syllables, every field filled, because the floors' .import
/// knows no empty ones.
[[nodiscard]] Person person(qint64 number);

/// A made-up name of that number, for whatever needs one.
[[nodiscard]] QString name(qint64 number);

/// The additions of so many of them.
class People : public ChangeSource
{
public:
    explicit People(qint64 count)
        : m_count(count)
    {}

    [[nodiscard]] Result<std::optional<Change>> next() override;

private:
    qint64 m_count;
    qint64 m_done = 0;
};

} // namespace rapporteur::bench
