// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/countclasses.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rapporteur {

namespace {

/// The round number that is nearest in proportion: 1, 2, 3, 5, 10, 15, 20, 30, 50, 100, 150…
int roundNumber(double value)
{
    if (value < 12)
        return value < 1.5 ? 1 : value < 2.5 ? 2 : value < 4 ? 3 : value < 8 ? 5 : 10;
    constexpr std::array mantissas{1.0, 1.5, 2.0, 3.0, 5.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double mantissa = value / power;
    const double nearest =
        *std::min_element(mantissas.begin(), mantissas.end(), [mantissa](double a, double b) {
            return std::abs(std::log(a / mantissa)) < std::abs(std::log(b / mantissa));
        });
    return int(std::lround(nearest * power));
}

} // namespace

QVector<CountClass> countClasses(const QVector<int>& counts, int most)
{
    int least = 0;
    int greatest = 0;
    for (const int count : counts) {
        if (count > 0)
            least = least == 0 ? count : std::min(least, count);
        greatest = std::max(greatest, count);
    }
    if (greatest <= 0)
        return {};
    QVector<int> starts{least};
    const bool oneEach = greatest - least < most;
    for (int i = 1; i < most; ++i) {
        const double even = least * std::pow(double(greatest) / least, double(i) / most);
        const int start = oneEach ? least + i : roundNumber(even);
        if (start > starts.last() && start <= greatest)
            starts << start;
    }
    QVector<CountClass> classes;
    for (int i = 0; i < starts.size(); ++i)
        classes << CountClass{starts.at(i), i + 1 < starts.size() ? starts.at(i + 1) - 1 : greatest};
    return classes;
}

int classOf(int count, const QVector<CountClass>& classes)
{
    for (int i = 0; i < classes.size(); ++i) {
        if (count >= classes.at(i).from && count <= classes.at(i).to)
            return i;
    }
    return -1;
}

} // namespace rapporteur
