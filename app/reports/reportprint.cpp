// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportprint.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace rapporteur {

namespace {

constexpr int previewDots = 110; // an inch, enough for a screen: all pages are kept while they are shown
constexpr int printDots = 300;

void paintPages(QPdfDocument& pages, QPrinter& printer)
{
    QPainter painter(&printer);
    const bool toScreen = painter.paintEngine()->type() == QPaintEngine::Picture;
    const double scale = (toScreen ? previewDots : printDots) / 72.0;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return;
        const QSizeF points = pages.pagePointSize(page);
        const QImage picture = pages.render(page, (points * scale).toSize());
        const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
        const QSize size = points.scaled(paper.size(), Qt::KeepAspectRatio).toSize();
        painter.drawImage(QRect({0, 0}, size), picture);
    }
}

} // namespace

void printWithPreview(QPdfDocument& pages, QWidget* window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // the pages have margins of their own
    const QSizeF points = pages.pagePointSize(0);
    printer->setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    auto* dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("reports", "Print the report"));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [&pages, printer](QPrinter* target) { paintPages(pages, *target); });
    dialog->open();
}

} // namespace rapporteur
