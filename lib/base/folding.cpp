// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace rapporteur {

namespace {

/// An index takes no more: PostgreSQL's hold 2,700 bytes a key and 2,046 a word.
constexpr qsizetype longestSortKey = 200;
constexpr qsizetype longestWord = 64;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// One a thread: a transliterator keeps state while it works.
const icu::Transliterator* folder()
{
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            u"NFKD; [:Nonspacing Mark:] Remove; Lower; Latin-ASCII; Lower; NFC", UTRANS_FORWARD, status));
    }();
    return instance.get();
}

/// Scripts that put no spaces between words: each character stands for itself.
bool isWordByItself(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

/// The beginning of a text, never half of a surrogate pair.
QStringView beginning(QStringView text, qsizetype length)
{
    const bool splits =
        text.size() > length && text.at(length - 1).isHighSurrogate() && text.at(length).isLowSurrogate();
    return text.left(splits ? length - 1 : length);
}

} // namespace

QString foldText(QStringView text)
{
    const icu::Transliterator* transliterator = isAscii(text) ? nullptr : folder();
    if (transliterator == nullptr)
        return text.toString().toLower();
    icu::UnicodeString buffer(text.utf16(), static_cast<int32_t>(text.size()));
    transliterator->transliterate(buffer);
    // The letter that Greek writes otherwise at the end of a word: a word that is still being typed ends
    // anywhere.
    return QString(reinterpret_cast<const QChar*>(buffer.getBuffer()), buffer.length()).replace(u'ς', u'σ');
}

QStringList foldedWords(QStringView text)
{
    const QList<uint> characters = foldText(text).toUcs4();
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const char32_t c : characters) {
        const bool alone = isWordByItself(c);
        if (alone || !QChar::isLetterOrNumber(c))
            endWord();
        if (QChar::isLetterOrNumber(c) && word.size() < longestWord)
            word += QChar::fromUcs4(c);
        if (alone)
            endWord();
    }
    endWord();
    return words;
}

QString sortKey(QStringView text)
{
    // Folding may lengthen a text: it is cut before, to save work, and after.
    const QString folded = foldText(beginning(text, longestSortKey)).simplified();
    return beginning(folded, longestSortKey).toString();
}

} // namespace rapporteur
