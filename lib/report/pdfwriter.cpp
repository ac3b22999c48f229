// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwriter.h"

#include "exchange/savefile.h"
#include "report/pagefurniture.h"
#include "report/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace rapporteur::report {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PdfWriter", text);
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, tr("The report was not written: you stopped it."));
}

void prepare(QPdfWriter& writer, const Style& style)
{
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(style.page / unitsPerPoint, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
}

void drawPieces(QPainter& painter, const LaidOutPage& page, const PageNumbers& numbers)
{
    for (const Placed& placed : page.placed)
        placed.piece->paint(painter, placed.at, numbers);
}

} // namespace

PdfWriter::PdfWriter(Progress progress)
    : m_progress(std::move(progress))
{}

Result<QByteArray> PdfWriter::toBytes(const Document& document) const
{
    const Style style;
    const std::optional<LaidOut> layout = layOut(document, style, m_progress);
    if (!layout)
        return cancelled();
    const Result<QByteArray> painted = paint(document, style, *layout);
    if (!painted)
        return failure(painted);
    return finishPdf(*painted, document, style, *layout);
}

Result<QByteArray> PdfWriter::paint(const Document& document, const Style& style, const LaidOut& layout) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, style);
    const Setting setting{style, style.content.width(), directionOf(document)};
    QPainter painter(&writer);
    const PageNumbers numbers = layout.pageNumbers();
    const int pages = int(layout.pages.size());
    for (int i = 0; i < pages; ++i) {
        if (m_progress && !m_progress(i, pages))
            return cancelled();
        if (i > 0)
            writer.newPage();
        const LaidOutPage& page = layout.pages[size_t(i)];
        if (!page.bare)
            drawFurniture(painter, setting, document, i + 1, pages);
        drawPieces(painter, page, numbers);
    }
    if (m_progress && !m_progress(pages, pages))
        return cancelled();
    painter.end();
    return buffer.data();
}

Result<> PdfWriter::write(const Document& document, const QString& path) const
{
    // Before the work of setting it, a look whether it can be written at all.
    SaveFile file(path);
    return file.open()
        .and_then([&] { return toBytes(document); })
        .and_then([&](const QByteArray& bytes) { return file.write(bytes); })
        .and_then([&] { return file.commit(); });
}

} // namespace rapporteur::report
