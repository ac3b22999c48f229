// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwriter.h"

#include "report/pages.h"
#include "report/pdffinish.h"
#include "report/writesteps.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace rapporteur::report {

namespace {

void prepare(QPdfWriter& writer, const Style& style, PdfKind kind)
{
    if (kind == PdfKind::Archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(style.page / unitsPerPoint, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
}

} // namespace

PdfWriter::PdfWriter(Progress progress, PdfKind kind)
    : m_progress(std::move(progress))
    , m_kind(kind)
{}

Result<QByteArray> PdfWriter::toBytes(const Document& document) const
{
    const Style style(document.metadata);
    std::optional<LaidOut> layout = layOut(document, style, m_progress);
    if (!layout)
        return stoppedWriting();
    const Result<QByteArray> painted = paint(document, style, *layout);
    if (!painted)
        return failure(painted);
    return finishPdf(*painted, document, style, *layout, m_kind);
}

Result<QByteArray> PdfWriter::paint(const Document& document, const Style& style, LaidOut& layout) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, style, m_kind);
    QPainter painter(&writer);
    const PageNumbers numbers = layout.pageNumbers();
    const int pages = int(layout.pages.size());
    for (int i = 0; i < pages; ++i) {
        if (m_progress && !m_progress(i, pages))
            return stoppedWriting();
        if (i > 0)
            writer.newPage();
        paintPage(painter, document, style, layout, numbers, i);
        layout.pages[size_t(i)]
            .finish(); // while its text is still shaped; a long report would fill the memory otherwise
    }
    if (m_progress && !m_progress(pages, pages))
        return stoppedWriting();
    painter.end();
    return buffer.data();
}

} // namespace rapporteur::report
