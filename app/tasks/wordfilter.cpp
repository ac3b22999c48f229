// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/wordfilter.h"

#include "base/folding.h"

#include <algorithm>

namespace rapporteur {

void WordFilter::setWords(const QString& typed)
{
    m_words = foldedWords(typed);
    invalidateFilter();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    QStringList words;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        words += foldedWords(sourceModel()->index(row, column, parent).data().toString());
    return std::all_of(m_words.begin(), m_words.end(), [&words](const QString& typed) {
        return std::any_of(words.begin(), words.end(),
                           [&typed](const QString& word) { return word.startsWith(typed); });
    });
}

} // namespace rapporteur
