// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pictures.h"
#include "report/setting.h"

namespace rapporteur::report {

/// The first page: a panel in the accent colour with the title, above it a picture where there is one, the
/// facts and the publisher's logo below. It fills the sheet to its edges.
class CoverPiece : public Piece
{
public:
    CoverPiece(const Setting& setting, const Cover& cover);
    [[nodiscard]] qreal height() const override;
    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override;
    void collectLinks(const QPointF& at, std::vector<LinkArea>& links) const override;

private:
    struct FactBox
    {
        std::shared_ptr<const TextBox> label, value;
        QPointF at;
    };

    void placeFacts(const Cover& cover);
    void drawPanel(QPainter& painter) const;
    void drawTitles(QPainter& painter) const;
    void drawMarking(QPainter& painter) const;
    void drawRings(QPainter& painter, const QRectF& panel) const;
    void drawPicture(QPainter& painter, const QRectF& panel) const;
    void drawLogo(QPainter& painter) const;
    [[nodiscard]] qreal titleTop() const;
    [[nodiscard]] qreal panelHeight() const { return m_setting.style.page.height() * 0.632; }

    Setting m_setting;
    std::shared_ptr<const TextBox> m_kind, m_title, m_subtitle, m_marking;
    std::vector<FactBox> m_facts;
    QImage m_picture, m_logo;
};

/// The same as a few lines above the text, for short papers.
void appendOpening(Flow& flow, const Setting& setting, const Cover& cover);

} // namespace rapporteur::report
