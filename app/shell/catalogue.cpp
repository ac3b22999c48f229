// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/catalogue.h"

#include "care/attentionpage.h"
#include "care/duplicatespage.h"
#include "charts/chartspage.h"
#include "entities/group.h"
#include "entities/registry.h"
#include "entities/reportdefinition.h"
#include "reports/reportpage.h"
#include "shell/grouppage.h"
#include "shell/historypage.h"
#include "shell/overviewpage.h"
#include "shell/recordspage.h"
#include "store/store.h"
#include "streams/streamspage.h"
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
            nullptr,
            [](Workspace& workspace, QWidget* parent) { return new P(workspace, parent); }};
}

PageInfo records(const char* name, PageInfo::Place place)
{
    const EntityDescriptor* entity = findEntity(QString::fromLatin1(name));
    return {entity->name(),
            entity->pluralText(),
            entity->iconName(),
            place,
            entity,
            entity,
            [entity](Workspace& workspace, QWidget* parent) {
                return new RecordsPage(workspace, *entity, parent);
            },
            true};
}

/// All editions in a list; one of them is opened on the page of the group.
PageInfo editions()
{
    PageInfo page = records("group", PageInfo::Place::Reference);
    page.id = QStringLiteral("editions");
    page.title = text(QT_TRANSLATE_NOOP("catalogue", "Editions"));
    page.shown = nullptr;
    return page;
}

PageInfo workStreams()
{
    PageInfo page = records("work_stream", PageInfo::Place::Main);
    page.make = [](Workspace& workspace, QWidget* parent) { return new StreamsPage(workspace, parent); };
    page.isList = false;
    return page;
}

PageInfo theGroup()
{
    PageInfo page = view<GroupPage>("group", QT_TRANSLATE_NOOP("catalogue", "The group"),
                                    "user-group-properties", PageInfo::Place::Reference);
    page.shown = &Group::descriptor();
    return page;
}

PageInfo theReports()
{
    PageInfo page = view<ReportPage>("report", QT_TRANSLATE_NOOP("catalogue", "Reports"), "office-report",
                                     PageInfo::Place::Views);
    page.shown = &ReportDefinition::descriptor();
    return page;
}

std::vector<PageInfo> makePages()
{
    using Place = PageInfo::Place;
    std::vector<PageInfo> pages;
    pages.push_back(
        view<OverviewPage>("overview", QT_TRANSLATE_NOOP("catalogue", "Overview"), "go-home", Place::Top));
    for (const char* name : {"person", "organisation"})
        pages.push_back(records(name, Place::Main));
    pages.push_back(workStreams());
    for (const char* name : {"output", "event", "presentation"})
        pages.push_back(records(name, Place::Main));
    pages.push_back(view<AttentionPage>("attention", QT_TRANSLATE_NOOP("catalogue", "Needs attention"),
                                        "warning", Place::Views));
    pages.push_back(view<DuplicatesPage>("duplicates", QT_TRANSLATE_NOOP("catalogue", "Duplicates"), "merge",
                                         Place::Views));
    pages.push_back(view<TimelinePage>("timeline", QT_TRANSLATE_NOOP("catalogue", "Timeline"),
                                       "view-calendar-timeline", Place::Views));
    pages.push_back(view<ChartsPage>("charts", QT_TRANSLATE_NOOP("catalogue", "Charts"), "office-chart-line",
                                     Place::Views));
    if (MapPage::isOffered()) {
        pages.push_back(
            view<MapPage>("map", QT_TRANSLATE_NOOP("catalogue", "Map"), "mark-location", Place::Views));
    }
    pages.push_back(theReports());
    pages.push_back(view<HistoryPage>("history", QT_TRANSLATE_NOOP("catalogue", "History"), "view-history",
                                      Place::Views));
    pages.push_back(theGroup());
    pages.push_back(editions());
    pages.push_back(records("country", Place::Reference));
    return pages;
}

} // namespace

const std::vector<PageInfo>& allPages()
{
    static const std::vector<PageInfo> pages = makePages();
    return pages;
}

namespace {

std::vector<PageInfo> makeLists()
{
    std::vector<PageInfo> lists;
    for (const EntityDescriptor* entity : allEntities()) {
        PageInfo page = records(entity->name().toLatin1(), PageInfo::Place::Aside);
        page.id = QStringLiteral("list:") + entity->name();
        page.counted = nullptr;
        page.shown = nullptr;
        lists.push_back(std::move(page));
    }
    return lists;
}

/// Kinds of record whose page is no list in rows have one here, and those without a page of their own.
const std::vector<PageInfo>& allLists()
{
    static const std::vector<PageInfo> lists = makeLists();
    return lists;
}

const PageInfo* findIn(const std::vector<PageInfo>& pages, const QString& id)
{
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&id](const PageInfo& page) { return page.id == id; });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace

const PageInfo* findPage(const QString& id)
{
    const PageInfo* page = findIn(allPages(), id);
    return page ? page : findIn(allLists(), id);
}

namespace {

const PageInfo* ownPage(const EntityDescriptor& entity)
{
    const auto& pages = allPages();
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&entity](const PageInfo& page) { return page.shown == &entity; });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace

bool hasPage(const EntityDescriptor& entity)
{
    return ownPage(entity) != nullptr;
}

const PageInfo& pageOf(const EntityDescriptor& entity)
{
    const EntityDescriptor* at = &entity;
    while (at) {
        if (const PageInfo* page = ownPage(*at))
            return *page;
        const FieldDescriptor* owner = at->owner();
        at = owner ? findEntity(owner->targets.value(0)) : nullptr;
    }
    return allPages().front();
}

const PageInfo& listOf(const EntityDescriptor& entity)
{
    const PageInfo* page = ownPage(entity);
    return page && page->isList ? *page : *findIn(allLists(), QStringLiteral("list:") + entity.name());
}

RecordRef homeOf(const Store& store, const RecordRef& record)
{
    RecordRef at = record;
    const EntityDescriptor* entity = findEntity(at.entity);
    while (entity && !hasPage(*entity)) {
        const FieldDescriptor* owner = entity->owner();
        const Result<Record> read = store.record(at);
        const RecordRef above = owner && read ? read->reference(*owner) : RecordRef();
        if (above.isNull())
            return record;
        at = above;
        entity = findEntity(at.entity);
    }
    return at;
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
    };
    const char* known = texts.value(entity.name());
    return text(known ? known : QT_TRANSLATE_NOOP("catalogue", "Nothing is recorded here yet."));
}

} // namespace rapporteur
