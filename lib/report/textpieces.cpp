// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textpieces.h"

#include "base/inlanguage.h"

#include <QPainter>

namespace rapporteur::report {

namespace {

const Voice& headingVoice(const Style& style, int level)
{
    return level <= 1 ? style.h1 : level == 2 ? style.h2 : style.h3;
}

qreal spaceAboveHeading(int level)
{
    return level <= 1 ? pt(40) : level == 2 ? pt(28) : pt(16);
}

/// Invisible and without height: gives the space below a heading in the flow, where it can be dropped or
/// kept.
qreal spaceBelowHeading(int level)
{
    return level <= 1 ? pt(12) : level == 2 ? pt(8) : pt(4);
}

/// A heading: its lines and the space below, which no page break may part from what follows.
class HeadingPiece : public LinesPiece
{
public:
    HeadingPiece(const std::shared_ptr<const TextBox>& box, qreal left, qreal below)
        : LinesPiece(box, 0, box->lineCount(), left)
        , m_below(below)
    {}
    [[nodiscard]] qreal height() const override { return LinesPiece::height() + m_below; }

private:
    qreal m_below;
};

/// The first line of a list's item, with its bullet or number.
class MarkedLinePiece : public LinesPiece
{
public:
    MarkedLinePiece(const std::shared_ptr<const TextBox>& box, qreal left,
                    std::shared_ptr<const TextBox> mark, qreal markLeft)
        : LinesPiece(box, 0, 1, left)
        , m_mark(std::move(mark))
        , m_markLeft(markLeft)
    {}
    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        m_mark->draw(painter, at + QPointF(m_markLeft, 0));
        LinesPiece::paint(painter, at, pages);
    }

private:
    std::shared_ptr<const TextBox> m_mark;
    qreal m_markLeft;
};

/// A heading's line in the contents: title, leader, page. All of it leads there.
class ContentsPiece : public Piece
{
public:
    ContentsPiece(const Setting& setting, const ContentsEntry& entry)
        : m_style(setting.style)
        , m_entry(entry)
        , m_voice(entry.level <= 1 ? setting.style.contents1 : setting.style.contents2)
        , m_width(setting.width)
        , m_direction(setting.direction)
        , m_indent(entry.level <= 1 ? 0 : pt(16) * (entry.level - 1))
        , m_title(setting.text(plain(entry.text), m_voice, setting.width - m_indent - pt(48)))
    {}

    [[nodiscard]] qreal height() const override { return m_title->height(); }

    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        const Setting setting{m_style, m_width, m_direction};
        const qreal titleWidth = m_width - m_indent - pt(48);
        m_title->draw(painter, at + QPointF(setting.left(m_indent, titleWidth), 0));
        const QString number = InLanguage::current().toString(pages.value(m_entry.anchor));
        const auto page = setting.text(plain(number), m_voice, pt(40), Column::Align::End);
        const qreal lastLine = m_title->height() - m_title->leading();
        page->draw(painter, at + QPointF(setting.left(m_width - pt(40), pt(40)), lastLine));
        if (m_entry.level > 1)
            drawLeader(painter, at, setting, page->naturalWidth());
    }

    void collectLinks(const QPointF& at, std::vector<LinkArea>& links) const override
    {
        links.push_back({QRectF(at, QSizeF(m_width, height())), {}, m_entry.anchor, m_entry.text});
    }

private:
    void drawLeader(QPainter& painter, const QPointF& at, const Setting& setting, qreal numberWidth) const
    {
        const qreal from = m_indent + m_title->naturalWidth() + pt(8);
        const qreal to = m_width - numberWidth - pt(8);
        if (m_title->lineCount() > 1 || from >= to)
            return;
        const qreal y = at.y() + m_title->leading() * 0.68;
        QPen pen(m_style.hairline, pt(0.8), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 5});
        painter.setPen(pen);
        const qreal left = at.x() + setting.left(from, to - from);
        painter.drawLine(QPointF(left, y), QPointF(left + to - from, y));
    }

    const Style& m_style;
    ContentsEntry m_entry;
    Voice m_voice;
    qreal m_width;
    Qt::LayoutDirection m_direction;
    qreal m_indent;
    std::shared_ptr<const TextBox> m_title;
};

