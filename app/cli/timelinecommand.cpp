// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inlanguage.h"
#include "cli/arguments.h"
#include "queries/timeline.h"
#include "timeline/timelineexport.h"

namespace rapporteur {

namespace {

constexpr int MostAcross = 24;

/// Of --width or --pages; \a usual where it is not given.
Result<int> parseNumber(const Invocation& invocation, const char* option, int usual, int least, int most)
{
    if (!invocation.isSet(option))
        return usual;
    bool ok = false;
    const int number = invocation.value(option).toInt(&ok);
    if (!ok || number < least || number > most) {
        return wrongUsage(CommandLine::tr("--%1 takes a number from %2 to %3.")
                              .arg(QString::fromLatin1(option))
                              .arg(least)
                              .arg(most));
    }
    return number;
}

Result<TimelineGrouping> parseGrouping(const Invocation& invocation)
{
    if (!invocation.isSet("group-by"))
        return TimelineGrouping::Stream;
    const auto grouping = timelineGroupingFromCode(invocation.value("group-by"));
    if (!grouping)
        return wrongUsage(CommandLine::tr("--group-by takes one of: %1.")
                              .arg(timelineGroupings().join(QStringLiteral(", "))));
    return *grouping;
}

Result<std::vector<Id>> parseGroups(const Store& store, const Invocation& invocation)
{
    QStringList names = invocation.values("group");
    if (names.isEmpty())
        names.append(QString());
    std::vector<Id> groups;
    for (const QString& name : names) {
        const auto group = resolveGroup(store, name);
        if (!group)
            return failure(group);
        groups.push_back(*group);
    }
    return groups;
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const QString path = invocation.value("o");
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("Say where to write it: -o OUT.svg"));
    if (const auto format = timelineFormatOf(path); !format)
        return wrongUsage(format.error().message);
    const auto reader = parseAudience(invocation, Audience::Public);
    const auto grouping = reader ? parseGrouping(invocation) : failure(reader);
    const auto from = grouping ? parseDate(invocation, "from") : failure(grouping);
    const auto to = from ? parseDate(invocation, "to") : failure(from);
    const auto width = to ? parseNumber(invocation, "width", 1280, 320, 10000) : failure(to);
    const auto pages = width ? parseNumber(invocation, "pages", 1, 1, MostAcross) : failure(width);
    const auto language = pages ? parseLanguage(invocation) : failure(pages);
    const auto store = language ? openStore(invocation.positional(0)) : failure(language);
    const auto groups = store ? parseGroups(**store, invocation) : failure(store);
    if (!groups)
        return failure(groups);
    const InLanguage inLanguage(*language);
    TimelineRequest request;
    request.groups = *groups;
    request.grouping = *grouping;
    request.reader = *reader;
    request.locale = *language;
    auto content = readTimeline(**store, request);
    if (!content)
        return failure(content);
    const timeline::Plan plan(std::move(*content));
    const auto range = cutRange(*from, *to, plan.extent());
    if (!range)
        return wrongUsage(range.error().message);
    TimelinePicture picture;
    picture.cut = {*range, {}, QDate::currentDate(), *language};
    picture.width = *width;
    picture.pagesAcross = *pages;
    return exportTimeline(plan, picture, path).map([] { return Done; });
}

} // namespace

Command timelineCommand()
{
    Command command;
    command.name = QStringLiteral("timeline");
    command.arguments = QStringLiteral("STORE -o OUT.{svg,png,pdf} [--group NAME]... [--audience WHO]");
    command.summary = CommandLine::tr("Draws the timeline, for the public unless told otherwise.");
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.options = {
        {QStringLiteral("o"), CommandLine::tr("the file to write"), QStringLiteral("OUT.{svg,png,pdf}")},
        {QStringLiteral("from"), CommandLine::tr("the first day that is drawn"), QStringLiteral("DATE")},
        {QStringLiteral("to"), CommandLine::tr("the last day that is drawn"), QStringLiteral("DATE")},
        {QStringLiteral("group-by"),
         CommandLine::tr("what the lanes are: stream, organisation, country, status or kind"),
         QStringLiteral("WHAT")},
        {QStringLiteral("width"), CommandLine::tr("of an SVG or PNG, in pixels"), QStringLiteral("PX")},
        {QStringLiteral("pages"), CommandLine::tr("how many A4 pages of a PDF lie side by side"),
         QStringLiteral("N")},
        languageOption(),
        groupOption(),
        audienceOption()};
    command.run = &run;
    return command;
}

} // namespace rapporteur
