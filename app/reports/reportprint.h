// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPdfDocument;
class QWidget;

namespace rapporteur {

/// Shows the pages as a printer would take them, and prints them where that is wanted. \a pages must stay as
/// they are while the dialog is open.
void printWithPreview(QPdfDocument& pages, QWidget* window);

} // namespace rapporteur
