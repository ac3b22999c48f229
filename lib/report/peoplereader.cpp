// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/peoplereader.h"

#include "entities/affiliation.h"
#include "entities/country.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "report/consent.h"
#include "store/shipped.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::report {

namespace {

QString sortNameOf(const Person& person)
{
    return QStringLiteral("%1 %2").arg(person.familyName, person.givenName).trimmed();
}

/// Reads members with where they work and what they do, a kind of record at a time.
class PeopleReader
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    PeopleReader(GatedReader& reader, const ReportRequest& request)
        : m_reader(reader)
        , m_request(request)
    {}

    Result<std::vector<ReportMember>> read()
    {
        const auto memberships = m_reader.where<Membership>("group", Value(m_request.group));
        readPeople(memberships);
        readAffiliations(memberships);
        const auto agreed = agreedToBeListed(m_reader.store(), m_request.group, peopleOf(memberships));
        if (!agreed)
            return failure(agreed);
        const auto parts = readParts(memberships);
        std::vector<ReportMember> members;
        for (const auto& [membership, audience] : memberships) {
            if (!m_people.contains(membership.person) || !isListed(membership.person, *agreed))
                continue;
            ReportMember member = m_people.value(membership.person);
            member.joined = membership.joined;
            member.left = membership.left;
            member.parts = parts.value(membership.id);
            member.audience = narrowest(member.audience, audience);
            members.push_back(std::move(member));
        }
        const QCollator order(m_request.locale);
        std::sort(members.begin(), members.end(), [&](const ReportMember& a, const ReportMember& b) {
            const int names = order.compare(a.sortName, b.sortName);
            return names != 0 ? names < 0 : a.person < b.person;
        });
        if (m_reader.error())
            return tl::unexpected<Error>(*m_reader.error());
        return members;
    }

private:
    static std::vector<Id> peopleOf(const std::vector<Seen<Membership>>& memberships)
    {
        std::vector<Id> people;
        for (const auto& [membership, audience] : memberships)
            people.push_back(membership.person);
        return people;
    }

    void readPeople(const std::vector<Seen<Membership>>& memberships)
    {
        for (const auto& [person, audience] : m_reader.of<Person>(peopleOf(memberships))) {
            ReportMember member;
            member.person = person.id;
            member.name = QStringLiteral("%1 %2").arg(person.givenName, person.familyName).trimmed();
            member.sortName = sortNameOf(person);
            member.email = person.email;
            member.audience = audience;
            m_people.insert(person.id, std::move(member));
        }
    }

    void readAffiliations(const std::vector<Seen<Membership>>& memberships)
    {
        std::vector<Value> people;
        for (const auto& [membership, audience] : memberships)
            people.emplace_back(membership.person);
        std::vector<Id> organisations;
        std::vector<Affiliation> held;
        for (const auto& [affiliation, audience] : m_reader.where<Affiliation>("person", people)) {
            if (!holdsOn(affiliation.from, affiliation.to, m_request.asOf))
                continue;
            held.push_back(affiliation);
            organisations.push_back(affiliation.organisation);
        }
        QHash<Id, Organisation> known;
        for (const auto& [organisation, audience] : m_reader.of<Organisation>(organisations))
            known.insert(organisation.id, organisation);
        for (const Affiliation& affiliation : held) {
            if (m_people.contains(affiliation.person) && known.contains(affiliation.organisation))
                addOrganisation(m_people[affiliation.person], known.value(affiliation.organisation));
        }
    }

    void addOrganisation(ReportMember& member, const Organisation& organisation) const
    {
        if (!member.organisations.contains(organisation.name))
            member.organisations.append(organisation.name);
        if (organisation.country.isNull() || organisation.kind == OrganisationKind::InternationalOrganisation)
            return;
        const auto country = m_reader.store().get<Country>(organisation.country);
        const QString name = country ? countryName(*country, m_request.locale) : QString();
        if (!name.isEmpty() && !member.countries.contains(name))
            member.countries.append(name);
    }

    [[nodiscard]] QHash<Id, std::vector<ReportMember::Part>>
    readParts(const std::vector<Seen<Membership>>& memberships)
    {
        QHash<Id, std::vector<ReportMember::Part>> parts;
        for (const auto& [role, audience] : m_reader.where<Role>("membership", idsOf(memberships))) {
            if (holdsOn(role.from, role.to, m_request.asOf))
                parts[role.membership].push_back({role.workStream, role.part});
        }
        return parts;
    }

    [[nodiscard]] bool isListed(Id person, const QSet<Id>& agreed)
    {
        if (m_request.audience == Audience::Secretariat || agreed.contains(person))
            return true;
        if (!m_said.contains(person)) {
            m_said.insert(person);
            m_reader.withhold({tr("%1 “%2”", "kind of record, name of the record")
                                   .arg(Person::descriptor().singularText(), m_people.value(person).name),
                               tr("They have not agreed to be listed.")});
        }
        return false;
    }

    GatedReader& m_reader;
    const ReportRequest& m_request;
    QHash<Id, ReportMember> m_people;
    QSet<Id> m_said;
};

} // namespace

Result<std::vector<ReportMember>> readMembers(GatedReader& reader, const ReportRequest& request)
{
    return PeopleReader(reader, request).read();
}

QHash<Id, QString> readSortNames(GatedReader& reader, const std::vector<Id>& people)
{
    const auto records = reader.store().records(Person::descriptor(), people);
    if (!records)
        reader.fail(records.error());
    QHash<Id, QString> names;
    for (const Record& record : records ? *records : std::vector<Record>())
        names.insert(record.id, sortNameOf(fromRecord<Person>(record)));
    return names;
}

bool holdsOn(const PartialDate& from, const PartialDate& to, QDate day)
{
    return (from.isNull() || from.firstDay() <= day) && (to.isNull() || day < to.firstDay());
}

} // namespace rapporteur::report
