// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regions.h"
#include "queries/chartregistry.h"
#include "queries/chartsteps.h"
#include "queries/membergrowth.h"
#include "queries/participation.h"
#include "queries/takingpart.h"
#include "store/shipped.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::charts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ParticipationOverTime)
};

using takingpart::Selection;

constexpr int UsualPlaces = 7; ///< as many areas as there are colours, the others being one

const QString members = QStringLiteral("members");
const QString outputs = QStringLiteral("outputs");
const QString talks = QStringLiteral("talks");

/// A country or a region: one area.
struct Place
{
    QString key;
    QString name;
    QVector<double> figures; ///< one for each day that is shown
};

/// Makes the one chart: what somebody has on a day stays for as long as it holds, for members until they
/// leave their group or their organisation, for outputs and talks for good.
class OverTime
{
public:
    OverTime(const Store& store, const ChartRequest& request, const QLocale& locale);

    [[nodiscard]] Result<ChartSpec> read();

private:
    [[nodiscard]] Result<std::vector<Stay>> stays(const QString& measure) const;
    [[nodiscard]] Result<void> readStays();
    [[nodiscard]] Result<void> readPlaces();
    void setDays(const Group& group);
    void count();
    [[nodiscard]] DayChart chart(const Group& group) const;
    void addPlaces(DayChart& chart) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString note() const;

    const Store& m_store;
    const ChartRequest& m_request;
    QLocale m_locale;
    QString m_measure;
    QVector<Place> m_places;
    QHash<qint64, int> m_placeOf; ///< by the countries' ids
    std::vector<std::vector<DayChange>> m_changes;
    QVector<DayChart::Span> m_days;
};

OverTime::OverTime(const Store& store, const ChartRequest& request, const QLocale& locale)
    : m_store(store)
    , m_request(request)
    , m_locale(locale)
    , m_measure(request.measure)
{}

Result<void> OverTime::readPlaces()
{
    const auto countries = visibleCountries(m_store, m_request.group);
    if (!countries)
        return failure(countries);
    if (m_request.byRegion) {
        for (const QString& key : regionKeys())
            m_places.append({key, regionName(key), {}});
    }
    for (const Country& country : *countries) {
        if (m_request.byRegion) {
            m_placeOf.insert(country.id.value, int(regionKeys().indexOf(regionOf(country.code))));
        } else {
            m_placeOf.insert(country.id.value, int(m_places.size()));
            m_places.append({country.code, countryName(country, m_locale), {}});
        }
    }
    return {};
}

/// Rows: country, record, its first day, the first day of no longer, and the same of the affiliation.
std::vector<TallySource> sourcesOf(const QString& measure)
{
    const auto of = [](const char* what, const QString& where) {
        return Selection{QStringLiteral("g.\"country\""), QString::fromLatin1(what), where};
    };
    if (measure == members)
        return {takingpart::memberships(
            of("m.\"person\" AS \"id\", m.\"joined\", m.\"left\", a.\"from\", a.\"to\"",
               takingpart::ofCountries()))};
    if (measure == talks)
        return {takingpart::talks(
            of("p.\"id\" AS \"id\", e.\"start\", NULL, NULL, NULL", takingpart::ofCountries()))};
    const char* output = "o.\"id\" AS \"id\", o.\"published_on\", NULL, NULL, NULL";
    const QString published = QStringLiteral("o.\"published_on\" IS NOT NULL");
    const QString both = published + QStringLiteral(" AND ") + takingpart::ofCountries();
    return {takingpart::creditedCountries(
                {QStringLiteral("c.\"country\""), QString::fromLatin1(output), published}),
            takingpart::creditedOrganisations(of(output, both)),
            takingpart::creditedPeople(of(output, both))};
}

