// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QAbstractScrollArea;
class QImage;
class QIODevice;
class QObject;
class QPdfDocument;
class QSize;
class QSizeF;
class QWidget;

namespace rapporteur {

/// What Qt PDF does for the window. A part of its own (base/part.h): it is a large library and brings Qt
/// Network with it, and most windows never show a PDF.
struct PdfTools
{
    static constexpr const char* partName = "pdfpages";

    /// An empty document, which belongs to \a parent.
    QPdfDocument* (*makeDocument)(QObject* parent);
    void (*load)(QPdfDocument* document, QIODevice* bytes);
    void (*close)(QPdfDocument* document);
    int (*pageCount)(const QPdfDocument* document);
    /// In points.
    QSizeF (*pageSize)(QPdfDocument* document, int page);
    QImage (*render)(QPdfDocument* document, int page, QSize size);

    /// All pages, one below the other.
    QAbstractScrollArea* (*makeView)(QPdfDocument* document, int spacing, QWidget* parent);
    /// 1 is the size on paper; 0 fits the pages' width into the view, and less than 0 whole pages.
    void (*zoom)(QAbstractScrollArea* view, qreal factor);
};

} // namespace rapporteur
