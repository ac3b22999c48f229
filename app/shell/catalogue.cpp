// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/catalogue.h"

#include "entities/registry.h"
#include "reports/reportpage.h"
#include "shell/chartpage.h"
#include "shell/historypage.h"
#include "shell/overviewpage.h"
#include "shell/recordspage.h"
#include "timeline/timelinepage.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapporteur {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("catalogue", source);
}

template <class P>
PageInfo view(const char* id, const char* title, const char* iconName, PageInfo::Place place)
{
    return {QString::fromLatin1(id),
            text(title),
            QString::fromLatin1(iconName),
            place,
            nullptr,
            [](Workspace& workspace, QWidget* parent) { return new P(workspace, parent); }};
}

PageInfo chart(const char* id, const char* title, const char* iconName, ChartPage::Chart chart)
{
    PageInfo page{QString::fromLatin1(id), text(title), QString::fromLatin1(iconName),
                  PageInfo::Place::Views,  nullptr,     {}};
    page.make = [chart](Workspace& workspace, QWidget* parent) {
        return new ChartPage(workspace, chart, parent);
    };
    return page;
}

PageInfo records(const char* name, PageInfo::Place place)
{
    const EntityDescriptor* entity = findEntity(QString::fromLatin1(name));
    return {entity->name(),
            entity->pluralText(),
            entity->iconName(),
            place,
            entity,
            [entity](Workspace& workspace, QWidget* parent) {
                return new RecordsPage(workspace, *entity, parent);
            }};
}

std::vector<PageInfo> makePages()
{
    using Place = PageInfo::Place;
    std::vector<PageInfo> pages;
    pages.push_back(
        view<OverviewPage>("overview", QT_TRANSLATE_NOOP("catalogue", "Overview"), "go-home", Place::Top));
    for (const char* name : {"person", "organisation", "work_stream", "output", "event", "presentation",
                             "membership", "headcount"})
        pages.push_back(records(name, Place::Main));
    pages.push_back(view<TimelinePage>("timeline", QT_TRANSLATE_NOOP("catalogue", "Timeline"),
                                       "view-calendar-timeline", Place::Views));
    pages.push_back(chart("growth", QT_TRANSLATE_NOOP("catalogue", "Growth"), "office-chart-line",
                          ChartPage::Chart::Growth));
    pages.push_back(chart("participation", QT_TRANSLATE_NOOP("catalogue", "Participation"),
                          "office-chart-bar", ChartPage::Chart::Participation));
    pages.push_back(
        view<ReportPage>("report", QT_TRANSLATE_NOOP("catalogue", "Report"), "office-report", Place::Views));
    pages.push_back(view<HistoryPage>("history", QT_TRANSLATE_NOOP("catalogue", "History"), "view-history",
                                      Place::Views));
    for (const char* name :
         {"group", "objective", "theme", "stream_lead", "contribution", "speaker", "affiliation", "role",
          "attendance", "partner", "alias", "link", "progress_note", "baseline", "country"})
        pages.push_back(records(name, Place::More));
    return pages;
}

} // namespace

const std::vector<PageInfo>& allPages()
{
    static const std::vector<PageInfo> pages = makePages();
    return pages;
}

const PageInfo* findPage(const QString& id)
{
    const auto& pages = allPages();
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&id](const PageInfo& page) { return page.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

const PageInfo& pageOf(const EntityDescriptor& entity)
{
    const PageInfo* page = findPage(entity.name());
    return page ? *page : allPages().front();
}

QString emptyListText(const EntityDescriptor& entity)
{
    static const QHash<QString, const char*> texts = {
        {QStringLiteral("person"),
         QT_TRANSLATE_NOOP("catalogue",
                           "Members, speakers, authors and leads will be listed here, each once.")},
        {QStringLiteral("organisation"),
         QT_TRANSLATE_NOOP("catalogue",
                           "Statistical offices and everybody else people work for will be listed here.")},
        {QStringLiteral("work_stream"),
         QT_TRANSLATE_NOOP("catalogue",
                           "The group's lines of work will be listed here, with their leads and themes.")},
        {QStringLiteral("output"),
         QT_TRANSLATE_NOOP("catalogue",
                           "Papers, reports, code and guidance will be listed here, planned or published.")},
        {QStringLiteral("event"),
         QT_TRANSLATE_NOOP("catalogue", "Meetings, webinars and milestones will be listed here.")},
        {QStringLiteral("presentation"),
         QT_TRANSLATE_NOOP("catalogue",
                           "The talks of all meetings will be listed here, with their speakers and slides.")},
        {QStringLiteral("membership"),
         QT_TRANSLATE_NOOP(
             "catalogue",
             "Who is a member, and since when, will be listed here; the growth chart counts it.")},
        {QStringLiteral("headcount"),
         QT_TRANSLATE_NOOP("catalogue",
                           "Numbers of members that were published will be listed here, with their source.")},
    };
    const char* known = texts.value(entity.name());
    return text(known ? known : QT_TRANSLATE_NOOP("catalogue", "Nothing is recorded here yet."));
}

} // namespace rapporteur
