// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlitereader.h"
#include "store/store.h"

namespace rapporteur {

/// Reads long lists from one end to the other, with a connection of its own: what was read there is not
/// looked at again, so next to nothing of it is kept. Belongs to the thread that made it.
class Passage
{
public:
    [[nodiscard]] static Result<Passage> open(const StoreLocation& location);

    [[nodiscard]] const Store& store() const { return *m_store; }
    /// Several parts of a window ask for the same number: it is counted once while nobody writes.
    [[nodiscard]] Result<qint64> count(const Query& query);

private:
    explicit Passage(std::unique_ptr<Store> store);

    std::unique_ptr<Store> m_store;
    std::unique_ptr<ReadingOnce> m_once; ///< goes before the connection does
    QHash<QString, qint64> m_counts;     ///< by what was asked
    qint64 m_countedAt = -1;             ///< the state of the database
};

} // namespace rapporteur
