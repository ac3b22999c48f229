// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/participationchart.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

double members(const CountryParticipation& row)
{
    return row.members;
}
double outputs(const CountryParticipation& row)
{
    return row.outputs;
}
double talks(const CountryParticipation& row)
{
    return row.talks;
}
double leads(const CountryParticipation& row)
{
    return row.leads;
}
double membersPerOrganisation(const CountryParticipation& row)
{
    return row.organisations == 0 ? 0 : double(row.members) / row.organisations;
}

/// One bar's part: which number, under which name, in which colour. A measure keeps its colour in every
/// chart.
struct Measure
{
    QString key;
    QString name;
    double (*count)(const CountryParticipation&);
    int colour;
};

struct MeasureKey
{
    ParticipationBy by;
    const char* key;
};

constexpr MeasureKey measureKeys[] = {{ParticipationBy::Contributions, "contributions"},
                                      {ParticipationBy::Members, "members"},
                                      {ParticipationBy::Outputs, "outputs"},
                                      {ParticipationBy::Talks, "talks"},
                                      {ParticipationBy::Leads, "leads"},
                                      {ParticipationBy::MembersPerOrganisation, "members-per-organisation"}};

/// Builds the one chart; a class only so that what every function needs is at hand.
class ParticipationChart
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ParticipationChart)

public:
    ParticipationChart(const Participation& participation, ParticipationBy by, const QLocale& locale,
                       int top);
    [[nodiscard]] ChartSpec build() const;

private:
    [[nodiscard]] QVector<Measure> measures() const;
    [[nodiscard]] double total(const CountryParticipation& row) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString regionHeading() const;
    [[nodiscard]] QString places(int n) const;
    [[nodiscard]] QString othersTogether() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] bool isQuotient() const { return m_by == ParticipationBy::MembersPerOrganisation; }
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString number(double n) const
    {
        return isQuotient() ? m_locale.toString(n, 'f', 1) : m_locale.toString(qint64(n));
    }
    [[nodiscard]] QString whole(int n) const { return m_locale.toString(n); }
    [[nodiscard]] ChartSeries series(const Measure& measure) const;
    [[nodiscard]] ChartPoint othersPoint(const Measure& measure) const;
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] int others() const { return m_active - m_shown; }

    QString m_group;
    bool m_byRegion;
    QVector<CountryParticipation> m_rows; ///< sorted: the most active first
    ParticipationBy m_by;
    QLocale m_locale;
    int m_active = 0; ///< countries with something of the measure
    int m_shown = 0;  ///< of these, with a row of their own
};

ParticipationChart::ParticipationChart(const Participation& participation, ParticipationBy by,
                                       const QLocale& locale, int top)
    : m_group(participation.group)
    , m_byRegion(participation.byRegion)
    , m_rows(participation.countries)
    , m_by(by)
    , m_locale(locale)
{
    const QCollator collator(locale);
    std::sort(
        m_rows.begin(), m_rows.end(), [&](const CountryParticipation& a, const CountryParticipation& b) {
            return total(a) != total(b) ? total(a) > total(b) : collator.compare(a.country, b.country) < 0;
        });
    m_active = int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const auto& row) { return total(row) > 0; }));
    // A row "1 other country" would take the place of that country.
    m_shown = m_active > std::max(2, top) ? std::max(2, top) - 1 : m_active;
}

QVector<Measure> ParticipationChart::measures() const
{
    const Measure ofMembers{QStringLiteral("members"), tr("Members"), &members, 0};
    const Measure ofOutputs{QStringLiteral("outputs"), tr("Outputs"), &outputs, 0};
    const Measure ofTalks{QStringLiteral("talks"), tr("Talks"), &talks, 1};
    const Measure ofLeads{QStringLiteral("leads"), tr("Leads of work streams"), &leads, 2};
    switch (m_by) {
    case ParticipationBy::Members:
        return {ofMembers};
    case ParticipationBy::Outputs:
        return {ofOutputs};
    case ParticipationBy::Talks:
        return {ofTalks};
    case ParticipationBy::Leads:
        return {ofLeads};
    case ParticipationBy::MembersPerOrganisation:
        return {{toKey(m_by), tr("Members per organisation"), &membersPerOrganisation, 0}};
    case ParticipationBy::Contributions:
        break;
    }
    return {ofOutputs, ofTalks, ofLeads};
}

