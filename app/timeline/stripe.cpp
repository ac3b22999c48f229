// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/stripe.h"

#include <algorithm>

namespace rapporteur {

void Stripe::begin(const QRect& box, const std::vector<QRgb>& row, int ratio)
{
    m_box = box;
    m_ratio = ratio;
    m_runs.assign({{box.top(), box.bottom() + 1, 0}});
    m_kinds.front() = row;
    m_used = 1;
}

bool Stripe::fill(const QRect& box, QRgb colour)
{
    if (isEmpty() || box.top() < m_box.top() || box.bottom() > m_box.bottom())
        return false;
    const int left = std::max(box.left(), m_box.left());
    const int width = std::min(box.right(), m_box.right()) + 1 - left;
    if (width <= 0)
        return true;
    if (!split(box.top()) || !split(box.bottom() + 1))
        return false;
    for (const Run& run : m_runs) {
        if (run.top >= box.top() && run.end <= box.bottom() + 1)
            std::fill_n(m_kinds[run.kind].begin() + (left - m_box.left()) * m_ratio, width * m_ratio, colour);
    }
    return true;
}

/// So that a run begins at \a y.
bool Stripe::split(int y)
{
    const auto run =
        std::find_if(m_runs.begin(), m_runs.end(), [y](const Run& each) { return y < each.end; });
    if (run == m_runs.end() || run->top == y)
        return true;
    if (m_used == m_kinds.size())
        return false;
    m_kinds[m_used] = m_kinds[run->kind];
    const Run lower{y, run->end, m_used++};
    run->end = y;
    m_runs.insert(run + 1, lower);
    return true;
}

void Stripe::finish(Pixels& pixels)
{
    for (const Run& run : m_runs)
        pixels.fill({m_box.left(), run.top, m_box.width(), run.end - run.top}, m_kinds[run.kind]);
    m_runs.clear();
}

} // namespace rapporteur