Runs headingRuns(const Heading& heading)
{
    Runs runs = plain(heading.text);
    if (!heading.tag.isEmpty()) {
        runs.push_back({QStringLiteral(" ")});
        runs.push_back({heading.tag, Run::Look::Tag});
    }
    return runs;
}

void appendListItem(Flow& flow, const Setting& setting, const ListItem& item, const QString& mark,
                    qreal before)
{
    const qreal indent = pt(16) * (item.level + 1);
    const qreal width = setting.width - indent;
    const auto box = setting.text(item.runs, setting.style.body, width);
    const size_t first = flow.size();
    appendLines(flow, box, setting.left(indent, width), before);
    Voice markVoice = setting.style.body;
    markVoice.colour = setting.style.accent;
    const auto markBox = setting.text(plain(mark), markVoice, pt(16));
    flow[first].piece = std::make_shared<MarkedLinePiece>(box, setting.left(indent, width), markBox,
                                                          setting.left(indent - pt(16), pt(16)));
}

} // namespace

void appendHeading(Flow& flow, const Setting& setting, const Heading& heading, const QString& anchor)
{
    const auto box =
        setting.text(headingRuns(heading), headingVoice(setting.style, heading.level), setting.width);
    FlowItem item;
    item.kind = FlowItem::Kind::Heading;
    item.piece = std::make_shared<HeadingPiece>(box, 0, spaceBelowHeading(heading.level));
    item.before = spaceAboveHeading(heading.level);
    item.keep = Keep::Must;
    item.anchor = anchor;
    item.title = heading.text;
    item.level = heading.level;
    if (!flow.empty() && flow.back().kind == FlowItem::Kind::Heading)
        item.before = pt(8);
    flow.push_back(std::move(item));
}

void appendParagraph(Flow& flow, const Setting& setting, const Paragraph& paragraph)
{
    const Style& style = setting.style;
    const bool lead = paragraph.role == Paragraph::Role::Lead;
    const Voice& voice = lead                                      ? style.lead
                         : paragraph.role == Paragraph::Role::Note ? style.note
                                                                   : style.body;
    const bool afterHeading = !flow.empty() && flow.back().kind == FlowItem::Kind::Heading;
    appendLines(flow, setting.text(paragraph.runs, voice, setting.width), 0, afterHeading ? 0 : pt(8));
}

void appendList(Flow& flow, const Setting& setting, const List& list)
{
    int number = 0;
    bool first = true;
    for (const ListItem& item : list.items) {
        const QString mark = list.numbered
                                 ? QStringLiteral("%1.").arg(InLanguage::current().toString(++number))
                                 : QStringLiteral("•");
        const bool afterHeading = !flow.empty() && flow.back().kind == FlowItem::Kind::Heading;
        appendListItem(flow, setting, item, mark, afterHeading ? 0 : first ? pt(8) : pt(4));
        first = false;
    }
}

void appendContents(Flow& flow, const Setting& setting, const Contents& contents,
                    const std::vector<ContentsEntry>& entries)
{
    const auto title = setting.text(plain(contents.title), setting.style.h1, setting.width);
    appendLines(flow, title, 0, pt(40), Keep::Must);
    bool first = true;
    for (const ContentsEntry& entry : entries) {
        if (entry.level > contents.depth)
            continue;
        FlowItem item;
        item.kind = FlowItem::Kind::Contents;
        item.piece = std::make_shared<ContentsPiece>(setting, entry);
        item.before = first ? pt(12) : entry.level <= 1 ? pt(12) : pt(0);
        item.keep = entry.level <= 1 ? Keep::Must : Keep::Free;
        flow.push_back(std::move(item));
        first = false;
    }
    if (!flow.empty())
        flow.back().keep = Keep::Free;
}

} // namespace rapporteur::report
