// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/editionschart.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

/// Builds one chart out of those that each edition would have by itself; a class only so that the locale need
/// not be handed to every function.
class EditionsChart
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::EditionsChart)

public:
    EditionsChart(const QVector<MemberGrowth>& editions, const QLocale& locale)
        : m_editions(editions)
        , m_locale(locale)
    {}
    [[nodiscard]] ChartSpec build() const;

private:
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString name(const MemberGrowth& edition, const ChartSeries& series) const;

    QVector<MemberGrowth> m_editions;
    QLocale m_locale;
};

QString EditionsChart::name(const MemberGrowth& edition, const ChartSeries& series) const
{
    return series.key == QLatin1String("published") ? tr("%1, published").arg(edition.group)
                                                    : tr("%1, counted").arg(edition.group);
}

QString EditionsChart::summary() const
{
    QStringList sentences;
    for (const MemberGrowth& edition : m_editions) {
        if (!edition.counted.isEmpty())
            sentences << tr("%1: %2 members counted in the end.")
                             .arg(edition.group, m_locale.toString(edition.counted.last().members));
        else if (!edition.published.isEmpty())
            sentences << tr("%1: %2 members published last.")
                             .arg(edition.group, m_locale.toString(edition.published.last().members));
    }
    return sentences.join(u' ');
}

ChartSpec EditionsChart::build() const
{
    ChartSpec all;
    all.locale = m_locale;
    all.title = tr("Members of each edition");
    all.valueTitle = tr("Members");
    all.emptyText = tr("No memberships and no published numbers of members yet.\n"
                       "With the first of either, the growth of the group shows here.");
    all.table.columns << ChartTable::Column{QStringLiteral("date"), tr("Date"), false}
                      << ChartTable::Column{QStringLiteral("edition"), tr("Edition"), false}
                      << ChartTable::Column{QStringLiteral("counted"), tr("Counted"), true}
                      << ChartTable::Column{QStringLiteral("published"), tr("Published"), true};
    int colour = 0;
    for (const MemberGrowth& edition : m_editions) {
        const ChartSpec one = growthChart(edition, m_locale);
        for (ChartSeries series : one.series) {
            series.name = name(edition, series);
            series.colour = colour;
            if (series.key != QLatin1String("published"))
                series.key = edition.key;
            all.series << series;
        }
        for (const auto& row : one.table.rows)
            all.table.rows << QVector<ChartTable::Cell>{
                row.at(0), {edition.group, edition.group}, row.at(1), row.at(2)};
        for (const QString& note : one.notes) {
            if (!all.notes.contains(note))
                all.notes << note;
        }
        if (one.base.first.isValid()) {
            const bool any = all.base.first.isValid();
            all.base.first = any ? std::min(all.base.first, one.base.first) : one.base.first;
            all.base.last = any ? std::max(all.base.last, one.base.last) : one.base.last;
        }
        ++colour;
    }
    all.summary = all.series.isEmpty() ? all.emptyText : summary();
    return all;
}

} // namespace

ChartSpec editionsChart(const QVector<MemberGrowth>& editions, const QLocale& locale)
{
    return EditionsChart(editions, locale).build();
}

} // namespace rapporteur
