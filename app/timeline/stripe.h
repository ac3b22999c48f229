// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/pixels.h"

#include <array>

namespace rapporteur {

/// A part of a ground, as wide as it is, that is not on the picture yet. Bars stand in rows, so that even
/// with all of them most rows of pixels are alike: each kind is made once and copied to where it belongs, and
/// no pixel is written twice.
class Stripe
{
public:
    /// \a row has the device's pixels, \a ratio of them for each of the box.
    void begin(const QRect& box, const std::vector<QRgb>& row, int ratio);
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    /// False where that is not possible: beyond it, or where its rows would be of too many kinds.
    [[nodiscard]] bool fill(const QRect& box, QRgb colour);
    /// Puts it onto the picture; it is empty then.
    void finish(Pixels& pixels);

private:
    /// Rows of the same pixels.
    struct Run
    {
        int top = 0;
        int end = 0;
        size_t kind = 0;
    };
    [[nodiscard]] bool split(int y);

    QRect m_box;
    int m_ratio = 1;
    std::vector<Run> m_runs; ///< from the top down, without gaps
    size_t m_used = 0;
    std::array<std::vector<QRgb>, 12> m_kinds;
};

} // namespace rapporteur
