// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFunctionPointer>

namespace rapporteur {

/// What the one function that a part of the program has for others gives. The part is a library of its own,
/// loaded when it is first asked for.
[[nodiscard]] Result<QFunctionPointer> entryOfPart(const QString& name);

/// A part's functions, as a plain struct that says in `partName` where they are. The program starts without
/// the libraries that only its parts need: these, and what they need in turn, took an eighth of the time
/// until its window was there.
template <class Tools>
[[nodiscard]] Result<const Tools*> part()
{
    return entryOfPart(QLatin1String(Tools::partName)).map([](QFunctionPointer entry) {
        return reinterpret_cast<const Tools* (*)()>(entry)();
    });
}

} // namespace rapporteur
