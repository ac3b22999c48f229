// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/knownlists.h"

#include "base/folding.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// The list without words, and two more: they are not small.
constexpr size_t mostKept = 3;

/// Whether all that has the words has those before as well: each of these begins one of them.
bool isNarrower(const QString& words, const QString& before)
{
    const QStringList now = foldedWords(words);
    const QStringList then = foldedWords(before);
    if (then.isEmpty())
        return before.trimmed().isEmpty();
    return std::all_of(then.begin(), then.end(), [&now](const QString& beginning) {
        return std::any_of(now.begin(), now.end(),
                           [&beginning](const QString& word) { return word.startsWith(beginning); });
    });
}

} // namespace

void KnownLists::keep(const QString& search, Ids ids, Words words)
{
    if (search.trimmed().isEmpty())
        m_all = std::move(ids);
    std::erase_if(m_known, [&](const Known& each) {
        return !isNarrower(search, each.search) || isNarrower(each.search, search);
    });
    if (!words)
        return;
    if (m_known.size() == mostKept)
        m_known.erase(m_known.begin() + 1);
    m_known.push_back({search, std::move(words)});
}

void KnownLists::forget()
{
    m_all.reset();
    m_known.clear();
}

KnownLists::Words KnownLists::wordsOfAll() const
{
    return m_known.empty() || !m_known.front().search.trimmed().isEmpty() ? Words() : m_known.front().words;
}

FirstFound KnownLists::first(const QString& search, int limit) const
{
    for (auto known = m_known.rbegin(); known != m_known.rend(); ++known) {
        if (!isNarrower(search, known->search))
            continue;
        if (auto found = known->words->first(search, limit))
            return found;
    }
    return {};
}

} // namespace rapporteur
