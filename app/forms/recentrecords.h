// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/drafts.h"

namespace rapporteur {

/// Which records a person has chosen of late, by kind: whoever fills in one meeting after the other names the
/// same people and organisations. Kept for each store on this computer.
class RecentRecords
{
public:
    explicit RecentRecords(const Drafts& drafts);

    void note(const RecordRef& record) const;
    /// The latest first; some may be gone.
    [[nodiscard]] std::vector<Id> of(const QString& entity) const;

private:
    [[nodiscard]] QString key(const QString& entity) const;

    QString m_store; ///< tells the records of one store from another's, as the folder of its drafts does
};

} // namespace rapporteur
