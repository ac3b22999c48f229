// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur {

/// A text as search and sorting see it: lower case, no accents, Latin letters as ASCII (ø is o, ł is l, ß is
/// ss), compatibility forms resolved (Unicode NFKD). Other scripts keep their letters.
[[nodiscard]] QString foldText(QStringView text);

/// The folded words of a text: runs of letters and digits, in order. Chinese and Japanese characters are
/// words of their own. Very long words are cut, here and where they are looked for.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// The folded form to sort by: as foldText, with single spaces and cut to a length that an index can hold.
[[nodiscard]] QString sortKey(QStringView text);

} // namespace rapporteur
