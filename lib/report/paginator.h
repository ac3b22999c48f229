// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/flow.h"

namespace rapporteur::report {

/// A piece in its place.
struct Placed
{
    FlowItem::Kind kind;
    std::shared_ptr<const Piece> piece;
    QPointF at;
};

struct LaidOutPage
{
    std::vector<Placed> placed;
    std::vector<LinkArea> links; ///< once it is finished
    bool bare = false;           ///< a cover: neither header nor footer

    /// When it has been painted: keeps the links and lets go of what stood on it.
    void finish();
};

/// Where a heading came to lie; page counts from 1.
struct OutlineEntry
{
    int level;
    QString title;
    QString anchor;
    int page;
    qreal top;
};

struct LaidOut
{
    std::vector<LaidOutPage> pages;
    std::vector<OutlineEntry> outline;
    [[nodiscard]] PageNumbers pageNumbers() const;
};

/// Deals the pieces out to pages: no heading ends a page, a table's heading row stands above its rows on
/// each, what belongs together stays together as long as a page can hold it.
class Paginator
{
public:
    explicit Paginator(const QRectF& content);
    [[nodiscard]] LaidOut paginate(const Flow& flow);

private:
    [[nodiscard]] bool atTop() const { return m_y <= m_content.top(); }
    [[nodiscard]] size_t chainEnd(const Flow& flow, size_t first, Keep weakest) const;
    [[nodiscard]] qreal chainHeight(const Flow& flow, size_t first, size_t end, bool fresh) const;
    [[nodiscard]] size_t nextChain(const Flow& flow, size_t first);
    void placeChain(const Flow& flow, size_t first, size_t end);
    void place(const FlowItem& item);
    void put(FlowItem::Kind kind, const std::shared_ptr<const Piece>& piece);
    void newPage();

    QRectF m_content;
    qreal m_y = 0;
    size_t m_looseUntil = 0; ///< end of a run of pieces that no page can hold together
    LaidOut m_result;
};

} // namespace rapporteur::report
