// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/catalogue.h"

#include "entities/registry.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapporteur {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("catalogue", source);
}

void addRecords(std::vector<PageInfo>& pages, const char* name, PageInfo::Place place)
{
    const EntityDescriptor* entity = findEntity(QString::fromLatin1(name));
    pages.push_back(
        {entity->name(), entity->pluralText(), entity->iconName(), PageInfo::Kind::Records, place, entity});
}

std::vector<PageInfo> makePages()
{
    using Kind = PageInfo::Kind;
    using Place = PageInfo::Place;
    std::vector<PageInfo> pages;
    const EntityDescriptor* group = findEntity(u"group");
    pages.push_back({QStringLiteral("overview"), text(QT_TRANSLATE_NOOP("catalogue", "Overview")),
                     QStringLiteral("go-home"), Kind::Overview, Place::Top, group});
    for (const char* name : {"person", "organisation", "work_stream", "output", "event", "presentation",
                             "membership", "headcount"})
        addRecords(pages, name, Place::Main);
    pages.push_back({QStringLiteral("growth"), text(QT_TRANSLATE_NOOP("catalogue", "Growth")),
                     QStringLiteral("office-chart-line"), Kind::Growth, Place::Views, nullptr});
    pages.push_back({QStringLiteral("participation"), text(QT_TRANSLATE_NOOP("catalogue", "Participation")),
                     QStringLiteral("office-chart-bar"), Kind::Participation, Place::Views, nullptr});
    pages.push_back({QStringLiteral("report"), text(QT_TRANSLATE_NOOP("catalogue", "Report")),
                     QStringLiteral("office-report"), Kind::Report, Place::Views, nullptr});
    pages.push_back({QStringLiteral("history"), text(QT_TRANSLATE_NOOP("catalogue", "History")),
                     QStringLiteral("view-history"), Kind::History, Place::Views, nullptr});
    for (const char* name :
         {"group", "objective", "theme", "stream_lead", "contribution", "speaker", "affiliation", "role",
          "attendance", "partner", "alias", "link", "progress_note", "country"})
        addRecords(pages, name, Place::More);
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
