// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

namespace rapporteur {

Query& Query::is(const char* field, Value value)
{
    const auto test = value.isNull() ? Condition::Test::IsEmpty : Condition::Test::Is;
    where.push_back({QString::fromLatin1(field), test, {std::move(value)}});
    return *this;
}

Query& Query::orderedBy(const char* field, bool descending)
{
    sort.push_back({QString::fromLatin1(field), descending});
    return *this;
}

} // namespace rapporteur