double ParticipationChart::total(const CountryParticipation& row) const
{
    switch (m_by) {
    case ParticipationBy::Members:
        return row.members;
    case ParticipationBy::Outputs:
        return row.outputs;
    case ParticipationBy::Talks:
        return row.talks;
    case ParticipationBy::Leads:
        return row.leads;
    case ParticipationBy::MembersPerOrganisation:
        return membersPerOrganisation(row);
    case ParticipationBy::Contributions:
        break;
    }
    return row.outputs + row.talks + row.leads;
}

QString ParticipationChart::heading() const
{
    if (m_byRegion)
        return regionHeading();
    switch (m_by) {
    case ParticipationBy::Members:
        return tr("Members by country");
    case ParticipationBy::Outputs:
        return tr("Outputs by country");
    case ParticipationBy::Talks:
        return tr("Talks by country");
    case ParticipationBy::Leads:
        return tr("Leads of work streams by country");
    case ParticipationBy::MembersPerOrganisation:
        return tr("Members per organisation by country");
    case ParticipationBy::Contributions:
        break;
    }
    return tr("Outputs, talks and leads by country");
}

QString ParticipationChart::regionHeading() const
{
    switch (m_by) {
    case ParticipationBy::Members:
        return tr("Members by region of the world");
    case ParticipationBy::Outputs:
        return tr("Outputs by region of the world");
    case ParticipationBy::Talks:
        return tr("Talks by region of the world");
    case ParticipationBy::Leads:
        return tr("Leads of work streams by region of the world");
    case ParticipationBy::MembersPerOrganisation:
        return tr("Members per organisation by region of the world");
    case ParticipationBy::Contributions:
        break;
    }
    return tr("Outputs, talks and leads by region of the world");
}

QString ParticipationChart::places(int n) const
{
    if (m_byRegion)
        return n == 1 ? tr("one region") : tr("%n regions", nullptr, n);
    return n == 1 ? tr("one country") : tr("%n countries", nullptr, n);
}

QString ParticipationChart::othersTogether() const
{
    return m_byRegion ? tr("%n other regions together", nullptr, others())
                      : tr("%n other countries together", nullptr, others());
}

QString ParticipationChart::title() const
{
    if (others() == 0)
        return heading();
    return tr("%1: the first %2 of %3").arg(heading(), whole(m_shown), whole(m_active));
}

QString ParticipationChart::subtitle() const
{
    return m_group.isEmpty() ? places(m_active)
                             : tr("%1, %2", "group, number of countries").arg(m_group, places(m_active));
}

QString ParticipationChart::summary() const
{
    const CountryParticipation& first = m_rows.first();
    if (m_active == 1)
        return m_byRegion ? tr("One region: %1 with %2.").arg(first.country, number(total(first)))
                          : tr("One country: %1 with %2.").arg(first.country, number(total(first)));
    return m_byRegion ? tr("%n regions, the most active is %1 with %2.", nullptr, m_active)
                            .arg(first.country, number(total(first)))
                      : tr("%n countries, the most active is %1 with %2.", nullptr, m_active)
                            .arg(first.country, number(total(first)));
}

QString ParticipationChart::note() const
{
    if (isQuotient())
        return tr("Counted are the organisations that have members; international organisations are not "
                  "countries.");
    if (m_by == ParticipationBy::Members)
        return m_byRegion ? tr("A member with organisations in several regions counts in each of them; "
                               "international "
                               "organisations lie in none.")
                          : tr("A member with organisations in several countries counts in each of them; "
                               "international organisations are not countries.");
    return m_byRegion
               ? tr("What several regions did together counts for each of them; international organisations "
                    "lie in none.")
               : tr("What several countries did together counts for each of them; international "
                    "organisations are not countries.");
}

QString ParticipationChart::emptyText() const
{
    return m_by == ParticipationBy::Members || isQuotient()
               ? tr("No members with a country yet.\n"
                    "A country shows here once a member's organisation has one.")
               : tr("No country takes part in this way yet.\n"
                    "It shows here once an author, a speaker or a lead has one.");
}

ChartPoint ParticipationChart::othersPoint(const Measure& measure) const
{
    ChartPoint point;
    point.category = m_shown;
    point.remainder = true;
    double together = 0;
    for (int i = m_shown; i < m_active; ++i) {
        point.value += measure.count(m_rows.at(i));
        together += total(m_rows.at(i));
    }
    point.detail = tr("%1: %2", "several countries together, count").arg(othersTogether(), number(together));
    return point;
}

