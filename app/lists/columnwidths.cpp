// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace rapporteur {

namespace {

/// Cuts the widest for their weight down to a common limit until the excess is gone or nothing can give way.
void shrink(std::vector<int>& widths, const std::vector<int>& least, const std::vector<int>& weights,
            int excess)
{
    const auto share = [&](size_t i) { return widths[i] / (weights.empty() ? 1 : weights[i]); };
    while (excess > 0) {
        size_t widest = widths.size();
        for (size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] > least[i] && (widest == widths.size() || share(i) > share(widest)))
                widest = i;
        }
        if (widest == widths.size())
            return;
        --widths[widest];
        --excess;
    }
}

} // namespace

int columnsThatFit(const std::vector<int>& least, int available)
{
    int count = 0;
    for (const int width : least) {
        available -= width;
        if (available < 0)
            break;
        ++count;
    }
    return std::max(count, 1);
}

std::vector<int> fitColumns(const std::vector<int>& wanted, const std::vector<int>& least, int available,
                            const std::vector<int>& weights)
{
    std::vector<int> widths(wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        widths[i] = std::max(wanted[i], least[i]);
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    if (widths.empty() || total == available)
        return widths;
    if (total > available) {
        shrink(widths, least, weights, total - available);
        return widths;
    }
    const int spare = available - total;
    int given = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const int share = static_cast<int>(static_cast<long long>(spare) * widths[i] / total);
        widths[i] += share;
        given += share;
    }
    *std::max_element(widths.begin(), widths.end()) += spare - given;
    return widths;
}

} // namespace rapporteur
