// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"
#include "report/style.h"

namespace rapporteur::report {

/// Paints one page of a document that is laid out; units are those of the layout.
void paintPage(QPainter& painter, const Document& document, const Style& style, const LaidOut& layout,
               const PageNumbers& numbers, int page);

/// The pages of a report, for whatever takes shapes and text: a printer, its preview. They are the ones that
/// its PDF has. Needs a QGuiApplication, and the thread that painted charts may be painted in.
class Pages
{
public:
    /// Has no pages where \a progress asked to stop.
    explicit Pages(std::shared_ptr<const Document> document, const Progress& progress = {});

    [[nodiscard]] int count() const { return int(m_layout.pages.size()); }
    [[nodiscard]] QSizeF points() const { return m_style.page / unitsPerPoint; }
    /// Where one unit of the painter is one point, from the page's corner on.
    void paint(QPainter& painter, int page) const;

private:
    std::shared_ptr<const Document> m_document;
    Style m_style;
    LaidOut m_layout;
    PageNumbers m_numbers;
};

} // namespace rapporteur::report
