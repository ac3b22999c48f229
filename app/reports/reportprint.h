// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/pages.h"

class QPrinter;
class QWidget;

namespace rapporteur {

/// Prints the pages, or those of them that the printer asks for, as shapes and text. Cancelled where \a
/// progress asked to stop.
[[nodiscard]] Result<void> printPages(const report::Pages& pages, QPrinter& printer,
                                      const report::Progress& progress = {});

/// A printer for the pages of that report, which have margins of their own.
[[nodiscard]] std::shared_ptr<QPrinter> printerFor(const report::Document& document);

/// Shows the pages as a printer would take them, and prints them where that is wanted. The charts of the
/// document are painted by the window's thread.
void printWithPreview(const std::shared_ptr<const report::Document>& document, QWidget* window);

} // namespace rapporteur
