// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growthchart.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace rapporteur {

namespace {

/// Builds the one chart; a class only so that the locale need not be handed to every function.
class GrowthChart
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::GrowthChart)

public:
    GrowthChart(MemberGrowth growth, const QLocale& locale)
        : m_growth(std::move(growth))
        , m_locale(locale)
    {
        std::stable_sort(m_growth.published.begin(), m_growth.published.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; });
    }
    [[nodiscard]] ChartSpec build() const;

private:
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] ChartSeries countedSeries() const;
    [[nodiscard]] ChartSeries publishedSeries() const;
    [[nodiscard]] QString figure(const PublishedMembers& published) const;
    [[nodiscard]] QString day(QDate date) const { return PartialDate::of(date).toDisplay(m_locale); }
    [[nodiscard]] QString number(int n) const { return m_locale.toString(n); }
    [[nodiscard]] QDate until() const;
    [[nodiscard]] ChartAxis axis() const;
    [[nodiscard]] QVector<ChartMark> marks(const ChartAxis& axis) const;
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] std::optional<int> countedOn(QDate date) const;
    [[nodiscard]] QVector<ChartTable::Cell> row(const PartialDate& date, std::optional<int> counted,
                                                const PublishedMembers* published) const;

    MemberGrowth m_growth;
    QLocale m_locale;
};

ChartSpec GrowthChart::build() const
{
    ChartSpec spec;
    spec.locale = m_locale;
    spec.title = m_growth.group.isEmpty() ? tr("Members") : tr("Members of %1").arg(m_growth.group);
    spec.subtitle = subtitle();
    spec.emptyText = tr("No memberships and no published numbers of members yet.\n"
                        "With the first of either, the growth of the group shows here.");
    spec.valueTitle = tr("Members");
    spec.table = table();
    spec.series << countedSeries() << publishedSeries();
    spec.series.removeIf([](const ChartSeries& series) { return series.points.isEmpty(); });
    spec.summary = spec.series.isEmpty() ? spec.emptyText : summary();
    spec.notes = notes();
    spec.base = axis();
    spec.marks = marks(spec.base);
    return spec;
}

QString GrowthChart::subtitle() const
{
    if (m_growth.counted.isEmpty())
        return m_growth.published.isEmpty() ? QString() : tr("Published, not counted");
    return m_growth.published.isEmpty() ? tr("Counted from the memberships")
                                        : tr("Counted from the memberships, beside the published figures");
}

QString GrowthChart::figure(const PublishedMembers& published) const
{
    return published.approximate ? tr("about %1").arg(number(published.members)) : number(published.members);
}

QString GrowthChart::summary() const
{
    QStringList sentences;
    if (!m_growth.counted.isEmpty()) {
        sentences << tr("Counted: %1 on %2, %3 on %4.")
                         .arg(number(m_growth.counted.first().members), day(m_growth.counted.first().date),
                              number(m_growth.counted.last().members), day(until()));
    }
    if (m_growth.published.size() == 1) {
        const PublishedMembers& only = m_growth.published.first();
        sentences << tr("Published: %1 (%2).").arg(figure(only), only.date.toDisplay(m_locale));
    } else if (!m_growth.published.isEmpty()) {
        const PublishedMembers& first = m_growth.published.first();
        const PublishedMembers& last = m_growth.published.last();
        sentences << tr("Published: %1 (%2) to %3 (%4).")
                         .arg(figure(first), first.date.toDisplay(m_locale), figure(last),
                              last.date.toDisplay(m_locale));
    }
    return sentences.join(u' ');
}

QStringList GrowthChart::notes() const
{
    QStringList lines;
    const bool wide = std::any_of(m_growth.published.cbegin(), m_growth.published.cend(), [](const auto& p) {
        return p.date.precision() != PartialDate::Precision::Day;
    });
    if (wide)
        lines << tr(
            "The line through a mark covers the days that its figure may be from: the date is not known more "
            "precisely.");
    QStringList sources;
    for (const PublishedMembers& published : m_growth.published) {
        if (!published.source.isEmpty() && !sources.contains(published.source))
            sources << published.source;
    }
    if (!sources.isEmpty())
        lines << tr("Source of the published figures: %1").arg(sources.join(QStringLiteral("; ")));
    return lines;
}

QDate GrowthChart::until() const
{
    const QDate last = m_growth.counted.isEmpty() ? QDate() : m_growth.counted.last().date;
    return m_growth.until.isValid() ? std::max(m_growth.until, last) : last;
}

