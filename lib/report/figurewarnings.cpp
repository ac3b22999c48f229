// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/headcount.h"
#include "queries/attention.h"
#include "queries/participation.h"
#include "report/gatedreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::report {

namespace {

/// Holds what was published against what is counted from the records on the same day.
class FigureWarnings
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    FigureWarnings(const Store& store, const ReportRequest& request)
        : m_store(store)
        , m_request(request)
        , m_reader(store, request.audience)
        , m_today(request.asOf.isValid() ? request.asOf : QDate::currentDate())
    {}

    Result<QStringList> read()
    {
        const auto published = m_reader.where<Headcount>("group", Value(m_request.group));
        if (m_reader.error())
            return tl::unexpected<Error>(*m_reader.error());
        const auto members = findAttention(m_store, attentionUnit(AttentionRule::HeadcountDiffers),
                                           {m_request.group, m_today});
        if (!members)
            return failure(members);
        for (const auto& [headcount, audience] : published) {
            addMembers(headcount, *members);
            if (const auto added = addCountries(headcount); !added)
                return failure(added);
        }
        return m_warnings;
    }

private:
    void addMembers(const Headcount& headcount, const Findings& findings)
    {
        for (const Finding& finding : findings.first) {
            if (finding.subject.id == headcount.id)
                m_warnings.append(tr("Figures of %1: %2", "a date, what does not agree")
                                      .arg(headcount.date.toDisplay(m_locale), finding.what));
        }
    }

    Result<void> addCountries(const Headcount& headcount)
    {
        if (!headcount.countries || headcount.date.isNull() || headcount.date.firstDay() > m_today)
            return {};
        const QDate day = std::min(headcount.date.lastDay(), m_today);
        const auto counted = recordsByCountry(m_store, {m_request.group, day, Audience::Secretariat});
        if (!counted)
            return failure(counted);
        const qint64 countries =
            std::count_if(counted->cbegin(), counted->cend(),
                          [](const CountryRecords& records) { return !records.members.isEmpty(); });
        if (countries > 0 && countries != *headcount.countries) {
            m_warnings.append(
                tr("Figures of %1: Published: %2 countries; members recorded on that day are from %3.")
                    .arg(headcount.date.toDisplay(m_locale), m_locale.toString(*headcount.countries),
                         m_locale.toString(countries)));
        }
        return {};
    }

    const Store& m_store;
    const ReportRequest& m_request;
    GatedReader m_reader;
    QLocale m_locale; ///< of whoever makes the report, not of the report
    QDate m_today;
    QStringList m_warnings;
};

} // namespace

Result<QStringList> figureWarnings(const Store& store, const ReportRequest& request)
{
    const ReportKind* kind = findReport(request.name);
    if (!kind || !kind->showsPublishedFigures)
        return QStringList();
    return FigureWarnings(store, request).read();
}

} // namespace rapporteur::report
