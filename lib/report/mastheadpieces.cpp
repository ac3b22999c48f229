// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mastheadpieces.h"

#include "report/figurepieces.h"

#include <QPainter>

namespace rapporteur::report {

namespace {

/// A bar in the accent's colour across the column: says where the paper begins.
class BarPiece : public Piece
{
public:
    explicit BarPiece(const Setting& setting)
        : m_setting(setting)
    {}
    [[nodiscard]] qreal height() const override { return pt(4); }
    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        Q_UNUSED(pages)
        painter.fillRect(QRectF(at, QSizeF(m_setting.width, height())), m_setting.style.accent);
    }

private:
    Setting m_setting;
};

void appendText(Flow& flow, const Setting& setting, const QString& text, const Voice& voice, qreal before)
{
    if (!text.isEmpty())
        appendLines(flow, setting.text(plain(text), voice, setting.width), 0, before, Keep::Must);
}

} // namespace

void appendMasthead(Flow& flow, const Setting& setting, const Cover& cover)
{
    const Style& style = setting.style;
    FlowItem bar;
    bar.piece = std::make_shared<BarPiece>(setting);
    bar.keep = Keep::Must;
    flow.push_back(std::move(bar));
    Voice kind = style.columnTitle;
    kind.colour = style.accent;
    Voice marking = style.columnTitle;
    marking.colour = style.tag;
    appendText(flow, setting, cover.kind, kind, pt(12));
    appendText(flow, setting, cover.title, style.h1, pt(4));
    appendText(flow, setting, cover.subtitle, style.lead, pt(4));
    appendText(flow, setting, cover.marking, marking, pt(8));
    if (!cover.facts.empty())
        appendFacts(flow, setting, Facts{cover.facts});
}

} // namespace rapporteur::report
