// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/flow.h"

namespace rapporteur::report {

/// The column of text that pieces are set into: its style, its width, the direction in which its language is
/// read.
struct Setting
{
    const Style& style;
    qreal width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] std::shared_ptr<const TextBox> text(const Runs& runs, const Voice& voice, qreal boxWidth,
                                                      Column::Align align = Column::Align::Start) const;
    /// Left edge of a box that starts \a from the leading edge of the column.
    [[nodiscard]] qreal left(qreal from, qreal boxWidth) const;
};

/// Width of \a runs on one line.
[[nodiscard]] qreal naturalWidth(const Setting& setting, const Runs& runs, const Voice& voice);

/// Some lines of a text box, at an offset in the column.
class LinesPiece : public Piece
{
public:
    LinesPiece(std::shared_ptr<const TextBox> box, int first, int count, qreal left);
    [[nodiscard]] qreal height() const override;
    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override;
    void collectLinks(const QPointF& at, std::vector<LinkArea>& links) const override;

private:
    std::shared_ptr<const TextBox> m_box;
    int m_first;
    int m_count;
    qreal m_left;
};

/// Appends a box line by line, so that a page can end within it but never with one line of it alone.
void appendLines(Flow& flow, const std::shared_ptr<const TextBox>& box, qreal left, qreal before,
                 Keep after = Keep::Free);

} // namespace rapporteur::report
