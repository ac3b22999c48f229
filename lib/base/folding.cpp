// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace rapporteur {

namespace {

/// An index takes no more: PostgreSQL's hold 2,700 bytes a key and 2,046 a word.
constexpr qsizetype longestSortKey = 200;
constexpr qsizetype longestWord = 64;
/// Latin, Latin-1 and Latin Extended A and B end before it.
constexpr char16_t firstBeyondLatin = 0x250;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < firstBeyondLatin; });
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
    if (c < firstBeyondLatin)
        return false;
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

/// Cut after a whole character.
QStringView beginningOfWord(QStringView word)
{
    const bool splits = word.size() > longestWord && word.at(longestWord - 1).isHighSurrogate();
    return word.left(splits ? longestWord + 1 : longestWord);
}

QString transliterated(QStringView text)
{
    const icu::Transliterator* transliterator = folder();
    if (transliterator == nullptr)
        return text.toString().toLower();
    icu::UnicodeString buffer(text.utf16(), static_cast<int32_t>(text.size()));
    transliterator->transliterate(buffer);
    // The letter that Greek writes otherwise at the end of a word: a word that is still being typed ends
    // anywhere.
    return QString(reinterpret_cast<const QChar*>(buffer.getBuffer()), buffer.length()).replace(u'ς', u'σ');
}

/// Latin letters fold each by itself, whatever stands beside them: looked up, they cost little where names
/// are many.
QString foldLatin(QStringView text)
{
    static const std::vector<QString> folded = [] {
        std::vector<QString> all;
        for (char16_t c = 0; c < firstBeyondLatin; ++c)
            all.push_back(transliterated(QStringView(&c, 1)));
        return all;
    }();
    QString result;
    result.reserve(text.size() + 4);
    for (const QChar c : text)
        result += folded[c.unicode()];
    return result;
}

} // namespace

QString foldText(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    return isLatin(text) ? foldLatin(text) : transliterated(text);
}

QStringList foldedWords(QStringView text)
{
    const QString folded = foldText(text);
    QStringList words;
    qsizetype start = -1;
    const auto endWord = [&](qsizetype end) {
        if (start >= 0)
            words.append(beginningOfWord(QStringView(folded).mid(start, end - start)).toString());
        start = -1;
    };
    qsizetype next = 0;
    for (qsizetype at = 0; at < folded.size(); at = next) {
        const bool isPair =
            folded.at(at).isHighSurrogate() && at + 1 < folded.size() && folded.at(at + 1).isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(folded.at(at), folded.at(at + 1))
                                  : char32_t{folded.at(at).unicode()};
        next = at + (isPair ? 2 : 1);
        if (isWordByItself(c)) {
            endWord(at);
            words.append(QStringView(QChar::fromUcs4(c)).toString());
        } else if (!QChar::isLetterOrNumber(c)) {
            endWord(at);
        } else if (start < 0) {
            start = at;
        }
    }
    endWord(folded.size());
    return words;
}

QString sortKey(QStringView text)
{
    // Folding may lengthen a text: it is cut before, to save work, and after.
    const QString folded = foldText(beginning(text, longestSortKey)).simplified();
    return beginning(folded, longestSortKey).toString();
}

} // namespace rapporteur
