// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/affiliation.h"
#include "entities/attendance.h"
#include "entities/contribution.h"
#include "entities/country.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/workstream.h"
#include "store/store.h"

namespace rapporteur::test {

/// A group of which so many countries are members, the same in every run: for pictures of every chart and for
/// what is claimed of them. With no country there are an edition and its streams and nothing else.
class ManyCountries
{
public:
    ManyCountries(const Store& store, int count)
    {
        Query query = Query::of<Country>();
        query.limit = count;
        if (count > 0)
            m_countries = store.ids(query).value_or(std::vector<Id>());
        addEditions();
        addStreams();
        if (count > 0)
            addEvents();
        for (int i = 0; i < int(m_countries.size()); ++i)
            addCountry(i);
    }

    [[nodiscard]] ChangeSet changes() && { return std::move(m_changes); }

private:
    void addEditions()
    {
        Group before;
        before.name = QStringLiteral("ML Project 2020");
        before.start = PartialDate::of(2020, 1);
        before.end = PartialDate::of(2020, 12);
        m_before = m_changes.add(before);
        Group group;
        group.name = QStringLiteral("ML Group 2021");
        group.start = PartialDate::of(2021, 1);
        group.end = PartialDate::of(2021, 12);
        group.follows = m_before;
        group.current = true;
        m_group = m_changes.add(group);
    }

    void addStreams()
    {
        const char* const titles[] = {"From Idea to Valid Solution", "From Valid Solution to Production",
                                      "Ethical Considerations in the Use of Machine Learning",
                                      "Model Retraining", "Quality Framework for Statistical Algorithms"};
        for (int i = 0; i < int(std::size(titles)); ++i) {
            WorkStream stream;
            stream.group = m_group;
            stream.code = QStringLiteral("WS%1").arg(i + 1);
            stream.title = QString::fromLatin1(titles[i]);
            stream.position = i + 1;
            m_streams.push_back(m_changes.add(stream));
        }
    }

    void addEvents()
    {
        for (int month = 1; month <= 10; ++month) {
            Event event;
            event.group = m_group;
            event.title = QStringLiteral("Monthly meeting");
            event.start = PartialDate::of(QDate(2021, month, 20 + month % 7));
            event.onJourney = month % 3 == 1;
            m_events.push_back(m_changes.add(event));
        }
    }

    void addCountry(int i)
    {
        Organisation office;
        office.name = QStringLiteral("Statistical office of country %1").arg(i + 1);
        office.kind = OrganisationKind(i % 5 == 2 ? 1 : i % 5 == 4 ? 3 : 0);
        office.country = m_countries[size_t(i)];
        const Id organisation = m_changes.add(office);
        Id first;
        const int members = 1 + (i * 7) % 11;
        for (int n = 0; n < members; ++n) {
            const Id person = addMember(i, n, organisation);
            if (n == 0)
                first = person;
        }
        if (i % 2 == 0)
            addTalk(i, first, organisation);
        if (i % 3 != 1)
            addOutput(i);
        if (i < int(m_streams.size())) {
            StreamLead lead;
            lead.workStream = m_streams[size_t(i)];
            lead.organisation = organisation;
            lead.position = 1;
            m_changes.add(lead);
        }
    }

    Id addMember(int i, int n, Id organisation)
    {
        Person person;
        person.givenName = QStringLiteral("Given%1").arg(n);
        person.familyName = QStringLiteral("Family%1").arg(i);
        const Id id = m_changes.add(person);
        Affiliation affiliation;
        affiliation.person = id;
        affiliation.organisation = organisation;
        m_changes.add(affiliation);
        Membership membership;
        membership.person = id;
        membership.group = m_group;
        membership.joined = PartialDate::of(QDate(2021, 1 + (i + n) % 9, 1 + (3 * i + n) % 28));
        if ((i + n) % 6 == 5)
            membership.left = PartialDate::of(2021, 11);
        const Id joined = m_changes.add(membership);
        if (n % 2 == 0) {
            Membership earlier = membership;
            earlier.id = {};
            earlier.group = m_before;
            earlier.joined = PartialDate::of(2020, 1 + i % 12);
            earlier.left = PartialDate::of(2021, 1);
            m_changes.add(earlier);
        }
        Role role;
        role.membership = joined;
        role.workStream = m_streams[size_t(i + n) % m_streams.size()];
        role.part = RolePart(n % 3);
        m_changes.add(role);
        Attendance attendance;
        attendance.event = m_events[size_t(i + n) % m_events.size()];
        attendance.person = id;
        attendance.state = AttendanceState(n % 4 == 3 ? 1 : 0);
        m_changes.add(attendance);
        return id;
    }

    void addTalk(int i, Id person, Id organisation)
    {
        Presentation talk;
        talk.event = m_events[size_t(i) % m_events.size()];
        talk.title = QStringLiteral("What country %1 has learnt").arg(i + 1);
        talk.slides = SlidesState(i % 6);
        Speaker speaker;
        speaker.presentation = m_changes.add(talk);
        speaker.person = person;
        speaker.organisation = organisation;
        m_changes.add(speaker);
    }

    void addOutput(int i)
    {
        Output output;
        output.group = m_group;
        output.title = QStringLiteral("A study of country %1").arg(i + 1);
        output.kind = OutputKind(i % 6);
        output.status = OutputStatus((i * 5) % 6);
        output.workStream = m_streams[size_t(i) % m_streams.size()];
        output.plannedStart = PartialDate::of(2021, 1 + i % 6);
        output.due = PartialDate::of(2021, 7 + i % 6);
        if (output.status == OutputStatus::Published)
            output.publishedOn = PartialDate::of(2021, 6 + i % 7);
        Contribution author;
        author.output = m_changes.add(output);
        author.country = m_countries[size_t(i)];
        m_changes.add(author);
    }

    ChangeSet m_changes;
    std::vector<Id> m_countries;
    Id m_before;
    Id m_group;
    std::vector<Id> m_streams;
    std::vector<Id> m_events;
};

} // namespace rapporteur::test
