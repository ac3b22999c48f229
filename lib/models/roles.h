// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace rapporteur {

/// What item models tell beyond Qt's own roles, the same in every model of the program.
enum ModelRole {
    IdRole = Qt::UserRole + 1, ///< qint64: the record's id
    RefRole,                   ///< QString: the record as "entity/id"
    RawRole,                   ///< QVariant: the stored value, for sorting, copying and tests
    NumberRole,                ///< bool: the column holds figures
    HeadingRole,               ///< QString: the row is the heading of a group, this its text
    OpenedRole,                ///< bool: whether the rows below that heading are shown
    SummaryRole,               ///< QString: the second line of a record in a compact list
    PastRole,                  ///< bool: what it says has come to an end
    ChangesRole,               ///< QStringList: what a step changed, a line each
};

} // namespace rapporteur
