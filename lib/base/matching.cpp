// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/matching.h"

#include "base/folding.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype mostInitials = 12; // beyond that nobody types initials, and trying them takes long

/// Whether the letters are the first ones of words in their order, one or more of each; words may be left
/// out.
bool areInitials(QStringView letters, const QStringList& words, qsizetype from)
{
    if (letters.isEmpty())
        return true;
    for (qsizetype word = from; word < words.size(); ++word) {
        qsizetype common = 0;
        while (common < letters.size() && common < words[word].size() &&
               letters[common] == words[word][common])
            ++common;
        for (; common > 0; --common) {
            if (areInitials(letters.mid(common), words, word + 1))
                return true;
        }
    }
    return false;
}

bool areBeginnings(const QStringList& typed, QStringList words)
{
    return std::all_of(typed.begin(), typed.end(), [&words](const QString& beginning) {
        const auto found = std::find_if(words.begin(), words.end(), [&beginning](const QString& word) {
            return word.startsWith(beginning);
        });
        if (found == words.end())
            return false;
        words.erase(found);
        return true;
    });
}

} // namespace

int matchScore(const QString& typed, const QString& title)
{
    const QString wanted = foldText(typed).simplified();
    const QString text = foldText(title).simplified();
    if (wanted.isEmpty() || text.isEmpty())
        return 0;
    if (text == wanted)
        return 100;
    if (text.startsWith(wanted))
        return 90;
    const QStringList words = foldedWords(title);
    const QStringList typedWords = foldedWords(typed);
    if (!typedWords.isEmpty() && areBeginnings(typedWords, words))
        return 75;
    const QString letters = typedWords.join(QString());
    if (letters.size() > 1 && letters.size() <= mostInitials && areInitials(letters, words, 0))
        return 60;
    return wanted.size() > 2 && text.contains(wanted) ? 45 : 0;
}

} // namespace rapporteur
