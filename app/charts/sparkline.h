// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <QAbstractButton>

namespace rapporteur {

/// A chart along days without its words, as small as a line or two of text: the way it goes. Leads to the
/// whole chart.
class Sparkline : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF place(const ChartPoint& point, const QRectF& plot) const;
    void paintLine(QPainter& painter, const ChartSeries& series, const QRectF& plot) const;
    void paintPoints(QPainter& painter, const ChartSeries& series, const QRectF& plot) const;

    ChartSpec m_spec;
    double m_highest = 1;
};

} // namespace rapporteur
