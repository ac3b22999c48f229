// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats.h"

namespace rapporteur::report {

/// How far a writer is, in blocks and rows of tables, and whether it shall go on. Asks once in a while: a
/// long table is stopped within it.
class WriteSteps
{
public:
    WriteSteps(const Document& document, const WriteProgress& progress);

    /// One block or row is done. False, and from then on always, once the writing shall stop.
    bool step();
    /// The bytes, or that it was stopped.
    [[nodiscard]] Result<QByteArray> result(QByteArray bytes);

private:
    const WriteProgress& m_progress;
    int m_done = 0;
    int m_total = 0;
    bool m_stopped = false;
};

/// What a stopped writing ends with.
[[nodiscard]] tl::unexpected<Error> stoppedWriting();

} // namespace rapporteur::report
