// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drawing.h"

#include "cli/arguments.h"

namespace rapporteur {

namespace {

Result<void> checkUsage(const Invocation& invocation, const Drawing& drawing)
{
    if (invocation.positionalCount() < 2)
        return wrongUsage(drawing.missing);
    if (!drawing.names.contains(drawnName(invocation)))
        return wrongUsage(
            drawing.unknown.arg(drawnName(invocation), drawing.names.join(QStringLiteral(", "))));
    if (drawnPath(invocation).isEmpty())
        return wrongUsage(drawing.nowhere);
    return drawing.check(invocation);
}

} // namespace

Result<ExitStatus> runDrawing(const Invocation& invocation, const Drawing& drawing)
{
    if (invocation.isSet("list")) {
        for (const QString& name : drawing.names)
            invocation.out.line(name);
        return Done;
    }
    const auto usage = checkUsage(invocation, drawing);
    const auto reader = usage ? parseAudience(invocation, Audience::Public) : failure(usage);
    const auto asOf = reader ? parseAsOf(invocation) : failure(reader);
    const auto store = asOf ? openStore(invocation.positional(0)) : failure(asOf);
    const auto group = store ? resolveGroup(**store, invocation.value("group")) : failure(store);
    if (!group)
        return failure(group);
    return drawing.draw(**store, {*group, *asOf, *reader}, invocation).map([] { return Done; });
}

QList<QCommandLineOption> drawingOptions(const QString& files, const QString& listHelp)
{
    return {{QStringLiteral("o"), CommandLine::tr("the file to write"), files},
            {QStringLiteral("list"), listHelp},
            asOfOption(),
            groupOption(),
            audienceOption()};
}

} // namespace rapporteur
