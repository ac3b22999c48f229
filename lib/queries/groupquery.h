// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "entities/group.h"
#include "store/store.h"

#include <QDate>
#include <QHash>

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
/// alias x", :group for the edition and :day for the day that is asked about; a statement may have values of
/// its own beside these.
///
/// Dates compare as texts: a less precise date is the beginning of its first day, so that "its first day is
/// not after the day" reads "date" <= :day, and "the day is before its first day" reads "date" > :day. That
/// is so for whole days only: what is compared with another record's date is first made its first day.
class GroupQuery
{
public:
    GroupQuery(const Store& store, const GroupRequest& request);

    using Values = QHash<QString, QVariant>; ///< by the names that stand for them in the statement

    [[nodiscard]] Result<Rows> select(const QString& statement, const Values& values = {}) const;
    [[nodiscard]] Result<Rows> select(const char* statement) const;
    /// The first column of the first row; none where there is no row or no value.
    [[nodiscard]] Result<std::optional<qint64>> number(const char* statement) const;

    [[nodiscard]] const GroupRequest& request() const { return m_request; }

private:
    const Store& m_store;
    GroupRequest m_request;
    QString m_audiences;
};

} // namespace rapporteur
