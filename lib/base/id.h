// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <optional>

namespace rapporteur {

/// Names a record for good. 63 bits, made by the client and time-ordered, so that adding needs no round trip
/// and two copies of a store can be merged. Larger than 2^53: outside the database an id is always text.
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    [[nodiscard]] QString toString() const { return QString::number(value); }
    [[nodiscard]] static std::optional<Id> fromString(QStringView text);

    auto operator<=>(const Id&) const = default;
};

inline size_t qHash(Id id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// Makes ids that only rise within this process, also when the clock is set back:
/// max(last + 1, milliseconds since 2020 << 22 | 22 random bits).
class IdGenerator
{
public:
    using Clock = std::function<qint64()>; ///< milliseconds since the Unix epoch (UTC)

    explicit IdGenerator(Clock clock = {});

    [[nodiscard]] Id next();

    /// The process's own generator; safe to call from any thread.
    [[nodiscard]] static Id make();

private:
    Clock m_clock;
    qint64 m_last = 0;
};

} // namespace rapporteur

template <>
struct std::hash<rapporteur::Id>
{
    size_t operator()(rapporteur::Id id) const noexcept { return std::hash<qint64>{}(id.value); }
};
