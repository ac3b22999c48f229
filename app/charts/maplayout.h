// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QVector>

namespace rapporteur {

/// What a map of the world is drawn from, in the pixels of its ChartLayout.
struct MapLayout
{
    static constexpr int NoShade = -1;    ///< land without a figure
    static constexpr int DataColour = -2; ///< a graduated circle

    struct Land
    {
        QString code; ///< two letters; "-" where there are none
        QPainterPath shape;
        int shade = NoShade; ///< the class of its figure
    };
    struct Circle
    {
        QString code; ///< empty in the legend
        QPointF centre;
        double radius = 0;
        int shade = DataColour;
    };
    /// A class in the legend.
    struct Sample
    {
        QRectF box;
        int shade = NoShade;
    };
    /// A figure that stands on its country.
    struct Label
    {
        QRectF box;
        QString text;
        int shade = NoShade;
    };

    QVector<Land> lands;
    QPainterPath borders;
    QVector<Circle> circles; ///< the lower ones first
    QVector<Sample> samples;
    QVector<Circle> sampleCircles;
    QVector<Label> labels;
    int shades = 0; ///< how many classes there are
};

} // namespace rapporteur
