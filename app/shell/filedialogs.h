// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace rapporteur {

/// A dialog that starts in the folder in which a file was chosen last, at first in Documents, and remembers
/// the next. It deletes itself when it is closed.
[[nodiscard]] QFileDialog* makeFileDialog(QWidget* window, const QString& title, const QString& filter,
                                          QFileDialog::AcceptMode mode, const QString& suffix);

} // namespace rapporteur
