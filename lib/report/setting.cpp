// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/setting.h"

namespace rapporteur::report {

std::shared_ptr<const TextBox> Setting::text(const Runs& runs, const Voice& voice, qreal boxWidth,
                                             Column::Align align) const
{
    return std::make_shared<const TextBox>(runs, voice, style, TextBox::Frame{boxWidth, direction, align});
}

qreal Setting::left(qreal from, qreal boxWidth) const
{
    return direction == Qt::RightToLeft ? width - from - boxWidth : from;
}

qreal naturalWidth(const Setting& setting, const Runs& runs, const Voice& voice)
{
    return TextBox(runs, voice, setting.style, TextBox::Frame{pt(10000), setting.direction}).naturalWidth();
}

LinesPiece::LinesPiece(std::shared_ptr<const TextBox> box, int first, int count, qreal left)
    : m_box(std::move(box))
    , m_first(first)
    , m_count(count)
    , m_left(left)
{}

qreal LinesPiece::height() const
{
    return m_count * m_box->leading();
}

void LinesPiece::paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const
{
    Q_UNUSED(pages)
    m_box->draw(painter, at + QPointF(m_left, 0), m_first, m_count);
}

void LinesPiece::collectLinks(const QPointF& at, std::vector<LinkArea>& links) const
{
    m_box->collectLinks(at + QPointF(m_left, 0), m_first, m_count, links);
}

void appendLines(Flow& flow, const std::shared_ptr<const TextBox>& box, qreal left, qreal before, Keep after)
{
    const int count = box->lineCount();
    for (int line = 0; line < count; ++line) {
        FlowItem item;
        item.piece = std::make_shared<LinesPiece>(box, line, 1, left);
        item.before = line == 0 ? before : 0;
        const bool wouldStandAlone = line == 0 || line == count - 2;
        item.keep = line == count - 1 ? after : wouldStandAlone ? Keep::Prefer : Keep::Free;
        flow.push_back(std::move(item));
    }
}

} // namespace rapporteur::report
