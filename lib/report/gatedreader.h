// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/audiencegate.h"
#include "report/reports.h"

#include <algorithm>

namespace rapporteur::report {

/// Something read, and the narrowest audience that it and all it belongs to allow.
template <class T>
struct Seen
{
    T object;
    Audience audience = Audience::Public;
};

/// Reads typed records through the gate, many at a time. The first failure is kept and ends all reading, so
/// that a report's parts are read one after the other and asked once.
class GatedReader
{
public:
    GatedReader(const Store& store, Audience reader)
        : m_store(store)
        , m_gate(store, reader)
    {}

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const Store& store() const { return m_store; }
    [[nodiscard]] Audience reader() const { return m_gate.reader(); }
    /// What was left out of all that has been read.
    [[nodiscard]] const std::vector<rapporteur::Withheld>& withheld() const { return m_withheld; }
    /// For failures that are found beside reading.
    void fail(Error error) { m_error = std::move(error); }
    /// What a report leaves out by a rule of its own.
    void withhold(Withheld withheld) { m_left.push_back(std::move(withheld)); }
    [[nodiscard]] const std::vector<Withheld>& leftOut() const { return m_left; }

    /// The records of a kind whose \a field is one of \a values, in the kind's own order.
    template <class T>
    [[nodiscard]] std::vector<Seen<T>> where(const char* field, const std::vector<Value>& values)
    {
        std::vector<Seen<T>> result;
        constexpr size_t most = 500; // values in one question to the database
        for (size_t from = 0; from < values.size() && !m_error; from += most) {
            Query query = Query::of<T>();
            const auto begin = values.begin() + qsizetype(from);
            const auto end = values.begin() + qsizetype(std::min(from + most, values.size()));
            query.where.push_back({QString::fromLatin1(field), Condition::Test::IsOneOf, {begin, end}});
            append(result, m_store.records(query));
        }
        return result;
    }

    template <class T>
    [[nodiscard]] std::vector<Seen<T>> where(const char* field, const Value& value)
    {
        return where<T>(field, std::vector<Value>{value});
    }

    /// Those of the ids that there are, in their order.
    template <class T>
    [[nodiscard]] std::vector<Seen<T>> of(const std::vector<Id>& ids)
    {
        std::vector<Seen<T>> result;
        if (!m_error)
            append(result, m_store.records(T::descriptor(), ids));
        return result;
    }

    /// None where there is no such record or the reader may not see it.
    template <class T>
    [[nodiscard]] std::optional<Seen<T>> one(Id id)
    {
        std::vector<Seen<T>> result = of<T>({id});
        return result.empty() ? std::nullopt : std::optional(std::move(result.front()));
    }

    /// Of records of any kind those that the readers may see, in their order.
    [[nodiscard]] std::vector<Record> visible(Result<std::vector<Record>> found)
    {
        if (found)
            found = m_gate.visible(std::move(*found), &m_withheld);
        if (!found)
            m_error = found.error();
        return found ? std::move(*found) : std::vector<Record>();
    }

    /// What a record is called; empty for none.
    template <class T>
    [[nodiscard]] QString label(Id id) const
    {
        return id.isNull() ? QString() : m_store.label({T::descriptor().name(), id});
    }

private:
    template <class T>
    void append(std::vector<Seen<T>>& result, Result<std::vector<Record>> found)
    {
        const std::vector<Record> seen = visible(std::move(found));
        const auto audiences = m_gate.audiences(seen);
        if (!audiences)
            m_error = audiences.error();
        for (size_t i = 0; i < seen.size() && !m_error; ++i)
            result.push_back({fromRecord<T>(seen[i]), (*audiences)[i]});
    }

    const Store& m_store;
    AudienceGate m_gate;
    std::vector<rapporteur::Withheld> m_withheld;
    std::vector<Withheld> m_left;
    std::optional<Error> m_error;
};

/// The ids of what was read, to ask for what belongs to it.
template <class T>
[[nodiscard]] std::vector<Value> idsOf(const std::vector<Seen<T>>& seen)
{
    std::vector<Value> ids;
    for (const Seen<T>& each : seen)
        ids.emplace_back(each.object.id);
    return ids;
}

/// The same as references to any kind of record, for links and partners.
template <class T>
[[nodiscard]] std::vector<Value> refsOf(const std::vector<Seen<T>>& seen)
{
    std::vector<Value> refs;
    for (const Seen<T>& each : seen)
        refs.emplace_back(RecordRef{T::descriptor().name(), each.object.id}.toString());
    return refs;
}

} // namespace rapporteur::report
