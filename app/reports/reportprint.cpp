// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportprint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace rapporteur {

Result<void> printPages(const report::Pages& pages, QPrinter& printer, const report::Progress& progress)
{
    const auto notTaken = [] {
        return failure(ErrorCode::Unavailable,
                       QCoreApplication::translate("reports", "The printer does not take the pages."));
    };
    QPainter painter;
    if (!painter.begin(&printer))
        return notTaken();
    const QSizeF points = pages.points();
    const int first = std::max(printer.fromPage(), 1) - 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    for (int page = first; page < last; ++page) {
        if (progress && !progress(page - first, last - first))
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate(
                               "reports", "Stopped. Pages that the printer has already may still come."));
        if (page > first && !printer.newPage())
            return notTaken();
        const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
        const double scale = points.scaled(paper.size(), Qt::KeepAspectRatio).width() / points.width();
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end() ? Result<void>() : notTaken();
}

std::shared_ptr<QPrinter> printerFor(const report::Document& document)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QSizeF points = report::Style(document.metadata).page / report::unitsPerPoint;
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer->setDocName(document.metadata.title);
    return printer;
}

void printWithPreview(const std::shared_ptr<const report::Document>& document, QWidget* window)
{
    const auto pages = std::make_shared<const report::Pages>(document);
    const auto printer = printerFor(*document);
    auto* dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("reports", "Print the report"));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [pages, printer](QPrinter* target) {
                         (void)printPages(*pages, *target); // the dialog shows what came of it
                     });
    dialog->open();
}

} // namespace rapporteur
