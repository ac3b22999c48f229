// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"

#include "report/coverpiece.h"
#include "report/figurepieces.h"
#include "report/tablepieces.h"
#include "report/textpieces.h"

#include <QLocale>

namespace rapporteur::report {

namespace {

/// Turns each kind of block into pieces; one overload a kind.
class FlowMaker
{
public:
    FlowMaker(const Document& document, const Setting& setting)
        : m_setting(setting)
        , m_outline(document)
    {}

    void operator()(const Cover& cover)
    {
        if (!cover.ownPage)
            return appendOpening(m_flow, m_setting, cover);
        FlowItem item;
        item.kind = FlowItem::Kind::Cover;
        item.piece = std::make_shared<CoverPiece>(m_setting, cover);
        m_flow.push_back(std::move(item));
    }
    void operator()(const Heading& heading)
    {
        appendHeading(m_flow, m_setting, heading, m_outline.entries()[m_heading++].anchor);
    }
    void operator()(const Paragraph& paragraph) { appendParagraph(m_flow, m_setting, paragraph); }
    void operator()(const List& list) { appendList(m_flow, m_setting, list); }
    void operator()(const KeyFigures& figures) { appendKeyFigures(m_flow, m_setting, figures); }
    void operator()(const Facts& facts) { appendFacts(m_flow, m_setting, facts); }
    void operator()(const Milestones& milestones) { appendMilestones(m_flow, m_setting, milestones); }
    void operator()(const Table& table) { appendTable(m_flow, m_setting, table, pageHeight()); }
    void operator()(const Picture& picture) { appendPicture(m_flow, m_setting, picture, pageHeight()); }
    void operator()(const PageBreak&)
    {
        FlowItem item;
        item.kind = FlowItem::Kind::Break;
        m_flow.push_back(std::move(item));
    }
    void operator()(const Contents& contents)
    {
        appendContents(m_flow, m_setting, contents, m_outline.entries());
    }

    [[nodiscard]] const Flow& flow() const { return m_flow; }

private:
    [[nodiscard]] qreal pageHeight() const { return m_setting.style.content.height(); }

    Setting m_setting;
    Outline m_outline;
    size_t m_heading = 0;
    Flow m_flow;
};

} // namespace

Qt::LayoutDirection directionOf(const Document& document)
{
    return QLocale(document.metadata.language).textDirection();
}

std::optional<LaidOut> layOut(const Document& document, const Style& style, const Progress& progress)
{
    FlowMaker maker(document, Setting{style, style.content.width(), directionOf(document)});
    for (const Block& block : document.blocks) {
        if (progress && !progress(0, 0))
            return std::nullopt;
        std::visit(maker, block);
    }
    return Paginator(style.content).paginate(maker.flow());
}

} // namespace rapporteur::report
