// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"
#include "exchange/fieldparser.h"
#include "queries/namedcharts.h"

#include "support/manycountries.h"
#include "support/temporarystore.h"

#include <QFontMetricsF>
#include <QGuiApplication>

using namespace rapporteur;
using test::require;

namespace {

ChartFonts fonts()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    return ChartFonts(font);
}

/// Every chart with everything that it can measure.
std::vector<ChartSpec> allCharts(const Store& store)
{
    std::vector<ChartSpec> specs;
    for (const ChartKind& kind : chartKinds()) {
        ChartRequest request;
        request.group = {require(resolveGroup(store)), QDate(2021, 12, 15), Audience::Secretariat};
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        specs.push_back(require(readChart(store, kind.name, request, english)));
        for (const ChartMeasure& measure : kind.measures) {
            request.measure = measure.key;
            specs.push_back(require(readChart(store, kind.name, request, english)));
        }
    }
    return specs;
}

void checkTexts(const ChartLayout& layout, const ChartFonts& font)
{
    const QRectF picture(QPointF(0, 0), layout.size);
    for (int i = 0; i < layout.texts.size(); ++i) {
        const ChartText& text = layout.texts.at(i);
        INFO(text.text.toStdString());
        CHECK(picture.contains(text.box));
        const QRectF needed =
            QFontMetricsF(fontOf(text.role, font)).boundingRect({0, 0, 1e5, 1e5}, 0, text.text);
        CHECK(needed.width() <= text.box.width() + 1);
        CHECK(needed.height() <= text.box.height() + 1);
        // Rows share an edge, which no double hits exactly.
        const QRectF box = text.box.adjusted(0.01, 0.01, -0.01, -0.01);
        for (int j = i + 1; j < layout.texts.size(); ++j) {
            INFO(layout.texts.at(j).text.toStdString());
            CHECK_FALSE(box.intersects(layout.texts.at(j).box));
        }
    }
}

} // namespace

TEST_CASE("In no chart of none, one, three, 33 or 200 countries do texts overlap or is one cut", "[charts]")
{
    const int count = GENERATE(0, 1, 3, 33, 200);
    test::TemporaryStore store;
    require(store->apply(test::ManyCountries(*store, count).changes()));
    const ChartFonts font = fonts();
    for (const ChartSpec& spec : allCharts(*store)) {
        for (const QSizeF size : {QSizeF(360, 240), QSizeF(860, 640), QSizeF(1600, 900)}) {
            INFO(count << " countries: " << spec.name.toStdString() << ", " << spec.measure.toStdString()
                       << " at " << size.width());
            checkTexts(layOutChart(spec, size, font), font);
        }
    }
}