ChartSeries ParticipationChart::series(const Measure& measure) const
{
    ChartSeries series{measure.name, SeriesKind::HorizontalBars, measure.colour, {}, measure.key};
    for (int i = 0; i < m_shown; ++i) {
        const double count = measure.count(m_rows.at(i));
        if (count == 0)
            continue;
        ChartPoint point;
        point.category = i;
        point.key = m_rows.at(i).key;
        point.value = count;
        point.label = number(count);
        point.detail = tr("%1, %2: %3", "country, measure, count")
                           .arg(m_rows.at(i).country, measure.name, number(count));
        series.points << point;
    }
    // Quotients cannot be added up.
    if (others() > 0 && !isQuotient())
        series.points << othersPoint(measure);
    return series;
}

QStringList ParticipationChart::categories() const
{
    QStringList names;
    for (int i = 0; i < m_shown; ++i)
        names << m_rows.at(i).country;
    if (others() > 0 && !isQuotient())
        names << othersTogether();
    return names;
}

ChartTable ParticipationChart::table() const
{
    ChartTable table;
    table.columns = {m_byRegion ? ChartTable::Column{QStringLiteral("region"), tr("Region"), false}
                                : ChartTable::Column{QStringLiteral("country"), tr("Country"), false},
                     {QStringLiteral("members"), tr("Members"), true},
                     {QStringLiteral("outputs"), tr("Outputs"), true},
                     {QStringLiteral("talks"), tr("Talks"), true},
                     {QStringLiteral("leads"), tr("Leads of work streams"), true}};
    if (isQuotient())
        table.columns << ChartTable::Column{QStringLiteral("organisations"), tr("Organisations"), true}
                      << ChartTable::Column{QStringLiteral("members_per_organisation"),
                                            tr("Members per organisation"), true};
    for (const CountryParticipation& row : m_rows) {
        QVector<ChartTable::Cell> cells{{row.country, row.country}};
        for (const int count : {row.members, row.outputs, row.talks, row.leads})
            cells << ChartTable::Cell{QString::number(count), whole(count)};
        if (isQuotient())
            cells << ChartTable::Cell{QString::number(row.organisations), whole(row.organisations)}
                  << ChartTable::Cell{QString::number(membersPerOrganisation(row), 'f', 2),
                                      number(membersPerOrganisation(row))};
        table.rows << cells;
    }
    return table;
}

ChartSpec ParticipationChart::build() const
{
    ChartSpec spec;
    spec.locale = m_locale;
    spec.measure = toKey(m_by);
    spec.title = title();
    spec.countsOnly = !isQuotient();
    spec.emptyText = emptyText();
    spec.valueTitle = measures().size() == 1 ? measures().first().name : tr("Outputs, talks and leads");
    spec.base.kind = ChartAxis::Kind::Categories;
    spec.base.title = m_byRegion ? tr("Region") : tr("Country");
    spec.table = table();
    spec.summary = spec.emptyText;
    if (m_active == 0)
        return spec;
    spec.subtitle = subtitle();
    spec.summary = summary();
    spec.notes << note();
    spec.base.categories = categories();
    for (const Measure& measure : measures())
        spec.series << series(measure);
    spec.series.removeIf([](const ChartSeries& s) { return s.points.isEmpty(); });
    return spec;
}

} // namespace

QString toKey(ParticipationBy by)
{
    for (const MeasureKey& each : measureKeys) {
        if (each.by == by)
            return QString::fromLatin1(each.key);
    }
    return {};
}

std::optional<ParticipationBy> participationBy(const QString& key)
{
    for (const MeasureKey& each : measureKeys) {
        if (key == QLatin1String(each.key))
            return each.by;
    }
    return std::nullopt;
}

ParticipationBy usualMeasure(const Participation& participation)
{
    const bool members = std::any_of(participation.countries.cbegin(), participation.countries.cend(),
                                     [](const CountryParticipation& row) { return row.members > 0; });
    return members ? ParticipationBy::Members : ParticipationBy::Contributions;
}

ChartSpec participationChart(const Participation& participation, ParticipationBy by, const QLocale& locale,
                             int top)
{
    return ParticipationChart(participation, by, locale, top).build();
}

} // namespace rapporteur
