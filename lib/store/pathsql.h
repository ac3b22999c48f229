// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <QDate>

#include <optional>

namespace rapporteur {

/// A field of one kind of record as SQL knows it; without a field the record itself, which goes by its label.
struct SqlColumn
{
    const EntityDescriptor* entity = nullptr;
    QString alias; ///< of its table
    const FieldDescriptor* field = nullptr;

    [[nodiscard]] QString text() const;
};

/// The path of a virtual field or of a relation as tables joined one after the other: SELECT \a start FROM \a
/// tables WHERE \a conditions gives what \a of has where a record of the table t has something at the path's
/// end.
struct PathSql
{
    QString of;    ///< of the record that the path starts from: t."id", t."event"
    QString start; ///< the same in the first of the tables
    QString tables;
    QStringList conditions;
    QString order; ///< in which the records of the first table stand
    SqlColumn end;
};

/// \a alias begins the names of the tables. What belongs to a record only for a time is taken as of \a day.
/// None where the path leads nowhere.
[[nodiscard]] std::optional<PathSql> pathSql(const EntityDescriptor& entity, const QString& path,
                                             const QString& alias, QDate day = QDate::currentDate());

/// The field by which records of one kind belong to, or else refer to, those of another; null where none
/// does.
[[nodiscard]] const FieldDescriptor* fieldLeadingTo(const EntityDescriptor& target,
                                                    const EntityDescriptor& from);

/// What a record goes by, as something to sort by: its label's folded form, or that of the first name in it.
[[nodiscard]] QString labelOrder(const EntityDescriptor& entity, const QString& alias);

/// The fields in a label of which the first that is not empty is shown ("{person|organisation}"), for each
/// place.
[[nodiscard]] std::vector<std::vector<const FieldDescriptor*>> labelFields(const EntityDescriptor& entity);

} // namespace rapporteur
