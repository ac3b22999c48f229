// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <vector>

namespace rapporteur {

/// One thing that is wrong with a record, to stand beside its field.
struct FieldProblem
{
    const FieldDescriptor* field = nullptr; ///< null where it concerns the record as a whole
    QString message;                        ///< one translated sentence that names the field
};

/// The form of one value by itself: RFC 5322 addr-spec (as people use it), http/https/mailto addresses (RFC
/// 3986), ISO 8601 dates and times, IANA time zones, codes of closed lists, numbers that are not negative.
[[nodiscard]] std::vector<FieldProblem> validate(const FieldDescriptor& field, const Value& value);

/// All that can be said of a record without looking at others: required fields, forms, periods, alternatives.
[[nodiscard]] std::vector<FieldProblem> validate(const Record& record);

} // namespace rapporteur
