// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/properties.h"
#include "timeline/layout.h"

#include <random>

namespace rapporteur::test {

/// Letters of one width, so that no font is needed.
inline TextWidth plainWidth()
{
    return [](const QString& text) { return 7.0 * double(text.size()); };
}

/// An item of the only lane, known to the day.
inline timeline::Item dayItem(qint64 id, int first, int days,
                              const QString& label = QStringLiteral("A label"))
{
    timeline::Item item;
    item.record = {QStringLiteral("event"), Id{id}};
    item.label = label;
    item.bar = {first, first + days};
    item.starts = item.ends = PartialDate::Precision::Day;
    return item;
}

/// The same items for the same number: of all lengths, over some decades, in a few lanes, some with marks and
/// some known to the month only.
inline timeline::Content randomContent(unsigned seed, size_t count, int lanes = 4, int days = 12'000)
{
    std::mt19937 random(seed);
    const auto below = [&](int most) { return std::uniform_int_distribution<int>(0, most - 1)(random); };
    timeline::Content content;
    content.editions.push_back({{}, QStringLiteral("Edition"), {}});
    for (int i = 0; i < lanes; ++i) {
        timeline::Lane lane;
        lane.key = QString::number(i);
        lane.title = QStringLiteral("Lane %1").arg(i);
        content.lanes.push_back(lane);
    }
    constexpr int From = 2'455'000; // June 2009
    for (size_t i = 0; i < count; ++i) {
        const int length = below(3) == 0 ? 1 : below(4) == 0 ? 1 + below(900) : 1 + below(60);
        timeline::Item item = dayItem(qint64(i) + 1, From + below(days), length,
                                      QStringLiteral("Item number %1").arg(i).left(4 + below(16)));
        item.lane = quint32(below(lanes));
        item.look = timeline::Look(below(9));
        if (below(5) == 0) {
            const PartialDate month =
                PartialDate::of(item.bar.firstDay().year(), item.bar.firstDay().month());
            item.bar = timeline::daysOf(month);
            item.starts = item.ends = PartialDate::Precision::Month;
        } else if (below(5) == 0) {
            item.mark = {item.bar.end + below(40), item.bar.end + 41};
            item.mark.end = item.mark.first + 1;
            item.marked = PartialDate::Precision::Day;
        } else if (below(8) == 0) {
            item.ghost = {item.bar.first - below(30), item.bar.end - below(length)};
        }
        content.items.push_back(item);
    }
    return content;
}

inline timeline::LayoutRequest request(double start, double perDay, double width = 900, double height = 600,
                                       double top = 0)
{
    timeline::LayoutRequest request;
    request.view = {{start, perDay}, width, top, height};
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return request;
}

} // namespace rapporteur::test