Result<std::vector<Stay>> OverTime::stays(const QString& measure) const
{
    std::vector<Stay> found;
    for (const TallySource& source : sourcesOf(measure)) {
        if (!maySee(m_request.group.reader, source.audience))
            continue;
        auto rows = GroupQuery(m_store, m_request.group).select(source.statement);
        if (!rows)
            return failure(rows);
        while (rows->next()) {
            const int place = m_placeOf.value(rows->integer(0), -1);
            if (place < 0)
                continue;
            found.push_back({rows->integer(1), place,
                             std::max(firstDayNumber(rows->utf8(2), Stay::Always),
                                      firstDayNumber(rows->utf8(4), Stay::Always)),
                             std::min(firstDayNumber(rows->utf8(3), Stay::Still),
                                      firstDayNumber(rows->utf8(5), Stay::Still))});
        }
        if (auto end = rows->end(); !end)
            return failure(end);
    }
    return found;
}

Result<void> OverTime::readStays()
{
    std::vector<Stay> found;
    // Members where any are recorded, else what the countries contributed.
    for (const QString& measure :
         m_measure.isEmpty() ? QStringList{members, talks} : QStringList{m_measure}) {
        auto read = stays(measure);
        if (!read)
            return failure(read);
        m_measure = measure;
        found = std::move(*read);
        if (!found.empty())
            break;
    }
    m_changes = changesByPlace(joinedUp(std::move(found)), int(m_places.size()), m_request.group.day());
    return {};
}

void OverTime::setDays(const Group& group)
{
    QDate first;
    QDate last;
    for (const auto& changes : m_changes) {
        if (changes.empty())
            continue;
        first = first.isValid() ? std::min(first, changes.front().date()) : changes.front().date();
        last = last.isValid() ? std::max(last, changes.back().date()) : changes.back().date();
    }
    if (!first.isValid())
        return;
    last = std::max(last, countedUntil(group, m_request.group));
    m_days =
        endsOf(m_request.step.value_or(ChartStep::Month), m_request.from.isValid() ? m_request.from : first,
               m_request.to.isValid() ? std::min(m_request.to, m_request.group.day()) : last);
}

void OverTime::count()
{
    for (int i = 0; i < m_places.size(); ++i) {
        int there = 0;
        const auto& changes = m_changes.at(size_t(i));
        auto change = changes.begin();
        for (const DayChart::Span& day : m_days) {
            for (; change != changes.end() && change->date() <= day.last; ++change)
                there += change->came - change->went;
            m_places[i].figures << there;
        }
    }
    m_places.removeIf([](const Place& place) {
        return std::all_of(place.figures.cbegin(), place.figures.cend(), [](double n) { return n == 0; });
    });
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const Place& a, const Place& b) { return a.figures.last() > b.figures.last(); });
}

QString OverTime::title() const
{
    if (m_measure == talks)
        return m_request.byRegion ? Words::tr("Talks so far by region of the world")
                                  : Words::tr("Talks so far by country");
    if (m_measure == outputs)
        return m_request.byRegion ? Words::tr("Outputs published so far by region of the world")
                                  : Words::tr("Outputs published so far by country");
    return m_request.byRegion ? Words::tr("Members over time by region of the world")
                              : Words::tr("Members over time by country");
}

QString OverTime::note() const
{
    if (m_measure == members)
        return Words::tr("A member with organisations in several of them counts in each, so that the areas "
                         "may add up to more than the members there are.");
    return Words::tr(
        "What several of them did together counts for each, so that the areas may add up to more "
        "than there is.");
}

void OverTime::addPlaces(DayChart& chart) const
{
    const int top = m_request.top > 0 ? m_request.top : UsualPlaces;
    const auto shown = int(m_places.size() > top ? std::max(1, top - 1) : m_places.size());
    for (int i = 0; i < shown; ++i)
        chart.series.append({m_places.at(i).key, m_places.at(i).name, i, m_places.at(i).figures});
    if (shown == m_places.size())
        return;
    QVector<double> others(m_days.size(), 0);
    for (int i = shown; i < m_places.size(); ++i) {
        for (int day = 0; day < others.size(); ++day)
            others[day] += m_places.at(i).figures.at(day);
    }
    chart.series.append({QStringLiteral("others"), Words::tr("Others together"), shown, others, false});
}

