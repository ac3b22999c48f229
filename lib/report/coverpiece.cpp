// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coverpiece.h"

#include <QPainter>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr qreal factGutter = pt(24);

/// Lines of about the same length: as narrow as the text can be without another line.
std::shared_ptr<const TextBox> balanced(const Setting& setting, const QString& text, const Voice& voice,
                                        qreal width)
{
    auto box = setting.text(plain(text), voice, width);
    const int lines = box->lineCount();
    for (qreal narrower = width - pt(8); narrower > width / 3; narrower -= pt(8)) {
        auto next = setting.text(plain(text), voice, narrower);
        if (next->lineCount() > lines)
            break;
        box = std::move(next);
    }
    return box;
}

} // namespace

CoverPiece::CoverPiece(const Setting& setting, const Cover& cover)
    : m_setting(setting)
{
    const Style& style = setting.style;
    Voice marking = style.coverKind;
    m_kind = setting.text(plain(cover.kind), style.coverKind, setting.width);
    m_title = balanced(setting, cover.title, style.coverTitle, setting.width);
    m_subtitle = setting.text(plain(cover.subtitle), style.coverSubtitle, setting.width);
    if (!cover.marking.isEmpty()) {
        marking.colour = style.tag;
        m_marking = setting.text(plain(cover.marking), marking, setting.width);
    }
    placeFacts(cover);
}

/// In two columns, row by row, from below the panel.
void CoverPiece::placeFacts(const Cover& cover)
{
    const Style& style = m_setting.style;
    const qreal width = (m_setting.width - factGutter) / 2;
    qreal top = panelHeight() + pt(m_marking ? 72 : 40);
    for (size_t i = 0; i < cover.facts.size(); i += 2) {
        qreal tallest = 0;
        for (size_t j = i; j < std::min(i + 2, cover.facts.size()); ++j) {
            const qreal from = j == i ? 0 : width + factGutter;
            FactBox box{m_setting.text(plain(cover.facts[j].label), style.coverLabel, width),
                        m_setting.text(cover.facts[j].value, style.coverValue, width),
                        QPointF(style.content.left() + m_setting.left(from, width), top)};
            tallest = std::max(tallest, box.label->height() + box.value->height());
            m_facts.push_back(std::move(box));
        }
        top += tallest + pt(16);
    }
}

qreal CoverPiece::height() const
{
    return m_setting.style.page.height();
}

void CoverPiece::paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const
{
    Q_UNUSED(pages)
    painter.save();
    painter.translate(at);
    drawPanel(painter);
    drawTitles(painter);
    drawMarking(painter);
    for (const FactBox& fact : m_facts) {
        fact.label->draw(painter, fact.at);
        fact.value->draw(painter, fact.at + QPointF(0, fact.label->height()));
    }
    painter.restore();
}

/// Rings that spread from one point, as a network does; thin lines only, so that they cost a printer nothing.
void CoverPiece::drawPanel(QPainter& painter) const
{
    const Style& style = m_setting.style;
    const QRectF panel(0, 0, style.page.width(), panelHeight());
    painter.fillRect(panel, style.accent);
    painter.setClipRect(panel);
    painter.setPen(QPen(style.accentSoft, pt(0.7)));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre(m_setting.left(pt(420), 0) + style.content.left(), pt(60));
    for (int ring = 1; ring <= 11; ++ring) {
        const qreal radius = pt(22) * ring + pt(1.6) * ring * ring;
        painter.drawEllipse(centre, radius, radius);
    }
    painter.setClipping(false);
}

void CoverPiece::drawTitles(QPainter& painter) const
{
    const Style& style = m_setting.style;
    const qreal left = style.content.left();
    const qreal subtitleTop = panelHeight() - pt(56) - m_subtitle->height();
    const qreal titleTop = subtitleTop - pt(12) - m_title->height();
    m_subtitle->draw(painter, QPointF(left, subtitleTop));
    m_title->draw(painter, QPointF(left + m_setting.left(0, m_title->width()), titleTop));
    const qreal rule = pt(40);
    painter.fillRect(QRectF(left + m_setting.left(0, rule), titleTop - pt(20), rule, pt(3)), Qt::white);
    m_kind->draw(painter, QPointF(left, titleTop - pt(48)));
}

void CoverPiece::drawMarking(QPainter& painter) const
{
    if (!m_marking)
        return;
    const Style& style = m_setting.style;
    const qreal width = m_marking->naturalWidth() + pt(20);
    const QRectF frame(style.content.left() + m_setting.left(0, width), panelHeight() + pt(24), width,
                       pt(24));
    painter.setPen(QPen(style.tag, pt(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, pt(4), pt(4));
    const qreal textLeft = m_setting.direction == Qt::RightToLeft ? frame.right() - pt(10) - m_setting.width
                                                                  : frame.left() + pt(10);
    m_marking->draw(painter, QPointF(textLeft, frame.top() + pt(4)));
}

void CoverPiece::collectLinks(const QPointF& at, std::vector<LinkArea>& links) const
{
    for (const FactBox& fact : m_facts)
        fact.value->collectLinks(at + fact.at + QPointF(0, fact.label->height()), 0, fact.value->lineCount(),
                                 links);
}

} // namespace rapporteur::report
