// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/chartsteps.h"

namespace rapporteur {

namespace {

PartialDate spanAround(ChartStep step, QDate day)
{
    switch (step) {
    case ChartStep::Day:
        break;
    case ChartStep::Month:
        return PartialDate::of(day.year(), day.month());
    case ChartStep::Year:
        return PartialDate::of(day.year());
    }
    return PartialDate::of(day);
}

} // namespace

QVector<DayChart::Span> spansOf(ChartStep step, QDate first, QDate last)
{
    QVector<DayChart::Span> spans;
    if (!first.isValid() || !last.isValid())
        return spans;
    for (QDate day = first; day <= last;) {
        const PartialDate span = spanAround(step, day);
        spans.append({std::max(span.firstDay(), first), std::min(span.lastDay(), last), span.toIso()});
        day = span.lastDay().addDays(1);
    }
    return spans;
}

QVector<DayChart::Span> endsOf(ChartStep step, QDate first, QDate last)
{
    QVector<DayChart::Span> ends = spansOf(step, first, last);
    for (DayChart::Span& span : ends) {
        span.first = span.last;
        span.key = PartialDate::of(span.last).toIso();
    }
    return ends;
}

std::optional<QDate> dayOfKey(const QString& key)
{
    const auto date = PartialDate::fromIso(key);
    if (!date || date->precision() != PartialDate::Precision::Day)
        return std::nullopt;
    return date->firstDay();
}

} // namespace rapporteur
