// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pages.h"

#include "base/inlanguage.h"
#include "report/pagefurniture.h"

#include <QPainter>

namespace rapporteur::report {

void paintPage(QPainter& painter, const Document& document, const Style& style, const LaidOut& layout,
               const PageNumbers& numbers, int page)
{
    const LaidOutPage& laidOut = layout.pages[size_t(page)];
    const Setting setting{style, style.content.width(), directionOf(document)};
    if (!laidOut.bare)
        drawFurniture(painter, setting, document, page + 1, int(layout.pages.size()));
    for (const Placed& placed : laidOut.placed)
        placed.piece->paint(painter, placed.at, numbers);
}

Pages::Pages(std::shared_ptr<const Document> document, const Progress& progress)
    : m_document(std::move(document))
    , m_style(m_document->metadata)
{
    const InLanguage inLanguage(InLanguage::localeOf(m_document->metadata.language));
    if (auto layout = layOut(*m_document, m_style, progress))
        m_layout = std::move(*layout);
    m_numbers = m_layout.pageNumbers();
}

void Pages::paint(QPainter& painter, int page) const
{
    const InLanguage inLanguage(InLanguage::localeOf(m_document->metadata.language));
    painter.save();
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    paintPage(painter, *m_document, m_style, m_layout, m_numbers, page);
    painter.restore();
}

} // namespace rapporteur::report
