// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "queries/groupquery.h"

namespace rapporteur {

/// A subcommand that draws one of several named things of an edition, for some readers, into a file: what its
/// kind of thing needs beyond that.
struct Drawing
{
    QStringList names;
    QString missing; ///< that too little was named
    QString unknown; ///< %1: what was named, %2: what there is
    QString nowhere; ///< that no file was named
    Result<void> (*check)(
        const Invocation&); ///< its own options, and that the file's ending is one it can write
    Result<void> (*draw)(const Store&, const GroupRequest&, const Invocation&);
};

/// The name of what is to be drawn.
[[nodiscard]] inline QString drawnName(const Invocation& invocation)
{
    return invocation.positional(1);
}

/// The file that it goes to.
[[nodiscard]] inline QString drawnPath(const Invocation& invocation)
{
    return invocation.value("o");
}

[[nodiscard]] Result<ExitStatus> runDrawing(const Invocation& invocation, const Drawing& drawing);

/// -o, --list, --as-of, --group and --audience.
[[nodiscard]] QList<QCommandLineOption> drawingOptions(const QString& files, const QString& listHelp);

} // namespace rapporteur
