// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur {

/// A key that does something, for people to read.
struct KeyHint
{
    QString keys; ///< in the desktop's words
    QString what;
};

/// The keys of one place of the window: a menu, lists, forms.
struct KeyHints
{
    QString place;
    QList<KeyHint> hints;
};

/// "Ctrl+Up" in the desktop's words.
[[nodiscard]] QString keyText(const char* portable);

/// What widgets do with keys that are in no menu. Each widget that has such keys declares them itself, and is
/// named in keyhints.cpp.
[[nodiscard]] QList<KeyHints> allKeyHints();

} // namespace rapporteur
