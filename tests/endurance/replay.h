// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace rapporteur::test {

/// Plays history from its first step on a memory of its own and holds what comes out against what the store has. It
/// reads the tables as they are: nothing of it is shared with the code that writes or reads history.
class Replay
{
public:
    /// From a store that is new: what it was made with is no part of history.
    explicit Replay(Store& fresh);

    /// Plays what was written since the last time. A step that does not fit what came before is a problem.
    void advance(Store& store);
    /// What differs between the replayed records and the present ones, a sentence each.
    [[nodiscard]] QStringList differences(Store& store) const;

    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] qint64 lastSequence() const { return m_sequence; }

private:
    struct Row
    {
        qint64 revision = 0;
        QMap<QString, QString> values;

        bool operator==(const Row&) const = default;
    };
    struct Entry;
    using Rows = QHash<QString, Row>;

    [[nodiscard]] static Rows present(Store& store);
    void play(const Entry& entry);
    void playAdd(const Entry& entry);
    void playUpdate(const Entry& entry, Row& row);
    void checkSteps(Store& store, qint64 after);

    Rows m_rows;
    QHash<QString, qint64> m_removed;
    QStringList m_problems;
    qint64 m_sequence = 0;
};

} // namespace rapporteur::test
