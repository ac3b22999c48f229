// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paginator.h"

namespace rapporteur::report {

namespace {

constexpr qreal tolerance = 0.5; // a twentieth of a point: sums of heights are not exact

qreal heightOf(const std::shared_ptr<const Piece>& piece)
{
    return piece ? piece->height() : 0;
}

} // namespace

void Piece::collectLinks(const QPointF& at, std::vector<LinkArea>& links) const
{
    Q_UNUSED(at)
    Q_UNUSED(links)
}

void LaidOutPage::finish()
{
    for (const Placed& item : placed)
        item.piece->collectLinks(item.at, links);
    placed = {};
}

PageNumbers LaidOut::pageNumbers() const
{
    PageNumbers numbers;
    for (const OutlineEntry& entry : outline)
        numbers.insert(entry.anchor, entry.page);
    return numbers;
}

Paginator::Paginator(const QRectF& content)
    : m_content(content)
{}

LaidOut Paginator::paginate(const Flow& flow)
{
    m_result = {};
    m_result.pages.emplace_back();
    m_y = m_content.top();
    m_looseUntil = 0;
    for (size_t i = 0; i < flow.size();) {
        const size_t end = nextChain(flow, i);
        placeChain(flow, i, end);
        i = end;
    }
    if (m_result.pages.size() > 1 && m_result.pages.back().placed.empty())
        m_result.pages.pop_back();
    return std::move(m_result);
}

size_t Paginator::chainEnd(const Flow& flow, size_t first, Keep weakest) const
{
    size_t end = first + 1;
    while (end < flow.size() && flow[end - 1].keep >= weakest && flow[end].kind != FlowItem::Kind::Break)
        ++end;
    return end;
}

qreal Paginator::chainHeight(const Flow& flow, size_t first, size_t end, bool fresh) const
{
    qreal height = fresh ? heightOf(flow[first].repeated) : flow[first].before;
    height += heightOf(fresh && flow[first].atTop ? flow[first].atTop : flow[first].piece);
    for (size_t i = first + 1; i < end; ++i)
        height += flow[i].before + heightOf(flow[i].piece);
    return height;
}

/// The pieces from first on that should share a page: all that ask for it, or, where a page can't hold these,
/// those that insist.
size_t Paginator::nextChain(const Flow& flow, size_t first)
{
    const auto fits = [&](size_t end) {
        return chainHeight(flow, first, end, true) <= m_content.height() + tolerance;
    };
    if (first >= m_looseUntil) {
        const size_t together = chainEnd(flow, first, Keep::Prefer);
        if (fits(together))
            return together;
        m_looseUntil = together;
    }
    const size_t insisting = chainEnd(flow, first, Keep::Must);
    return fits(insisting) ? insisting : first + 1;
}

void Paginator::placeChain(const Flow& flow, size_t first, size_t end)
{
    const FlowItem::Kind kind = flow[first].kind;
    if (kind == FlowItem::Kind::Break || kind == FlowItem::Kind::Cover) {
        if (!atTop())
            newPage();
    } else if (!atTop() && m_y + chainHeight(flow, first, end, false) > m_content.bottom() + tolerance) {
        newPage();
    }
    for (size_t i = first; i < end; ++i)
        place(flow[i]);
}

void Paginator::place(const FlowItem& item)
{
    if (item.kind == FlowItem::Kind::Break)
        return;
    const bool begins = atTop();
    if (!begins)
        m_y += item.before;
    else if (item.repeated)
        put(FlowItem::Kind::TableHead, item.repeated);
    if (item.kind == FlowItem::Kind::Heading)
        m_result.outline.push_back({item.level, item.title, item.anchor, int(m_result.pages.size()), m_y});
    put(item.kind, begins && item.atTop ? item.atTop : item.piece);
    if (item.kind == FlowItem::Kind::Cover) {
        m_result.pages.back().bare = true;
        newPage();
    }
}

void Paginator::put(FlowItem::Kind kind, const std::shared_ptr<const Piece>& piece)
{
    const bool cover = kind == FlowItem::Kind::Cover;
    m_result.pages.back().placed.push_back({kind, piece, cover ? QPointF() : QPointF(m_content.left(), m_y)});
    m_y += piece->height();
}

void Paginator::newPage()
{
    m_result.pages.emplace_back();
    m_y = m_content.top();
}

} // namespace rapporteur::report
