// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <optional>
#include <vector>

namespace rapporteur {

/// One test of a field in a query.
struct Condition
{
    enum class Test { Is, IsNot, Contains, IsEmpty, IsNotEmpty, Before, After, IsOneOf };

    QString field;
    Test test = Test::Is;
    std::vector<Value> values; ///< none for the empty tests, several for IsOneOf, else one
};

struct SortKey
{
    QString field; ///< a field, a virtual field that follows one reference ("date" of a talk), or "label"
    bool descending = false;
};

/// Which records of one kind, in which order. All conditions must hold.
struct Query
{
    const EntityDescriptor* entity = nullptr;
    std::vector<Condition> where;
    QString search;            ///< words by which records are found, each as far as it is typed
    std::vector<SortKey> sort; ///< empty: the entity's own order; ids break ties
    Audience reader = Audience::Secretariat; ///< records marked for a smaller audience are not there
    qint64 limit = -1;
    qint64 offset = 0;

    explicit Query(const EntityDescriptor& e)
        : entity(&e)
    {}
    template <class T>
    [[nodiscard]] static Query of()
    {
        return Query(T::descriptor());
    }

    Query& is(const char* field, Value value);
    Query& matching(QString words)
    {
        search = std::move(words);
        return *this;
    }
    Query& orderedBy(const char* field, bool descending = false);
    Query& readBy(Audience audience)
    {
        reader = audience;
        return *this;
    }
};

} // namespace rapporteur
