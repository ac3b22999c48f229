// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/audience.h"
#include "base/id.h"
#include "base/partialdate.h"

#include <QJsonValue>
#include <QString>
#include <QTime>
#include <QVariant>

#include <variant>

namespace rapporteur {

/// A record of any kind: what a link, an attachment or an alias belongs to. As text
/// "organisation/4611686018".
struct RecordRef
{
    QString entity;
    Id id;

    [[nodiscard]] bool isNull() const { return id.isNull(); }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static RecordRef fromString(QStringView text);

    bool operator==(const RecordRef&) const = default;
};

inline size_t qHash(const RecordRef& ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.entity, ref.id);
}

/// One field's content as the database and the history know it: nothing, a truth value, a whole number or
/// text. Ids are numbers here; partial dates, times, choices and references to any record are their canonical
/// text. An empty text is nothing: there is one way to be empty.
class Value
{
public:
    Value() = default;
    Value(bool value)
        : m_data(value)
    {}
    Value(qint64 value)
        : m_data(value)
    {}
    Value(int value)
        : m_data(qint64{value})
    {}
    Value(QString value);
    Value(Id id);
    Value(const PartialDate& date)
        : Value(date.toIso())
    {}
    Value(const void*) = delete; // a literal would silently become a truth value

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] qint64 toInteger() const; ///< 0 when null or text
    [[nodiscard]] QString toText() const;   ///< a number in digits, true and false; empty when null
    [[nodiscard]] Id toId() const { return Id{toInteger()}; }
    [[nodiscard]] PartialDate toDate() const;

    [[nodiscard]] QVariant toVariant() const; ///< for binding to a statement

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, bool, qint64, QString> m_data;
};

} // namespace rapporteur
