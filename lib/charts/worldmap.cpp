// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/worldmap.h"

#include "charts/countclasses.h"
#include "charts/worldgeometry.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int MostLines = 14; ///< of organisations beside the map

/// The words of a measure.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WorldMapChart)

public:
    static QString name(WorldMeasure measure);
    static QString title(WorldMeasure measure);
};

QString Words::name(WorldMeasure measure)
{
    switch (measure) {
    case WorldMeasure::Members:
        return tr("Members");
    case WorldMeasure::Outputs:
        return tr("Outputs");
    case WorldMeasure::Talks:
        return tr("Talks");
    case WorldMeasure::Leads:
        break;
    }
    return tr("Leads of work streams");
}

QString Words::title(WorldMeasure measure)
{
    switch (measure) {
    case WorldMeasure::Members:
        return tr("Members by country");
    case WorldMeasure::Outputs:
        return tr("Outputs by country");
    case WorldMeasure::Talks:
        return tr("Talks by country");
    case WorldMeasure::Leads:
        break;
    }
    return tr("Leads of work streams by country");
}

/// Builds the one chart; a class only so that what every function needs is at hand.
class WorldMapChart
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WorldMapChart)

public:
    WorldMapChart(const WorldFigures& figures, MapStyle style, const QLocale& locale);
    [[nodiscard]] ChartSpec build() const;

private:
    [[nodiscard]] QString number(int n) const { return m_locale.toString(n); }
    [[nodiscard]] QString measureKey() const { return worldMeasureKey(m_measure); }
    [[nodiscard]] QString measureName() const { return Words::name(m_measure); }
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QString countingNote() const;
    [[nodiscard]] QStringList withoutPlace() const;
    [[nodiscard]] QStringList classNames() const;
    [[nodiscard]] ChartPoint point(const WorldShare& share) const;
    [[nodiscard]] ChartSeries series() const;
    [[nodiscard]] ChartAside aside() const;
    [[nodiscard]] ChartTable table() const;

    QString m_group;
    QVector<WorldShare> m_active;        ///< countries with something of the measure, by name
    QVector<WorldShare> m_others;        ///< the other countries, by name
    QVector<WorldShare> m_organisations; ///< with something of the measure, the most active first
    QVector<CountClass> m_classes;
    WorldMeasure m_measure;
    MapStyle m_style;
    QLocale m_locale;
};

WorldMapChart::WorldMapChart(const WorldFigures& figures, MapStyle style, const QLocale& locale)
    : m_group(figures.group)
    , m_measure(figures.measure)
    , m_style(style)
    , m_locale(locale)
{
    const QCollator collator(locale);
    const auto byName = [&](const WorldShare& a, const WorldShare& b) {
        return collator.compare(a.name, b.name) < 0;
    };
    QVector<int> counts;
    for (const WorldShare& country : figures.countries) {
        (country.count > 0 ? m_active : m_others) << country;
        counts << country.count;
    }
    for (const WorldShare& organisation : figures.organisations) {
        if (organisation.count > 0)
            m_organisations << organisation;
    }
    std::sort(m_active.begin(), m_active.end(), byName);
    std::sort(m_others.begin(), m_others.end(), byName);
    std::sort(m_organisations.begin(), m_organisations.end(), [&](const auto& a, const auto& b) {
        return a.count != b.count ? a.count > b.count : byName(a, b);
    });
    m_classes = countClasses(counts);
}

QString WorldMapChart::emptyText() const
{
    if (m_measure == WorldMeasure::Members)
        return tr("No members with a country yet.\n"
                  "A country shows on the map once a member's organisation has one.");
    return tr("No country takes part in this way yet.\n"
              "It shows on the map once an author, a speaker or a lead has one.");
}

QString WorldMapChart::subtitle() const
{
    const QString countries =
        m_active.size() == 1 ? tr("one country") : tr("%n countries", nullptr, int(m_active.size()));
    return m_group.isEmpty() ? countries : tr("%1, %2", "group, number of countries").arg(m_group, countries);
}

QString WorldMapChart::summary() const
{
    if (m_active.isEmpty())
        return m_organisations.size() == 1
                   ? tr("No country; one international organisation.")
                   : tr("No country; %n international organisations.", nullptr, int(m_organisations.size()));
    const auto most = std::max_element(m_active.cbegin(), m_active.cend(),
                                       [](const auto& a, const auto& b) { return a.count < b.count; });
    if (m_active.size() == 1)
        return tr("One country: %1 with %2.").arg(most->name, number(most->count));
    return tr("%n countries, the most active is %1 with %2.", nullptr, int(m_active.size()))
        .arg(most->name, number(most->count));
}

QString WorldMapChart::countingNote() const
{
    if (m_measure == WorldMeasure::Members)
        return tr("A member with organisations in several countries counts in each of them; international "
                  "organisations are not countries.");
    return tr(
        "What several countries did together counts for each of them; international organisations are not "
        "countries.");
}

