// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartrenderer.h"

#include "charts/chartlayout.h"
#include "chartsamples.h"

#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace rapporteur;

TEST_CASE("Numbers on hatched bars stand on ground without lines, on light and on dark", "[charts]")
{
    const ChartTheme theme = GENERATE(ChartTheme::light(), ChartTheme::dark());
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    const ChartRenderer renderer(theme, font);
    const ChartSpec spec = chartsamples::participation(15, ParticipationBy::Contributions);
    QImage image(1200, 700, QImage::Format_RGB32);
    QPainter painter(&image);
    const ChartLayout layout = renderer.layout(spec, image.size());
    renderer.paint(painter, QRectF(image.rect()), spec, layout);
    painter.end();
    const double scale = image.width() / layout.size.width();
    int seen = 0;
    for (const ChartText& text : layout.texts) {
        if (text.role != ChartText::Role::OnBar || !ChartTheme::isHatched(text.colour))
            continue;
        ++seen;
        // Beside the number, where only the ground is.
        const QPointF beside((text.box.left() - 1.5) * scale, text.box.center().y() * scale);
        CHECK(image.pixelColor(beside.toPoint()) == theme.background);
    }
    CHECK(seen > 0);
}
