// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace rapporteur {

/// Standard output, with every write checked: a list that was cut by a full disk must not look like a whole
/// one.
class StandardOutput
{
public:
    void write(const QByteArray& bytes);
    void line(const QString& text = {}) { write(text.toUtf8() + '\n'); }

    [[nodiscard]] bool isTerminal() const;
    /// Columns of the terminal; 0 where there is none.
    [[nodiscard]] int terminalWidth() const;
    /// Sends what is left and tells whether everything arrived.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    QByteArray m_buffer;
    int m_error = 0;
};

/// A line on standard error.
void complain(const QString& text);

} // namespace rapporteur
