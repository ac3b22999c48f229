// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/rollover.h"

#include "base/period.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/objective.h"
#include "entities/partner.h"
#include "entities/role.h"
#include "entities/streamlead.h"
#include "entities/theme.h"
#include "entities/workstream.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tasks", text);
}

/// The records of a kind that belong to one, in their order.
template <class T>
Result<std::vector<T>> ownedBy(const Store& store, const char* field, const Value& owner)
{
    return store.all<T>(Query::of<T>().is(field, owner));
}

template <class T>
T copyOf(const T& original)
{
    T copy = original;
    copy.id = {};
    copy.revision = 0;
    return copy;
}

/// Makes the next edition piece by piece; the old one is only read.
class RollOver
{
public:
    RollOver(const Store& store, const RollOverRequest& request)
        : m_store(store)
        , m_request(request)
    {}

    Result<ChangeSet> make()
    {
        for (const auto part : {&RollOver::check, &RollOver::addGroup, &RollOver::addPartners,
                                &RollOver::addObjectives, &RollOver::addStreams, &RollOver::addMembers}) {
            if (const auto made = (this->*part)(); !made)
                return failure(made);
        }
        return std::move(m_changes);
    }

private:
    Result<void> check()
    {
        if (!m_request.people.empty() && m_request.start.isNull())
            return failure(ErrorCode::InvalidInput, tr("Say when it starts: members join on that day."));
        const auto taken = m_store.count(Query::of<Group>().is("name", Value(m_request.name.simplified())));
        if (!taken)
            return failure(taken);
        if (*taken > 0)
            return failure(ErrorCode::InvalidInput,
                           tr("There is an edition of that name already: %1.").arg(m_request.name));
        return {};
    }

    Result<void> addGroup()
    {
        const auto old = m_store.get<Group>(m_request.from);
        if (!old)
            return failure(old);
        Group group;
        group.audience = old->audience;
        group.defaultAudience = old->defaultAudience;
        m_audience = old->defaultAudience;
        group.name = m_request.name.simplified();
        group.start = m_request.start;
        group.end = m_request.end;
        group.host = old->host;
        group.follows = old->id;
        m_group = m_changes.add(group);
        return {};
    }

    Result<void> addPartners()
    {
        const RecordRef old{Group::descriptor().name(), m_request.from};
        return ownedBy<Partner>(m_store, "owner", Value(old.toString()))
            .map([this](const std::vector<Partner>& partners) {
                for (Partner partner : partners) {
                    partner = copyOf(partner);
                    partner.owner.id = m_group;
                    m_changes.add(partner);
                }
            });
    }

    Result<void> addObjectives()
    {
        if (!m_request.objectives)
            return {};
        return ownedBy<Objective>(m_store, "group", Value(m_request.from))
            .map([this](const std::vector<Objective>& objectives) {
                for (Objective objective : objectives) {
                    objective = copyOf(objective);
                    objective.group = m_group;
                    m_changes.add(objective);
                }
            });
    }

    Result<void> addStreams()
    {
        const auto streams = ownedBy<WorkStream>(m_store, "group", Value(m_request.from));
        if (!streams)
            return failure(streams);
        for (const WorkStream& stream : *streams) {
            const auto& chosen = m_request.streams;
            if (std::find(chosen.begin(), chosen.end(), stream.id) == chosen.end())
                continue;
            WorkStream copy = copyOf(stream);
            copy.group = m_group;
            copy.status = StreamStatus::Planned;
            copy.start = yearLater(stream.start);
            copy.end = yearLater(stream.end);
            m_streams.insert(stream.id, m_changes.add(copy));
            if (const auto parts = addPartsOf(stream.id); !parts)
                return parts;
        }
        return {};
    }

    template <class T>
    Result<void> addParts(Id stream)
    {
        return ownedBy<T>(m_store, "work_stream", Value(stream)).map([&](const std::vector<T>& parts) {
            for (const T& part : parts) {
                T copy = copyOf(part);
                copy.workStream = m_streams.value(stream);
                m_changes.add(copy);
            }
        });
    }

    Result<void> addPartsOf(Id stream)
    {
        if (m_request.leads) {
            if (const auto leads = addParts<StreamLead>(stream); !leads)
                return leads;
        }
        return m_request.themes ? addParts<Theme>(stream) : Result<void>();
    }

