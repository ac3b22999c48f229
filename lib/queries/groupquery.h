// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "entities/group.h"
#include "store/store.h"

#include <QDate>

namespace rapporteur {

/// Whose figures, of which day, for whom.
struct GroupRequest
{
    Id group;
    QDate asOf; ///< memberships, affiliations and published figures of that day; invalid: today
    Audience reader = Audience::Secretariat;

    [[nodiscard]] QDate day() const { return asOf.isValid() ? asOf : QDate::currentDate(); }
};

/// The edition; NotFound where the reader may not know of it.
[[nodiscard]] Result<Group> visibleGroup(const Store& store, const GroupRequest& request);

/// Runs hand-written statements about one edition, in which {x} stands for "the reader may see the row of
/// alias x", :group for the edition and :day for the day that is asked about.
///
/// Dates compare as texts: a less precise date is the beginning of its first day, so that "its first day is
/// not after the day" reads "date" <= :day, and "the day is before its first day" reads "date" > :day.
class GroupQuery
{
public:
    GroupQuery(const Store& store, const GroupRequest& request);

    [[nodiscard]] Result<Rows> select(const char* statement) const;
    /// The first column of the first row; none where there is no row or no value.
    [[nodiscard]] Result<std::optional<qint64>> number(const char* statement) const;

private:
    const Store& m_store;
    GroupRequest m_request;
    QString m_audiences;
};

} // namespace rapporteur
