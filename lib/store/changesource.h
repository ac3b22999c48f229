// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/changeset.h"

#include <functional>
#include <optional>

namespace rapporteur {

/// Changes that are too many to hold at once, given out one after the other: an import, or a step of history.
/// Additions bring their ids.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;

    /// Nothing after the last one. A failure ends the whole, and nothing is written.
    [[nodiscard]] virtual Result<std::optional<Change>> next() = 0;
};

/// Told how many changes are done; false: stop, and take back all of it.
using Progress = std::function<bool(qint64 done)>;

} // namespace rapporteur