    Result<void> addMembers()
    {
        for (const Id person : m_request.people) {
            if (m_members.contains(person))
                continue;
            Membership membership;
            membership.audience = m_audience;
            membership.person = person;
            membership.group = m_group;
            membership.joined = m_request.start;
            membership.consent = Consent::NotAsked; // whatever was said for the year before
            m_members.insert(person, m_changes.add(membership));
        }
        return m_request.roles && !m_members.isEmpty() ? addRoles() : Result<void>();
    }

    /// Read by stream: these are few, members many.
    Result<void> addRoles()
    {
        const auto memberships = ownedBy<Membership>(m_store, "group", Value(m_request.from));
        if (!memberships)
            return failure(memberships);
        QHash<Id, Id> people;
        for (const Membership& each : *memberships)
            people.insert(each.id, each.person);
        for (const Id stream : m_request.streams) {
            const auto roles = ownedBy<Role>(m_store, "work_stream", Value(stream));
            if (!roles)
                return failure(roles);
            for (const Role& role : *roles)
                addRole(role, m_members.value(people.value(role.membership)));
        }
        return {};
    }

    /// What ended before the edition did is not taken up again.
    void addRole(const Role& role, Id membership)
    {
        const bool open = role.to.isNull() || m_request.start.firstDay() <= role.to.lastDay().addDays(1);
        if (membership.isNull() || !m_streams.contains(role.workStream) || !open)
            return;
        Role copy = copyOf(role);
        copy.membership = membership;
        copy.workStream = m_streams.value(role.workStream);
        copy.from = m_request.start;
        copy.to = {};
        m_changes.add(copy);
    }

    const Store& m_store;
    const RollOverRequest& m_request;
    ChangeSet m_changes;
    Id m_group;
    Audience m_audience = Audience::Secretariat;
    QHash<Id, Id> m_streams; ///< new ones by old
    QHash<Id, Id> m_members; ///< new memberships by person
};

/// The first day after the edition, or after its year where its end is not known.
PartialDate startAfter(const Group& group)
{
    if (!group.start.isNull())
        return yearLater(group.start);
    return group.end.isNull() ? PartialDate() : PartialDate::of(group.end.lastDay().addDays(1));
}

} // namespace

Result<ChangeSet> rollOver(const Store& store, const RollOverRequest& request)
{
    return RollOver(store, request).make();
}

Result<RollOverRequest> proposeRollOver(const Store& store, Id group)
{
    const auto edition = store.get<Group>(group);
    const auto streams = ownedBy<WorkStream>(store, "group", Value(group));
    const auto members = ownedBy<Membership>(store, "group", Value(group));
    if (!edition)
        return failure(edition);
    if (!streams || !members)
        return streams ? Result<RollOverRequest>(failure(members)) : failure(streams);
    RollOverRequest request;
    request.from = group;
    request.name = nextEditionName(edition->name);
    request.start = startAfter(*edition);
    request.end = yearLater(edition->end);
    for (const WorkStream& stream : *streams) {
        if (stream.status != StreamStatus::Stopped)
            request.streams.push_back(stream.id);
    }
    const QDate last = edition->end.isNull() ? QDate::currentDate() : edition->end.lastDay();
    QSet<Id> listed;
    for (const Membership& member : *members) {
        if (!coversDay(member.joined, member.left, last) || listed.contains(member.person))
            continue;
        listed.insert(member.person);
        request.people.push_back(member.person);
    }
    return request;
}

QString nextEditionName(const QString& name)
{
    static const QRegularExpression years(QStringLiteral(
        "\\b((?:19|20)\\d\\d)(?:(\\s*[-–/]\\s*)((?:19|20)?\\d\\d))?\\b(?!.*\\b(?:19|20)\\d\\d\\b)"));
    const QRegularExpressionMatch match = years.match(name);
    if (!match.hasMatch())
        return name;
    const auto after = [](const QString& year) {
        return QStringLiteral("%1").arg((year.toInt() + 1) % (year.size() == 2 ? 100 : 10000),
                                        static_cast<int>(year.size()), 10, QLatin1Char('0'));
    };
    QString next = after(match.captured(1));
    if (match.hasCaptured(3))
        next += match.captured(2) + after(match.captured(3));
    return QString(name).replace(match.capturedStart(), match.capturedLength(), next);
}

PartialDate yearLater(const PartialDate& date)
{
    if (date.isNull())
        return {};
    const PartialDate later = PartialDate::of(date.year() + 1, date.month(), date.day());
    return later.isNull() ? PartialDate::of(date.year() + 1, date.month(), 28) : later;
}

} // namespace rapporteur