QStringList WorldMapChart::withoutPlace() const
{
    QStringList names;
    for (const WorldShare& country : m_active) {
        if (!WorldGeometry::shipped().country(country.key))
            names << tr("%1 (%2)", "country, count").arg(country.name, number(country.count));
    }
    return names;
}

QStringList WorldMapChart::notes() const
{
    QStringList notes{countingNote()};
    if (const QStringList names = withoutPlace(); !names.isEmpty())
        notes << tr("Not on the map: %1.").arg(names.join(QStringLiteral(", ")));
    if (m_style == MapStyle::Shades)
        notes << tr("A country too small to be seen is shown as a circle.");
    notes << tr("The boundaries and names on this map imply no endorsement or acceptance. "
                "Map: Natural Earth, in the Equal Earth projection.");
    return notes;
}

QStringList WorldMapChart::classNames() const
{
    QStringList names;
    for (const CountClass& one : m_classes)
        names << (one.from == one.to ? number(one.from)
                                     : tr("%1–%2", "from, to").arg(number(one.from), number(one.to)));
    return names;
}

ChartPoint WorldMapChart::point(const WorldShare& share) const
{
    ChartPoint point;
    point.key = share.key;
    point.value = share.count;
    if (share.count == 0) {
        point.detail = tr("%1: none", "country").arg(share.name);
        return point;
    }
    if (m_style == MapStyle::Shades)
        point.category = classOf(share.count, m_classes);
    point.label = number(share.count);
    point.detail = tr("%1, %2: %3", "country, measure, count").arg(share.name, measureName(), point.label);
    return point;
}

ChartSeries WorldMapChart::series() const
{
    ChartSeries series;
    series.name = measureName();
    series.key = measureKey();
    series.kind = m_style == MapStyle::Shades ? SeriesKind::Shades : SeriesKind::Circles;
    const auto hasPlace = [](const WorldShare& country) {
        return WorldGeometry::shipped().country(country.key) != nullptr;
    };
    for (const WorldShare& country : m_active) {
        if (hasPlace(country))
            series.points << point(country);
    }
    // They have no place on the map; their lines beside it stand for them.
    for (const WorldShare& organisation : m_organisations)
        series.points << point(organisation);
    // Whoever points at a country with nothing learns just that.
    for (const WorldShare& country : m_others) {
        if (hasPlace(country))
            series.points << point(country);
    }
    return series;
}

ChartAside WorldMapChart::aside() const
{
    ChartAside aside;
    aside.title = tr("International organisations");
    const int all = int(m_organisations.size());
    const int shown = all > MostLines ? MostLines - 1 : all;
    int others = 0;
    for (int i = 0; i < all; ++i) {
        const WorldShare& organisation = m_organisations.at(i);
        if (i < shown)
            aside.lines << ChartAside::Line{organisation.key, organisation.name, number(organisation.count)};
        else
            others += organisation.count;
    }
    if (shown < all)
        aside.lines << ChartAside::Line{{}, tr("%n others together", nullptr, all - shown), number(others)};
    return aside;
}

ChartTable WorldMapChart::table() const
{
    ChartTable table;
    table.columns = {{QStringLiteral("country"), tr("Country"), false},
                     {QStringLiteral("code"), tr("Code"), false},
                     {QStringLiteral("international_organisation"), tr("International organisation"), false},
                     {measureKey(), measureName(), true}};
    for (const WorldShare& country : m_active)
        table.rows << QVector<ChartTable::Cell>{{country.name, country.name},
                                                {country.key, country.key},
                                                {},
                                                {QString::number(country.count), number(country.count)}};
    for (const WorldShare& organisation : m_organisations)
        table.rows << QVector<ChartTable::Cell>{
            {},
            {},
            {organisation.name, organisation.name},
            {QString::number(organisation.count), number(organisation.count)}};
    return table;
}

ChartSpec WorldMapChart::build() const
{
    ChartSpec spec;
    spec.locale = m_locale;
    spec.measure = measureKey();
    spec.title = Words::title(m_measure);
    spec.emptyText = emptyText();
    spec.summary = spec.emptyText;
    spec.valueTitle = measureName();
    spec.base.kind = ChartAxis::Kind::World;
    spec.table = table();
    if (m_active.isEmpty() && m_organisations.isEmpty())
        return spec;
    spec.subtitle = subtitle();
    spec.summary = summary();
    spec.notes = notes();
    spec.base.categories = m_style == MapStyle::Shades ? classNames() : QStringList();
    spec.series << series();
    if (!m_organisations.isEmpty())
        spec.aside = aside();
    return spec;
}

} // namespace

QString worldMeasureKey(WorldMeasure measure)
{
    switch (measure) {
    case WorldMeasure::Members:
        return QStringLiteral("members");
    case WorldMeasure::Outputs:
        return QStringLiteral("outputs");
    case WorldMeasure::Talks:
        return QStringLiteral("talks");
    case WorldMeasure::Leads:
        break;
    }
    return QStringLiteral("leads");
}

ChartSpec worldMapChart(const WorldFigures& figures, MapStyle style, const QLocale& locale)
{
    return WorldMapChart(figures, style, locale).build();
}

} // namespace rapporteur
