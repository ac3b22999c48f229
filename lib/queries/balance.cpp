// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/balance.h"

#include "base/regions.h"
#include "entities/streamlead.h"
#include "queries/audiencegate.h"
#include "queries/participation.h"
#include "queries/streamrows.h"
#include "queries/takingpart.h"
#include "store/shipped.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace rapporteur {

namespace {

using Pairs = std::vector<std::pair<Id, Id>>;

/// Reads the balance part by part; a class only so that what every part needs is at hand.
class BalanceReader
{
public:
    BalanceReader(const Store& store, const GroupRequest& request, const QLocale& locale)
        : m_store(store)
        , m_request(request)
        , m_locale(locale)
    {}

    [[nodiscard]] Result<Balance> read();

private:
    [[nodiscard]] Result<void> readCountries();
    [[nodiscard]] Result<void> readRegions();
    [[nodiscard]] Result<void> readOrganisations();
    [[nodiscard]] Result<void> readStreams();
    [[nodiscard]] Result<void> addRegions(const QString& measure, int RegionShare::*share,
                                          int Balance::*total);
    [[nodiscard]] Result<Pairs> lonely(const TallySource& source) const;
    [[nodiscard]] Result<RecordRef> leadOf(Id streamLead) const;

    const Store& m_store;
    const GroupRequest& m_request;
    QLocale m_locale;
    std::vector<Country> m_countries;
    Balance m_balance;
};

Result<void> BalanceReader::readCountries()
{
    const auto visible = visibleCountries(m_store, m_request);
    const auto counts = visible ? countByCountry(m_store, m_request) : failure(visible);
    if (!counts)
        return failure(counts);
    m_countries = *visible;
    for (const QString& key : regionKeys())
        m_balance.regions.push_back({key, regionName(key)});
    const QCollator collator(m_locale);
    for (const Country& country : m_countries) {
        const CountryCounts count = counts->value(country.id);
        const auto region = regionKeys().indexOf(regionOf(country.code));
        if (region >= 0 && (count.members > 0 || count.isRepresented()))
            ++m_balance.regions[size_t(region)].countries;
        if (count.members > 0 && count.outputs == 0 && count.talks == 0)
            m_balance.quietCountries.push_back({country.id, countryName(country, m_locale), count.members});
    }
    std::sort(m_balance.quietCountries.begin(), m_balance.quietCountries.end(),
              [&](const QuietCountry& a, const QuietCountry& b) {
                  return a.members != b.members ? a.members > b.members
                                                : collator.compare(a.name, b.name) < 0;
              });
    return {};
}

Result<void> BalanceReader::addRegions(const QString& measure, int RegionShare::*share, int Balance::*total)
{
    const Tally tally(m_store, m_request);
    const auto counts = tally.counts(regionSeries(measure, m_countries));
    TallySeries anywhere = countrySeries(measure);
    anywhere.point =
        QStringLiteral("CASE WHEN x.\"point\" IN (SELECT y.\"id\" FROM \"country\" y WHERE {y}) THEN 1 END");
    const auto all = counts ? tally.counts(anywhere) : counts;
    if (!all)
        return failure(all);
    for (RegionShare& region : m_balance.regions)
        region.*share = counts->value(region.region);
    m_balance.*total = all->value(QStringLiteral("1"));
    return {};
}

Result<void> BalanceReader::readRegions()
{
    return addRegions(QStringLiteral("members"), &RegionShare::members, &Balance::members)
        .and_then(
            [&] { return addRegions(QStringLiteral("outputs"), &RegionShare::outputs, &Balance::outputs); })
        .and_then([&] { return addRegions(QStringLiteral("talks"), &RegionShare::talks, &Balance::talks); });
}

/// The points that one record alone stands for, with it.
Result<Pairs> BalanceReader::lonely(const TallySource& source) const
{
    Pairs found;
    if (!maySee(m_request.reader, source.audience))
        return found;
    auto rows =
        GroupQuery(m_store, m_request)
            .select(QStringLiteral("SELECT x.\"point\", min(x.\"id\") FROM (%1) x GROUP BY x.\"point\" "
                                   "HAVING count(DISTINCT x.\"id\") = 1")
                        .arg(source.statement));
    if (!rows)
        return failure(rows);
    while (rows->next())
        found.emplace_back(Id{rows->integer(0)}, Id{rows->integer(1)});
    if (auto end = rows->end(); !end)
        return failure(end);
    return found;
}

Result<void> BalanceReader::readOrganisations()
{
    const auto found =
        lonely(takingpart::members({QStringLiteral("g.\"id\""), QStringLiteral("m.\"person\"")}));
    if (!found)
        return failure(found);
    std::vector<RecordRef> refs;
    for (const auto& [organisation, person] : *found) {
        refs.push_back({QStringLiteral("organisation"), organisation});
        refs.push_back({QStringLiteral("person"), person});
    }
    const auto labels = m_store.labels(refs);
    if (!labels)
        return failure(labels);
    for (size_t i = 0; i < refs.size(); i += 2)
        m_balance.organisations.push_back(
            {refs[i].id, labels->value(refs[i]), refs[i + 1].id, labels->value(refs[i + 1])});
    const QCollator collator(m_locale);
    std::sort(m_balance.organisations.begin(), m_balance.organisations.end(),
              [&](const LonelyOrganisation& a, const LonelyOrganisation& b) {
                  return collator.compare(a.name, b.name) < 0;
              });
    return {};
}

/// Who it is, as far as the reader may know: the person before the organisation.
Result<RecordRef> BalanceReader::leadOf(Id streamLead) const
{
    const auto seen = m_store.records(StreamLead::descriptor(), {streamLead})
                          .and_then([&](const std::vector<Record>& found) {
                              return AudienceGate(m_store, m_request.reader).visible(found);
                          });
    if (!seen)
        return failure(seen);
    if (seen->empty())
        return RecordRef();
    const auto lead = fromRecord<StreamLead>(seen->front());
    return lead.person.isNull() ? RecordRef{QStringLiteral("organisation"), lead.organisation}
                                : RecordRef{QStringLiteral("person"), lead.person};
}

Result<void> BalanceReader::readStreams()
{
    const auto found =
        lonely(takingpart::streamLeads({QStringLiteral("w.\"id\""), QStringLiteral("l.\"id\"")}));
    const auto streams = found ? streamRows(GroupQuery(m_store, m_request)) : failure(found);
    if (!streams)
        return failure(streams);
    for (const TallyChart::Row& row : *streams) {
        const auto lonely = std::find_if(found->begin(), found->end(),
                                         [&](const auto& each) { return each.first.toString() == row.key; });
        if (lonely == found->end())
            continue;
        const auto lead = leadOf(lonely->second);
        if (!lead)
            return failure(lead);
        if (!lead->id.isNull())
            m_balance.streams.push_back({lonely->first, row.name, *lead, m_store.label(*lead)});
    }
    return {};
}

Result<Balance> BalanceReader::read()
{
    return readCountries()
        .and_then([&] { return readRegions(); })
        .and_then([&] { return readOrganisations(); })
        .and_then([&] { return readStreams(); })
        .map([&] { return m_balance; });
}

} // namespace

Result<Balance> readBalance(const Store& store, const GroupRequest& request, const QLocale& locale)
{
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    if (const auto group = visibleGroup(store, request); !group)
        return failure(group);
    return BalanceReader(store, request, locale).read();
}

} // namespace rapporteur
