// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pages.h"

class QPrinter;
class QWidget;

namespace rapporteur {

/// Prints the pages, or those of them that the printer asks for, as shapes and text.
void printPages(const report::Pages& pages, QPrinter& printer);

/// Shows the pages as a printer would take them, and prints them where that is wanted. The charts of the
/// document are painted by the window's thread.
void printWithPreview(const std::shared_ptr<const report::Document>& document, QWidget* window);

} // namespace rapporteur
