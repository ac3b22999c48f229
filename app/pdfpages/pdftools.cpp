// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpages/pdftools.h"

#include <QImage>
#include <QPdfDocument>
#include <QPdfView>

namespace rapporteur {

namespace {

QPdfDocument* makeDocument(QObject* parent)
{
    return new QPdfDocument(parent);
}

void load(QPdfDocument* document, QIODevice* bytes)
{
    document->load(bytes);
}

void close(QPdfDocument* document)
{
    document->close();
}

int pageCount(const QPdfDocument* document)
{
    return document->pageCount();
}

QSizeF pageSize(QPdfDocument* document, int page)
{
    return document->pagePointSize(page);
}

QImage render(QPdfDocument* document, int page, QSize size)
{
    return document->render(page, size);
}

QAbstractScrollArea* makeView(QPdfDocument* document, int spacing, QWidget* parent)
{
    auto* view = new QPdfView(parent);
    view->setDocument(document);
    view->setPageMode(QPdfView::PageMode::MultiPage);
    view->setPageSpacing(spacing);
    view->setDocumentMargins({spacing, spacing, spacing, spacing});
    return view;
}

void zoom(QAbstractScrollArea* area, qreal factor)
{
    auto* view = static_cast<QPdfView*>(area);
    view->setZoomMode(factor == 0  ? QPdfView::ZoomMode::FitToWidth
                      : factor < 0 ? QPdfView::ZoomMode::FitInView
                                   : QPdfView::ZoomMode::Custom);
    if (factor > 0)
        view->setZoomFactor(factor);
}

} // namespace

} // namespace rapporteur

extern "C" Q_DECL_EXPORT const rapporteur::PdfTools* rapporteurPart()
{
    using namespace rapporteur;
    static constexpr PdfTools tools{&makeDocument, &load,   &close,    &pageCount,
                                    &pageSize,     &render, &makeView, &zoom};
    return &tools;
}
