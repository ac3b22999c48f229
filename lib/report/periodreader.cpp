// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodreader.h"

#include "entities/attendance.h"
#include "entities/membership.h"
#include "queries/membergrowth.h"
#include "queries/participation.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr int usualMonths = 2; // the board asks that often

/// Reads one part after the other.
class PeriodReader
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    PeriodReader(GatedReader& reader, const ReportRequest& request, const ReportData& group)
        : m_reader(reader)
        , m_request(request)
        , m_group(group)
    {
        m_data.to = request.to.isValid() ? request.to : request.asOf;
        m_data.from = request.from.isValid() ? request.from : m_data.to.addMonths(-usualMonths).addDays(1);
        m_request.asOf = m_data.to;
    }

    Result<PeriodData> read()
    {
        if (m_data.to < m_data.from)
            return failure(ErrorCode::InvalidInput, tr("The period ends before it begins."));
        for (const auto step : {&PeriodReader::readTotals, &PeriodReader::readCountries,
                                &PeriodReader::readMembers, &PeriodReader::readHistory}) {
            if (const auto done = (this->*step)(); !done)
                return failure(done);
        }
        readEvents();
        std::vector<Value> streams;
        for (const ReportStream& stream : m_group.streams)
            streams.emplace_back(stream.id);
        m_data.notes = readProgressNotes(m_reader, streams, m_data.from, m_data.to);
        return std::move(m_data);
    }

private:
    [[nodiscard]] GroupRequest on(QDate day) const { return {m_request.group, day, m_request.audience}; }

    Result<void> readTotals()
    {
        const auto growth = readMemberGrowth(m_reader.store(), on(m_data.to));
        if (!growth)
            return failure(growth);
        for (const CountedMembers& step : growth->counted) {
            if (step.date < m_data.from)
                m_data.membersBefore = step.members;
            if (step.date <= m_data.to)
                m_data.membersAfter = step.members;
        }
        return {};
    }

    Result<void> readCountries()
    {
        const auto before = recordsByCountry(m_reader.store(), on(m_data.from.addDays(-1)));
        const auto after = recordsByCountry(m_reader.store(), on(m_data.to));
        if (!before || !after)
            return before ? failure(after) : failure(before);
        m_data.countriesBefore = withMembers(*before);
        m_data.countriesAfter = withMembers(*after);
        return {};
    }

    static QSet<Id> withMembers(const QHash<Id, CountryRecords>& countries)
    {
        QSet<Id> result;
        for (auto it = countries.cbegin(); it != countries.cend(); ++it) {
            if (!it->members.isEmpty())
                result.insert(it.key());
        }
        return result;
    }

    Result<void> readMembers()
    {
        for (const auto& [membership, audience] :
             m_reader.where<Membership>("group", Value(m_request.group))) {
            m_data.joinedCount += m_data.contains(membership.joined) ? 1 : 0;
            m_data.leftCount += m_data.contains(membership.left) ? 1 : 0;
        }
        return report::readMembers(m_reader, m_request).map([&](const std::vector<ReportMember>& members) {
            for (const ReportMember& member : members) {
                if (m_data.contains(member.joined))
                    m_data.joined.push_back(member);
                if (m_data.contains(member.left))
                    m_data.left.push_back(member);
            }
        });
    }

    Result<void> readHistory()
    {
        auto outputs = netChanges(m_reader.store(), Output::descriptor(), QStringLiteral("status"),
                                  m_data.from, m_data.to, m_request.audience);
        auto slides = netChanges(m_reader.store(), Presentation::descriptor(), QStringLiteral("slides"),
                                 m_data.from, m_data.to, m_request.audience);
        if (!outputs || !slides)
            return outputs ? failure(slides) : failure(outputs);
        m_data.outputs = std::move(*outputs);
        m_data.slides = std::move(*slides);
        return {};
    }

    void readEvents()
    {
        std::vector<Value> held;
        for (const ReportEvent& event : m_group.events) {
            if (m_data.contains(event.start))
                held.emplace_back(event.id);
        }
        for (const auto& [attendance, audience] : m_reader.where<Attendance>("event", held))
            m_data.present[attendance.event] += attendance.state == AttendanceState::Present ? 1 : 0;
    }

    GatedReader& m_reader;
    ReportRequest m_request;
    const ReportData& m_group;
    PeriodData m_data;
};

} // namespace

Result<PeriodData> readPeriod(GatedReader& reader, const ReportRequest& request, const ReportData& group)
{
    return PeriodReader(reader, request, group).read();
}

} // namespace rapporteur::report
