// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <type_traits>
#include <vector>

namespace rapporteur {

/// One of a closed list of answers: the code in files and databases, and the words for people.
struct Choice
{
    const char* code;
    const char* label; ///< untranslated, context "records"

    [[nodiscard]] QString codeText() const { return QString::fromLatin1(code); }
    [[nodiscard]] QString labelText() const;
};

/// All answers in their order, which is the order of the enumerators.
using Choices = std::vector<Choice>;

/// Specialised beside each enumeration of the entities.
template <class E>
const Choices& choicesOf();

template <class E>
[[nodiscard]] QString toCode(E value) requires std::is_enum_v<E>
{
    return choicesOf<E>().at(static_cast<size_t>(value)).codeText();
}

} // namespace rapporteur
