// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace rapporteur {

/// A place where something is typed that could not be saved, so that the window can lead there before it shows
/// something else: nothing that was typed goes without a word.
class RefusedInput
{
public:
    virtual ~RefusedInput() = default;

    [[nodiscard]] virtual QWidget* refusedPlace() = 0;
    /// Brings the keyboard to it.
    virtual void focusRefused() = 0;
    [[nodiscard]] virtual QString refusedName() const = 0;
    [[nodiscard]] virtual QString refusedReason() const = 0;
    virtual void discardRefused() = 0;
};

} // namespace rapporteur
