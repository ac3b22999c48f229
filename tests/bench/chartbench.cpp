// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rapporteur_chart_bench growth|countries STORE GROUP DAY: how long the figures of a chart take to be there,
// three times over in one process, as the shell of the floor does it. Prints a JSON object; bench.py
// compares.
#include "queries/namedcharts.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

namespace rapporteur::bench {

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().message.toStdString() << '\n';
        std::exit(1);
    }
    return std::move(*result);
}

/// The last figure of the growth, or the members of all countries.
double figureOf(const ChartSpec& spec, bool growth)
{
    if (growth)
        return spec.series.first().points.last().value;
    double sum = 0;
    for (const auto& row : spec.table.rows)
        sum += row.at(1).value.toDouble();
    return sum;
}

int run(const QStringList& arguments)
{
    const auto store = need(Store::open({arguments.at(2)}));
    const bool growth = arguments.at(1) == QLatin1String("growth");
    ChartRequest request;
    request.group = {Id{arguments.at(3).toLongLong()}, QDate::fromString(arguments.at(4), Qt::ISODate),
                     Audience::Secretariat};
    std::vector<double> times;
    ChartSpec spec;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        spec = need(readChart(
            *store, growth ? QStringLiteral("member-growth") : QStringLiteral("country-participation"),
            request, QLocale::c()));
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::cout << "{\"ms\": " << times.at(1) << ", \"figure\": " << qint64(figureOf(spec, growth))
              << ", \"rows\": " << spec.table.rows.size() << "}\n";
    return 0;
}

} // namespace

} // namespace rapporteur::bench

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    if (count != 5) {
        std::cerr << "usage: rapporteur_chart_bench growth|countries STORE GROUP DAY\n";
        return 2;
    }
    return rapporteur::bench::run(QCoreApplication::arguments());
}
