// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/value.h"
#include "timeline/days.h"

#include <QLocale>

#include <vector>

namespace rapporteur::timeline {

/// What an item is drawn as: one colour and one shape each, in the fixed order of the legend.
enum class Look : quint8 {
    Event,
    Milestone,
    Stream,
    Idea,
    Proposed,
    InProgress,
    Review,
    Published,
    Dropped,
};

/// A record on the timeline, as far as drawing needs it. Whatever else is to be known of it is read from the
/// record.
struct Item
{
    RecordRef record;
    QString label;
    Days bar;   ///< when it takes place or is planned; empty where only the mark is known
    Days mark;  ///< when it really was published
    Days ghost; ///< where the frozen plan that is compared with had it
    quint32 lane = 0;
    PartialDate::Precision starts = PartialDate::Precision::None; ///< of the bar's beginning
    PartialDate::Precision ends = PartialDate::Precision::None;   ///< of its end
    PartialDate::Precision marked = PartialDate::Precision::None;
    Look look = Look::Event;
    bool onJourney = false; ///< among the milestones that the group tells of
    bool backwards = false; ///< its end is recorded before its start

    /// All the days on which something of it is drawn.
    [[nodiscard]] Days extent() const { return bar.united(mark).united(ghost); }
    /// By how many days it ended, or is to end, later than the frozen plan had it; negative: earlier.
    [[nodiscard]] std::optional<int> slippage() const
    {
        if (ghost.isEmpty() || (mark.isEmpty() && bar.isEmpty()))
            return std::nullopt;
        return (mark.isEmpty() ? bar.end : mark.end) - ghost.end;
    }
};

/// Items that belong together, under one name: a work stream, a kind of event, a country.
struct Lane
{
    QString key; ///< the same for as long as it means the same: for what is collapsed
    QString title;
    RecordRef record; ///< what it stands for, where that is a record
    quint32 edition = 0;
    /// What a new item drawn into it starts from: the kind of record and some of its fields.
    QString newEntity;
    QVector<std::pair<QString, Value>> newFields;
    int undated = 0; ///< how many records of it wait for a date, besides its own
};

/// A record that has no date yet: it waits until it is given one.
struct Undated
{
    RecordRef record;
    QString label;
    Look look = Look::Event;
    quint32 lane = 0;
};

/// One edition of the group, under which its lanes stand.
struct Edition
{
    RecordRef record;
    QString name;
    Days days;
};

/// What a timeline shows, in words and days, and nothing of how.
struct Content
{
    QString title;
    std::vector<Edition> editions;
    std::vector<Lane> lanes; ///< in their order, an edition after the other
    std::vector<Item> items;
    std::vector<Undated> undated;

    /// Of all items; empty where there are none.
    [[nodiscard]] Days extent() const;
};

} // namespace rapporteur::timeline
