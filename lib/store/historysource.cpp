// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historysource.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qint64 changesPerPage = 2000;

} // namespace

Result<std::optional<Change>> HistorySource::next()
{
    if (m_at == m_page.size()) {
        const auto more = readPage();
        if (!more)
            return failure(more);
        if (!*more)
            return std::optional<Change>();
    }
    return std::optional(std::move(m_page.at(m_at++)));
}

Result<bool> HistorySource::readPage()
{
    const bool back = m_direction == Direction::Backward;
    if (!m_edge) {
        const auto count = m_history.ordinalsOf(m_sequence);
        if (!count)
            return failure(count);
        m_end = *count;
        m_edge = back ? m_end : 0;
    }
    m_page.clear();
    m_at = 0;
    // The places of a step's changes have no gaps, but for what this reader may not see.
    while (m_page.empty() && (back ? *m_edge > 0 : *m_edge < m_end)) {
        const qint64 from = back ? std::max<qint64>(0, *m_edge - changesPerPage) : *m_edge;
        const qint64 to = back ? *m_edge : std::min(m_end, *m_edge + changesPerPage);
        auto changes = m_history.changes(m_sequence, from, to);
        if (!changes)
            return failure(changes);
        m_page = std::move(*changes);
        m_edge = back ? from : to;
    }
    if (back) {
        std::reverse(m_page.begin(), m_page.end());
        std::transform(m_page.begin(), m_page.end(), m_page.begin(),
                       [](const Change& change) { return change.inverse(); });
    }
    return !m_page.empty();
}

} // namespace rapporteur
