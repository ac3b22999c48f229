// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/wordsahead.h"

#include <memory>

namespace rapporteur {

/// What a long list leaves behind when somebody types on in its search: all of it as it is without words, and
/// the words of the first records of what was found before. The next list is part of these, in their order,
/// so that it is not put in order again. Of one scope, filter and order; forgotten when something changes.
class KnownLists
{
public:
    using Ids = std::shared_ptr<std::vector<Id>>; ///< of which nothing changes any more
    using Words = std::shared_ptr<const WordsAhead>;

    /// The list that \a search found, whole.
    void keep(const QString& search, Ids ids, Words words);
    void forget();

    /// The list without words; null where it is not known.
    [[nodiscard]] const Ids& all() const { return m_all; }
    [[nodiscard]] Words wordsOfAll() const;
    /// The first that \a search finds; nothing where they are not among those whose words are known.
    [[nodiscard]] FirstFound first(const QString& search, int limit) const;

private:
    struct Known
    {
        QString search;
        Words words;
    };

    Ids m_all;
    std::vector<Known> m_known; ///< each narrower than the one before
};

} // namespace rapporteur
