// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/participationchart.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

using Count = int CountryParticipation::*;

/// One bar's part: which number, under which name, in which colour. A measure keeps its colour in every
/// chart.
struct Measure
{
    QString name;
    Count count;
    int colour;
};

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
    [[nodiscard]] int total(const CountryParticipation& row) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString number(int n) const { return m_locale.toString(n); }
    [[nodiscard]] ChartSeries series(const Measure& measure) const;
    [[nodiscard]] ChartPoint othersPoint(const Measure& measure) const;
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] int others() const { return m_active - m_shown; }

    QString m_group;
    QVector<CountryParticipation> m_rows; ///< sorted: the most active first
    ParticipationBy m_by;
    QLocale m_locale;
    int m_active = 0; ///< countries with something of the measure
    int m_shown = 0;  ///< of these, with a row of their own
};

ParticipationChart::ParticipationChart(const Participation& participation, ParticipationBy by,
                                       const QLocale& locale, int top)
    : m_group(participation.group)
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
    const Measure members{tr("Members"), &CountryParticipation::members, 0};
    const Measure outputs{tr("Outputs"), &CountryParticipation::outputs, 0};
    const Measure talks{tr("Talks"), &CountryParticipation::talks, 1};
    const Measure leads{tr("Leads of work streams"), &CountryParticipation::leads, 2};
    switch (m_by) {
    case ParticipationBy::Members:
        return {members};
    case ParticipationBy::Outputs:
        return {outputs};
    case ParticipationBy::Talks:
        return {talks};
    case ParticipationBy::Leads:
        return {leads};
    case ParticipationBy::Contributions:
        break;
    }
    return {outputs, talks, leads};
}

int ParticipationChart::total(const CountryParticipation& row) const
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
    case ParticipationBy::Contributions:
        break;
    }
    return row.outputs + row.talks + row.leads;
}

QString ParticipationChart::heading() const
{
    switch (m_by) {
    case ParticipationBy::Members:
        return tr("Members by country");
    case ParticipationBy::Outputs:
        return tr("Outputs by country");
    case ParticipationBy::Talks:
        return tr("Talks by country");
    case ParticipationBy::Leads:
        return tr("Leads of work streams by country");
    case ParticipationBy::Contributions:
        break;
    }
    return tr("Outputs, talks and leads by country");
}

QString ParticipationChart::title() const
{
    if (others() == 0)
        return heading();
    return tr("%1: the first %2 of %3").arg(heading(), number(m_shown), number(m_active));
}

QString ParticipationChart::subtitle() const
{
    const QString countries = m_active == 1 ? tr("one country") : tr("%n countries", nullptr, m_active);
    return m_group.isEmpty() ? countries : tr("%1, %2", "group, number of countries").arg(m_group, countries);
}

QString ParticipationChart::summary() const
{
    const CountryParticipation& first = m_rows.first();
    if (m_active == 1)
        return tr("One country: %1 with %2.").arg(first.country, number(total(first)));
    return tr("%n countries, the most active is %1 with %2.", nullptr, m_active)
        .arg(first.country, number(total(first)));
}

QString ParticipationChart::note() const
{
    if (m_by == ParticipationBy::Members)
        return tr("A member with organisations in several countries counts in each of them; international "
                  "organisations are not countries.");
    return tr(
        "What several countries did together counts for each of them; international organisations are not "
        "countries.");
}

ChartPoint ParticipationChart::othersPoint(const Measure& measure) const
{
    ChartPoint point;
    point.category = m_shown;
    point.remainder = true;
    for (int i = m_shown; i < m_active; ++i)
        point.value += m_rows.at(i).*measure.count;
    int together = 0;
    for (int i = m_shown; i < m_active; ++i)
        together += total(m_rows.at(i));
    point.detail = tr("%n other countries together: %1", nullptr, others()).arg(number(together));
    return point;
}

ChartSeries ParticipationChart::series(const Measure& measure) const
{
    ChartSeries series{measure.name, SeriesKind::HorizontalBars, measure.colour, {}};
    for (int i = 0; i < m_shown; ++i) {
        const int count = m_rows.at(i).*measure.count;
        if (count == 0)
            continue;
        ChartPoint point;
        point.category = i;
        point.value = count;
        point.label = number(count);
        point.detail = tr("%1, %2: %3", "country, measure, count")
                           .arg(m_rows.at(i).country, measure.name, number(count));
        series.points << point;
    }
    if (others() > 0)
        series.points << othersPoint(measure);
    return series;
}

QStringList ParticipationChart::categories() const
{
    QStringList names;
    for (int i = 0; i < m_shown; ++i)
        names << m_rows.at(i).country;
    if (others() > 0)
        names << tr("%n other countries together", nullptr, others());
    return names;
}

ChartTable ParticipationChart::table() const
{
    ChartTable table;
    table.columns = {{QStringLiteral("country"), tr("Country"), false},
                     {QStringLiteral("members"), tr("Members"), true},
                     {QStringLiteral("outputs"), tr("Outputs"), true},
                     {QStringLiteral("talks"), tr("Talks"), true},
                     {QStringLiteral("leads"), tr("Leads of work streams"), true}};
    for (const CountryParticipation& row : m_rows) {
        QVector<ChartTable::Cell> cells{{row.country, row.country}};
        for (const int count : {row.members, row.outputs, row.talks, row.leads})
            cells << ChartTable::Cell{QString::number(count), number(count)};
        table.rows << cells;
    }
    return table;
}

ChartSpec ParticipationChart::build() const
{
    ChartSpec spec;
    spec.locale = m_locale;
    spec.title = title();
    spec.emptyText = m_by == ParticipationBy::Members
                         ? tr("No members with a country yet.\n"
                              "A country shows here once a member's organisation has one.")
                         : tr("No country takes part in this way yet.\n"
                              "It shows here once an author, a speaker or a lead has one.");
    spec.valueTitle = measures().size() == 1 ? measures().first().name : tr("Outputs, talks and leads");
    spec.base.kind = ChartAxis::Kind::Categories;
    spec.base.title = tr("Country");
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
