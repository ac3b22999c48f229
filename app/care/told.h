// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rapporteur {

/// Says in the window's bar what was done from \a where, and offers to take it back.
void tellDone(QWidget& where, const QString& what, qint64 sequence);

} // namespace rapporteur
