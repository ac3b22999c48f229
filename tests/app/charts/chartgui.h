// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"

#include "charts/chartcanvas.h"
#include "charts/chartpane.h"
#include "charts/chartspage.h"
#include "charts/chartview.h"
#include "entities/affiliation.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "lists/filterbar.h"

namespace rapporteur::test {

/// The window with the sample's records and members, on the page of the charts.
class ChartGui : public Gui
{
public:
    explicit ChartGui(bool withSample = true)
        : Gui(withSample)
    {
        if (withSample)
            addMembers();
    }

    /// So many from each of some organisations, joining month by month; some have left.
    void addMembers()
    {
        ChangeSet changes;
        const Id group = window().workspace()->group();
        const char* const places[] = {"Statistics Finland", "Statistics Canada", "UNECE",
                                      "Statistics Poland"};
        const int members[] = {3, 2, 1, 4};
        for (size_t i = 0; i < std::size(places); ++i) {
            Query query = Query::of<Organisation>();
            query.search = QString::fromLatin1(places[i]);
            const std::vector<Id> found = require(other().ids(query));
            if (found.empty())
                continue;
            for (int n = 0; n < members[i]; ++n)
                addMember(changes, group, found.front(), QStringLiteral("Member %1 %2").arg(i).arg(n), n);
        }
        require(other().apply(std::move(changes)));
        own().refresh();
    }

    ChartsPage& charts(const QString& name = {})
    {
        auto* page = qobject_cast<ChartsPage*>(window().showPage(QStringLiteral("charts")));
        REQUIRE(page);
        if (!name.isEmpty())
            page->showPart(name);
        REQUIRE(QTest::qWaitFor([&] { return page->chart()->isUpToDate(); }));
        QCoreApplication::processEvents();
        return *page;
    }

    /// The list that the window shows, once it is one of the records behind a figure.
    ListPane* listBehind()
    {
        ListPane* list = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            list = window().currentPage()->findChild<ListPane*>();
            return list && !list->filterBar()->scope().isEmpty() && list->model()->isWhole();
        }));
        return list;
    }

private:
    static void addMember(ChangeSet& changes, Id group, Id organisation, const QString& name, int number)
    {
        Person person;
        person.id = IdGenerator::make();
        person.givenName = name.section(u' ', 0, 0);
        person.familyName = name.section(u' ', 1);
        changes.add(person);
        Affiliation affiliation;
        affiliation.person = person.id;
        affiliation.organisation = organisation;
        changes.add(affiliation);
        Membership membership;
        membership.person = person.id;
        membership.group = group;
        membership.joined = PartialDate::of(2021, 1 + 2 * number);
        if (number == 2)
            membership.left = PartialDate::of(2021, 11);
        changes.add(membership);
    }
};

} // namespace rapporteur::test
