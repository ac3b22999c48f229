// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/presence.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace rapporteur {

namespace {

int digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i)
        number = number * 10 + (text.at(i) - '0');
    return number;
}

/// QDate's own arithmetic checks and converts: too slow for millions of dates, and these were checked when
/// they were written.
qint32 julianDay(int year, int month, int day)
{
    // Years that begin in March have their leap day at the end.
    const int shifted = month <= 2 ? year + 4799 : year + 4800;
    const int monthFromMarch = month <= 2 ? month + 9 : month - 3;
    return day + (153 * monthFromMarch + 2) / 5 + 365 * shifted + shifted / 4 - shifted / 100 +
           shifted / 400 - 32045;
}

using Changes = std::unordered_map<qint32, DayChange>;

std::vector<DayChange> inOrder(const Changes& changes)
{
    std::vector<DayChange> sorted;
    sorted.reserve(changes.size());
    for (const auto& [day, change] : changes) {
        sorted.push_back(change);
        sorted.back().day = day;
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const DayChange& a, const DayChange& b) { return a.day < b.day; });
    return sorted;
}

} // namespace

qint32 firstDayNumber(QByteArrayView iso, qint32 otherwise)
{
    if (iso.size() < 4)
        return otherwise;
    return julianDay(digits(iso, 0, 4), iso.size() < 7 ? 1 : digits(iso, 5, 2),
                     iso.size() < 10 ? 1 : digits(iso, 8, 2));
}

std::vector<Stay> joinedUp(std::vector<Stay> stays)
{
    std::erase_if(stays, [](const Stay& stay) { return stay.to <= stay.from; });
    const auto order = [](const Stay& a, const Stay& b) {
        return std::tie(a.place, a.whom, a.from) < std::tie(b.place, b.whom, b.from);
    };
    if (!std::is_sorted(stays.begin(), stays.end(), order))
        std::sort(stays.begin(), stays.end(), order);
    size_t last = 0;
    for (size_t i = 1; i < stays.size(); ++i) {
        Stay& before = stays[last];
        const Stay& stay = stays[i];
        if (stay.place == before.place && stay.whom == before.whom && stay.from <= before.to)
            before.to = std::max(before.to, stay.to);
        else
            stays[++last] = stay;
    }
    if (!stays.empty())
        stays.resize(last + 1);
    return stays;
}

std::vector<std::vector<DayChange>> changesByPlace(const std::vector<Stay>& stays, int places, QDate last)
{
    const auto lastDay = qint32(last.toJulianDay());
    std::vector<Changes> changes(static_cast<size_t>(places));
    for (const Stay& stay : stays) {
        Changes& here = changes[static_cast<size_t>(stay.place)];
        if (stay.from <= lastDay)
            ++here[stay.from].came;
        if (stay.to <= lastDay)
            ++here[stay.to].went;
    }
    std::vector<std::vector<DayChange>> all;
    all.reserve(changes.size());
    for (const Changes& here : changes)
        all.push_back(inOrder(here));
    return all;
}

} // namespace rapporteur