ChartSeries GrowthChart::countedSeries() const
{
    ChartSeries series{tr("Counted"),
                       m_growth.sampled ? SeriesKind::Line : SeriesKind::StepLine,
                       0,
                       {},
                       QStringLiteral("counted")};
    for (const CountedMembers& step : m_growth.counted) {
        ChartPoint point;
        point.first = point.last = step.date;
        point.key = PartialDate::of(step.date).toIso();
        point.value = step.members;
        point.detail = m_growth.sampled
                           ? tr("Counted on %1: %2").arg(day(step.date), number(step.members))
                           : tr("Counted from %1 on: %2").arg(day(step.date), number(step.members));
        series.points << point;
    }
    if (series.points.isEmpty())
        return series;
    if (until() > series.points.last().first) {
        ChartPoint end = series.points.last();
        end.first = end.last = until();
        end.key = PartialDate::of(until()).toIso();
        end.detail = tr("Counted on %1: %2").arg(day(until()), number(m_growth.counted.last().members));
        series.points << end;
    }
    series.points.last().label = number(m_growth.counted.last().members);
    return series;
}

ChartSeries GrowthChart::publishedSeries() const
{
    ChartSeries series{tr("Published"), SeriesKind::Points, 1, {}, QStringLiteral("published")};
    for (const PublishedMembers& published : m_growth.published) {
        ChartPoint point;
        point.first = published.date.firstDay();
        point.last = published.date.lastDay();
        if (!point.first.isValid())
            continue;
        point.value = published.members;
        point.label = figure(published);
        point.approximate = published.approximate;
        point.published = true;
        point.detail = tr("Published, %1: %2").arg(published.date.toDisplay(m_locale), figure(published));
        if (!published.source.isEmpty())
            point.detail += u'\n' + published.source;
        series.points << point;
    }
    return series;
}

/// Whole months around everything that is drawn.
ChartAxis GrowthChart::axis() const
{
    ChartAxis axis;
    const auto cover = [&axis](QDate from, QDate to) {
        axis.first = axis.first.isValid() ? std::min(axis.first, from) : from;
        axis.last = axis.last.isValid() ? std::max(axis.last, to) : to;
    };
    if (!m_growth.counted.isEmpty())
        cover(m_growth.counted.first().date, until());
    for (const PublishedMembers& published : m_growth.published) {
        if (!published.date.isNull())
            cover(published.date.firstDay(), published.date.lastDay());
    }
    if (axis.first.isValid()) {
        axis.first = QDate(axis.first.year(), axis.first.month(), 1);
        axis.last = QDate(axis.last.year(), axis.last.month(), axis.last.daysInMonth());
    }
    return axis;
}

/// Those of the days that are drawn: an event alone makes no chart longer.
QVector<ChartMark> GrowthChart::marks(const ChartAxis& axis) const
{
    QVector<ChartMark> seen = m_growth.events;
    seen.removeIf([&axis](const ChartMark& mark) {
        return !axis.first.isValid() || mark.last < axis.first || mark.first > axis.last;
    });
    return seen;
}

std::optional<int> GrowthChart::countedOn(QDate date) const
{
    const auto after = std::upper_bound(m_growth.counted.cbegin(), m_growth.counted.cend(), date,
                                        [](QDate d, const CountedMembers& step) { return d < step.date; });
    if (after == m_growth.counted.cbegin() || date > until())
        return std::nullopt;
    return std::prev(after)->members;
}

QVector<ChartTable::Cell> GrowthChart::row(const PartialDate& date, std::optional<int> counted,
                                           const PublishedMembers* published) const
{
    QVector<ChartTable::Cell> cells(4);
    cells[0] = {date.toIso(), date.toDisplay(m_locale)};
    if (counted)
        cells[1] = {QString::number(*counted), number(*counted)};
    if (published) {
        cells[2] = {QString::number(published->members), figure(*published)};
        cells[3] = {published->source, published->source};
    }
    return cells;
}

ChartTable GrowthChart::table() const
{
    ChartTable table;
    table.columns = {{QStringLiteral("date"), tr("Date"), false},
                     {QStringLiteral("counted"), tr("Counted"), true},
                     {QStringLiteral("published"), tr("Published"), true},
                     {QString(), tr("Source"), false}};
    auto step = m_growth.counted.cbegin();
    for (const PublishedMembers& published : m_growth.published) {
        if (published.date.isNull())
            continue;
        for (; step != m_growth.counted.cend() && PartialDate::of(step->date) < published.date; ++step)
            table.rows << row(PartialDate::of(step->date), step->members, nullptr);
        const bool exact = published.date.precision() == PartialDate::Precision::Day;
        if (step != m_growth.counted.cend() && PartialDate::of(step->date) == published.date)
            ++step;
        table.rows << row(published.date, exact ? countedOn(published.date.firstDay()) : std::nullopt,
                          &published);
    }
    for (; step != m_growth.counted.cend(); ++step)
        table.rows << row(PartialDate::of(step->date), step->members, nullptr);
    return table;
}

} // namespace

ChartSpec growthChart(const MemberGrowth& growth, const QLocale& locale)
{
    return GrowthChart(growth, locale).build();
}

} // namespace rapporteur