DayChart OverTime::chart(const Group& group) const
{
    DayChart chart;
    chart.title = title();
    chart.subtitle = group.name;
    chart.valueTitle = m_measure == members   ? Words::tr("Members")
                       : m_measure == outputs ? Words::tr("Outputs")
                                              : Words::tr("Talks");
    chart.emptyText = Words::tr("No country takes part in this way on a known day yet.\n"
                                "It shows here once members, talks or published outputs have one.");
    chart.notes << note();
    chart.kind = SeriesKind::StackedAreas;
    chart.spans = m_days;
    addPlaces(chart);
    return chart;
}

Result<ChartSpec> OverTime::read()
{
    const auto group = visibleGroup(m_store, m_request.group);
    if (!group)
        return failure(group);
    if (const auto places = readPlaces(); !places)
        return failure(places);
    if (const auto stays = readStays(); !stays)
        return failure(stays);
    setDays(*group);
    if (!m_days.isEmpty())
        count();
    else
        m_places.clear();
    ChartSpec spec = dayChart(chart(*group), m_locale);
    spec.measure = m_measure;
    return spec;
}

/// What a country or a region has on a day: counted with what had come by then.
TallySeries seriesUntil(const QString& measure, const ChartRequest& request,
                        const std::vector<Country>& countries)
{
    TallySeries series = request.byRegion ? regionSeries(measure, countries) : countrySeries(measure);
    const QString date =
        measure == outputs ? QStringLiteral("o.\"published_on\"") : QStringLiteral("e.\"start\"");
    for (TallySource& source : series.sources) {
        if (measure != members)
            source.statement += QStringLiteral(" AND %1 <= :until").arg(takingpart::firstDay(date));
    }
    return series;
}

/// Which measure the chart takes by itself.
Result<QString> measureOf(const Store& store, const ChartRequest& request)
{
    if (!request.measure.isEmpty())
        return request.measure;
    return participationOverTime(store, request, QLocale::c()).map([](const ChartSpec& spec) {
        return spec.measure;
    });
}

} // namespace

Result<ChartSpec> participationOverTime(const Store& store, const ChartRequest& request,
                                        const QLocale& locale)
{
    return OverTime(store, request, locale).read();
}

Result<RecordsBehind> participationOverTimeRecords(const Store& store, const ChartRequest& request,
                                                   const QString& series, const QString& point)
{
    const auto countries = visibleCountries(store, request.group);
    const auto measure = measureOf(store, request);
    if (!countries || !measure)
        return countries ? failure(measure) : failure(countries);
    const auto day = dayOfKey(point);
    const auto country = std::find_if(countries->begin(), countries->end(),
                                      [&](const Country& each) { return each.code == series; });
    if (!day || (!request.byRegion && country == countries->end()))
        return nothingBehind();
    GroupRequest group = request.group;
    if (*measure == members)
        group.asOf = *day;
    const TallySeries tallied = seriesUntil(*measure, request, *countries);
    const Tally tally(store, group, {{QStringLiteral("until"), PartialDate::of(*day).toIso()}});
    const QString place = request.byRegion ? regionName(series) : countryName(*country, QLocale());
    const QString when = PartialDate::of(*day).toDisplay(QLocale());
    return tally.records(tallied, request.byRegion ? QVariant(series) : QVariant(country->id.value))
        .map([&](const std::vector<Id>& ids) {
            return RecordsBehind{tallied.entity, ids,
                                 *measure == members ? Words::tr("Members from %1 on %2").arg(place, when)
                                 : *measure == outputs
                                     ? Words::tr("Outputs of %1 published until %2").arg(place, when)
                                     : Words::tr("Talks from %1 until %2").arg(place, when)};
        });
}

} // namespace rapporteur::charts
