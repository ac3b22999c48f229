// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace rapporteur {

namespace detail {

template <class E>
requires std::is_enum_v<E>
struct FieldTraits<std::optional<E>>
{
    static constexpr FieldType type = FieldType::Choice;
    static Value toValue(const std::optional<E>& member) { return member ? Value(toCode(*member)) : Value(); }
    static std::optional<E> fromValue(const Value& value)
    {
        return value.isNull() ? std::nullopt : std::optional(FieldTraits<E>::fromValue(value));
    }
};

} // namespace detail

/// A field with one of a closed list of answers, or none.
template <class T, class E>
[[nodiscard]] FieldBuilder optionalChoice(std::optional<E> T::*member, const char* name, const char* label)
{
    FieldDescriptor descriptor = field(member, name, label).descriptor();
    descriptor.choices = &choicesOf<E>();
    return FieldBuilder(std::move(descriptor));
}

} // namespace rapporteur
