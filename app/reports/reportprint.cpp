// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportprint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace rapporteur {

void printPages(const report::Pages& pages, QPrinter& printer)
{
    QPainter painter(&printer);
    const QSizeF points = pages.points();
    const int first = std::max(printer.fromPage(), 1) - 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return;
        const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
        const double scale = points.scaled(paper.size(), Qt::KeepAspectRatio).width() / points.width();
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
}

void printWithPreview(const std::shared_ptr<const report::Document>& document, QWidget* window)
{
    const auto pages = std::make_shared<const report::Pages>(document);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the pages have margins of their own
    printer->setPageSize(QPageSize(pages->points(), QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer->setDocName(document->metadata.title);
    auto* dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("reports", "Print the report"));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [pages, printer](QPrinter* target) { printPages(*pages, *target); });
    dialog->open();
}

} // namespace rapporteur
