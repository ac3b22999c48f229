// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/setting.h"

namespace rapporteur::report {

/// The first page: a panel in the accent colour with the title, the facts below. It fills the sheet to its
/// edges.
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
    [[nodiscard]] qreal panelHeight() const { return pt(532); }

    Setting m_setting;
    std::shared_ptr<const TextBox> m_kind, m_title, m_subtitle, m_marking;
    std::vector<FactBox> m_facts;
};

} // namespace rapporteur::report
