// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/timeline.h"

#include <QVarLengthArray>

namespace rapporteur {

/// Reads one edition's part of a timeline.
class TimelineReader
{
public:
    TimelineReader(const Store& store, const TimelineRequest& request, Id group, timeline::Content& content,
                   TimelineLanes& lanes);

    [[nodiscard]] Result<void> read();

private:
    using LaneNumbers = QVarLengthArray<quint32, 2>;

    [[nodiscard]] Result<void> readEdition();
    [[nodiscard]] Result<void> readGhosts();
    [[nodiscard]] Result<void> readOwners();
    [[nodiscard]] Result<void> readStreams();
    [[nodiscard]] Result<void> readOutputs();
    [[nodiscard]] Result<void> makeRoom();
    [[nodiscard]] Result<void> readEvents();
    [[nodiscard]] Result<void> forEachRow(const char* statement,
                                          const std::function<void(const Rows&)>& take);

    [[nodiscard]] LaneNumbers lanesOfStream(Id stream, QByteArrayView status);
    [[nodiscard]] LaneNumbers lanesOfOutput(Id output, Id stream, QByteArrayView kind, QByteArrayView status);
    [[nodiscard]] LaneNumbers lanesOfEvent(Id event, QByteArrayView kind);
    [[nodiscard]] LaneNumbers lanesOfOwners(const RecordRef& record);
    [[nodiscard]] quint32 choiceLane(const char* what, int section, const Choices& choices,
                                     QByteArrayView latin1, const char* entity, const char* field);
    [[nodiscard]] quint32 plainLane(const char* key, int section, const QString& title, const char* entity);
    [[nodiscard]] QString keyed(const QString& key) const;
    void add(timeline::Item item, const LaneNumbers& lanes, const PartialDate& from, const PartialDate& to,
             const PartialDate& mark = {});

    const Store& m_store;
    const TimelineRequest& m_request;
    Id m_group;
    GroupQuery m_query;
    timeline::Content& m_content;
    TimelineLanes& m_lanes;
    quint32 m_edition;
    QHash<RecordRef, timeline::Days> m_ghosts;
    QHash<Id, quint32> m_streamLanes;
    QHash<RecordRef, LaneNumbers> m_ownerLanes; ///< of organisations or countries
};

} // namespace rapporteur
