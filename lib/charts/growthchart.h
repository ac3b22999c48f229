// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partialdate.h"
#include "charts/chartspec.h"

namespace rapporteur {

/// How many members there were from a day on, until the next step.
struct CountedMembers
{
    QDate date;
    int members = 0;
};

/// A number of members that somebody published, as precisely dated as it was.
struct PublishedMembers
{
    PartialDate date;
    int members = 0;
    bool approximate = false;
    QString source;
};

/// What the growth chart of a group is made from; lib/queries fills it.
struct MemberGrowth
{
    QString group;                   ///< its name
    QVector<CountedMembers> counted; ///< by day, one a day; empty where there are no memberships
    QVector<PublishedMembers> published;
    QDate until;                 ///< the last day that the count holds for; invalid means the last step's
    bool sampled = false;        ///< counted on chosen days, not on each that changes the number
    QVector<ChartMark> events{}; ///< of the group, to be seen beside the growth
    QString key{};               ///< of the group, for machines
};

/// "member-growth": the count as a step line, the published figures as marks of their own, and never one for
/// the other. CSV: date, counted, published; a row's `counted` is empty where its date is not exact or
/// nothing was counted.
[[nodiscard]] ChartSpec growthChart(const MemberGrowth& growth, const QLocale& locale);

} // namespace rapporteur
