// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/item.h"

#include <QHash>

namespace rapporteur {

/// What the lanes of a timeline are.
enum class TimelineGrouping { Stream, Organisation, Country, Status, Kind };

/// The codes on the command line and in settings: stream, organisation, country, status, kind.
[[nodiscard]] QStringList timelineGroupings();
[[nodiscard]] std::optional<TimelineGrouping> timelineGroupingFromCode(const QString& code);

/// The lanes of one reading as they turn up, in whatever order; they are put in theirs at the end.
class TimelineLanes
{
public:
    /// What a lane sorts by: first the part of the picture, then its place there, then its title.
    struct Place
    {
        int section = 0;
        int position = 0;
    };

    /// The number by which items name it; \a make is asked only for a lane that is not there yet.
    template <class Make>
    quint32 lane(const QString& key, Place place, const Make& make)
    {
        const auto known = m_known.constFind(key);
        if (known != m_known.cend())
            return *known;
        timeline::Lane made = make();
        made.key = key;
        m_lanes.push_back({std::move(made), place});
        const auto number = quint32(m_lanes.size() - 1);
        m_known.insert(key, number);
        return number;
    }
    [[nodiscard]] timeline::Lane& at(quint32 number) { return m_lanes[number].lane; }

    /// Puts the lanes into the content, in their order, and renumbers what stands in them.
    void finish(timeline::Content& content) const;

private:
    struct Pending
    {
        timeline::Lane lane;
        Place place;
    };
    std::vector<Pending> m_lanes;
    QHash<QString, quint32> m_known;
};

} // namespace rapporteur
