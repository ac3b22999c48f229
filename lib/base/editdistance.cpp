// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace rapporteur {

namespace {

/// What both begin and end with costs nothing.
void trimCommon(QStringView& a, QStringView& b)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.mid(1);
        b = b.mid(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
}

} // namespace

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    trimCommon(a, b);
    const qsizetype width = b.size() + 1;
    using Row = QVarLengthArray<int, 64>;
    Row beforeLast(width);
    Row last(width);
    Row row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        int least = row[0];
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype at = j + 1;
            row[at] = std::min({last[at - 1] + (a.at(i) == b.at(j) ? 0 : 1), last[at] + 1, row[at - 1] + 1});
            if (i > 0 && j > 0 && a.at(i) == b.at(j - 1) && a.at(i - 1) == b.at(j))
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last.back(), most + 1);
}

} // namespace rapporteur
