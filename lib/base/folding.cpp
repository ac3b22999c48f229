// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace rapporteur {

namespace {

constexpr qsizetype longestSortKey = 200;

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
            u"NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower; NFC", UTRANS_FORWARD, status));
    }();
    return instance.get();
}

} // namespace

QString foldText(QStringView text)
{
    const icu::Transliterator* transliterator = isAscii(text) ? nullptr : folder();
    if (transliterator == nullptr)
        return text.toString().toLower();
    icu::UnicodeString buffer(text.utf16(), static_cast<int32_t>(text.size()));
    transliterator->transliterate(buffer);
    return QString(reinterpret_cast<const QChar*>(buffer.getBuffer()), buffer.length());
}

QStringList foldedWords(QStringView text)
{
    const QString folded = foldText(text);
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inWord =
            i < folded.size() && (folded.at(i).isLetterOrNumber() || folded.at(i).isSurrogate());
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words.append(folded.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

QString sortKey(QStringView text)
{
    return foldText(text.left(longestSortKey)).simplified();
}

} // namespace rapporteur
