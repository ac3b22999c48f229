// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/workstream.h"
#include "report/reports.h"
#include "report/snapshot.h"
#include "store/shipped.h"
#include "support/storesteps.h"

namespace rapporteur::test {

/// A small group with something for each report.
struct SmallGroup
{
    SmallGroup()
    {
        Group edition;
        edition.name = QStringLiteral("Group of 2021");
        edition.audience = Audience::Public;
        group = added(*store, edition);
        office = addOrganisation("Office", "FI");
        WorkStream ws;
        ws.group = group;
        ws.code = QStringLiteral("WS1");
        ws.title = QStringLiteral("Coding");
        ws.audience = Audience::Public;
        stream = added(*store, ws);
        meeting = addMeeting("Spring meeting", {2021, 3, 22});
    }

    Id addOrganisation(const char* name, const char* country)
    {
        Organisation organisation;
        organisation.name = QString::fromLatin1(name);
        organisation.audience = Audience::Public;
        organisation.country = countryId(QString::fromLatin1(country));
        return added(*store, organisation);
    }

    Id addMeeting(const char* title, QDate day)
    {
        Event event;
        event.group = group;
        event.title = QString::fromLatin1(title);
        event.start = PartialDate::of(day);
        event.audience = Audience::Public;
        return added(*store, event);
    }

    Id addMember(const char* family, Consent consent, PartialDate joined, Id organisation = {})
    {
        Person person;
        person.givenName = QStringLiteral("Ann");
        person.familyName = QString::fromLatin1(family);
        person.email = person.familyName + QStringLiteral("@example.org");
        person.consent = consent;
        person.audience = Audience::Public;
        const Id id = added(*store, person);
        Membership membership;
        membership.person = id;
        membership.group = group;
        membership.joined = joined;
        membership.audience = Audience::Members;
        added(*store, membership);
        Affiliation affiliation;
        affiliation.person = id;
        affiliation.organisation = organisation.isNull() ? office : organisation;
        affiliation.audience = Audience::Public;
        added(*store, affiliation);
        return id;
    }

    [[nodiscard]] ReportRequest request(const char* name, Audience reader) const
    {
        ReportRequest request;
        request.name = QString::fromLatin1(name);
        request.group = group;
        request.audience = reader;
        request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        request.asOf = QDate(2021, 6, 30);
        return request;
    }

    [[nodiscard]] QString text(const ReportRequest& request)
    {
        return report::Snapshot::of(require(report::buildReport(*store, request))).lines().join(u'\n');
    }
    [[nodiscard]] QString text(const char* name, Audience reader) { return text(request(name, reader)); }

    TemporaryStore store;
    Id group, office, stream, meeting;
};

} // namespace rapporteur::test
