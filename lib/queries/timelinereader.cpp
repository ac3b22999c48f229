// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/timelinereader.h"

#include "db/sqlitereader.h"
#include "entities/baseline.h"
#include "entities/country.h"
#include "entities/event.h"
#include "entities/output.h"
#include "entities/workstream.h"
#include "store/shipped.h"

#include <QCoreApplication>

#include <array>
#include <numeric>

namespace rapporteur {

namespace {

using timeline::Item;
using timeline::Lane;
using timeline::Look;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::TimelineReader)
};

/// The parts of the picture from top to bottom.
enum Section { Streams, Owners, Outputs, Rest, Events };

// Who takes part in a record, by organisation and by country: an author of an output, a speaker of an event,
// a lead of a stream. What the reader may not see is as if it were not there.
struct OwnerSource
{
    const char* entity;
    const char* organisations; ///< record, organisation, its name
    const char* countries;     ///< record, country
};

constexpr OwnerSource ownerSources[] = {
    {"output",
     "SELECT o.\"id\", g.\"id\", g.\"name\" FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = "
     "c.\"output\" "
     "JOIN \"organisation\" g ON g.\"id\" = c.\"organisation\" WHERE o.\"group\" = :group "
     "AND {c} AND {o} AND {g}",
     "SELECT o.\"id\", y.\"id\" FROM \"contribution\" c JOIN \"output\" o ON o.\"id\" = c.\"output\" "
     "LEFT JOIN \"organisation\" g ON g.\"id\" = c.\"organisation\" AND {g} "
     "AND g.\"kind\" <> 'international_organisation' "
     "LEFT JOIN \"country\" n ON n.\"id\" = c.\"country\" AND {n} "
     "JOIN \"country\" y ON y.\"id\" = coalesce(n.\"id\", g.\"country\") WHERE o.\"group\" = :group "
     "AND {c} AND {o} AND {y}"},
    {"event",
     "SELECT e.\"id\", g.\"id\", g.\"name\" FROM \"speaker\" s JOIN \"person\" n ON n.\"id\" = s.\"person\" "
     "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" JOIN \"event\" e ON e.\"id\" = p.\"event\" "
     "JOIN \"organisation\" g ON g.\"id\" = s.\"organisation\" WHERE e.\"group\" = :group "
     "AND {s} AND {n} AND {p} AND {e} AND {g}",
     "SELECT e.\"id\", y.\"id\" FROM \"speaker\" s JOIN \"person\" n ON n.\"id\" = s.\"person\" "
     "JOIN \"presentation\" p ON p.\"id\" = s.\"presentation\" JOIN \"event\" e ON e.\"id\" = p.\"event\" "
     "JOIN \"organisation\" g ON g.\"id\" = s.\"organisation\" JOIN \"country\" y ON y.\"id\" = "
     "g.\"country\" "
     "WHERE e.\"group\" = :group AND g.\"kind\" <> 'international_organisation' "
     "AND {s} AND {n} AND {p} AND {e} AND {g} AND {y}"},
    {"work_stream",
     "SELECT w.\"id\", g.\"id\", g.\"name\" FROM \"stream_lead\" l JOIN \"work_stream\" w ON w.\"id\" = "
     "l.\"work_stream\" JOIN \"organisation\" g ON g.\"id\" = l.\"organisation\" WHERE w.\"group\" = :group "
     "AND {l} AND {w} AND {g}",
     "SELECT w.\"id\", y.\"id\" FROM \"stream_lead\" l JOIN \"work_stream\" w ON w.\"id\" = "
     "l.\"work_stream\" "
     "JOIN \"organisation\" g ON g.\"id\" = l.\"organisation\" JOIN \"country\" y ON y.\"id\" = "
     "g.\"country\" "
     "WHERE w.\"group\" = :group AND g.\"kind\" <> 'international_organisation' "
     "AND {l} AND {w} AND {g} AND {y}"},
};

/// As it stands in the database: up to ten letters, which need no text of their own to be read from.
PartialDate date(const Rows& rows, int column)
{
    std::array<char16_t, 10> letters;
    const QByteArrayView iso = rows.utf8(column);
    if (iso.size() > qsizetype(letters.size()))
        return {};
    std::copy(iso.begin(), iso.end(), letters.begin());
    return PartialDate::fromIso(QStringView(letters.data(), iso.size())).value_or(PartialDate());
}

int indexOf(const Choices& choices, QByteArrayView code)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [code](const Choice& choice) { return code == choice.code; });
    return int(found - choices.begin());
}

Look lookOfStatus(QByteArrayView status)
{
    const int index = indexOf(choicesOf<OutputStatus>(), status);
    return Look(int(Look::Idea) + std::min(index, int(Look::Dropped) - int(Look::Idea)));
}

Item itemOf(const QString& entity, Id id, const QString& label, Look look)
{
    Item item;
    item.record = {entity, id};
    item.label = label;
    item.look = look;
    return item;
}

/// What stands from \a first on, in the order of the positions. Mostly it does already; a database that
/// sorts would copy it all for that.
template <class T>
void putInOrder(std::vector<T>& all, size_t first, const std::vector<qint64>& positions)
{
    if (std::is_sorted(positions.begin(), positions.end()))
        return;
    std::vector<size_t> order(positions.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return positions[a] < positions[b]; });
    std::vector<T> sorted;
    sorted.reserve(order.size());
    for (const size_t i : order)
        sorted.push_back(std::move(all[first + i]));
    std::move(sorted.begin(), sorted.end(), all.begin() + std::ptrdiff_t(first));
}

} // namespace

TimelineReader::TimelineReader(const Store& store, const TimelineRequest& request, Id group,
                               timeline::Content& content, TimelineLanes& lanes)
    : m_store(store)
    , m_request(request)
    , m_group(group)
    , m_query(store, {group, {}, request.reader})
    , m_content(content)
    , m_lanes(lanes)
    , m_edition(quint32(content.editions.size()))
{}

Result<void> TimelineReader::read()
{
    return readEdition()
        .and_then([this] { return readGhosts(); })
        .and_then([this] { return readOwners(); })
        .and_then([this] { return readStreams(); })
        .and_then([this] { return readOutputs(); })
        .and_then([this] { return readEvents(); });
}

Result<void> TimelineReader::readEdition()
{
    return visibleGroup(m_store, {m_group, {}, m_request.reader}).map([this](const Group& group) {
        m_content.editions.push_back(
            {{Group::descriptor().name(), group.id}, group.name, timeline::daysOf(group.start, group.end)});
    });
}

Result<void> TimelineReader::forEachRow(const char* statement, const std::function<void(const Rows&)>& take)
{
    auto rows = m_query.select(statement);
    if (!rows)
        return failure(rows);
    for (int count = 1; rows->next(); ++count) {
        take(*rows);
        if (count % 1024 == 0 && m_request.cancelled && m_request.cancelled())
            return failure(ErrorCode::Cancelled, Words::tr("Drawing the timeline was stopped."));
    }
    return rows->end();
}

Result<void> TimelineReader::readGhosts()
{
    // All that a frozen plan says is for the secretariat, whatever mark the plan bears.
    if (m_request.baseline.isNull() || m_request.reader != Audience::Secretariat)
        return {};
    const QString wanted = QString::number(m_request.baseline.value);
    return forEachRow("SELECT b.\"baseline\", b.\"record\", b.\"start\", b.\"end\" FROM \"baseline_entry\" b "
                      "JOIN \"baseline\" l ON l.\"id\" = b.\"baseline\" WHERE l.\"group\" = :group "
                      "AND {b} AND {l}",
                      [&](const Rows& rows) {
                          if (rows.text(0) == wanted)
                              m_ghosts[RecordRef::fromString(rows.text(1))] =
                                  timeline::daysOf(date(rows, 2), date(rows, 3));
                      });
}

Result<void> TimelineReader::readOwners()
{
    const bool countries = m_request.grouping == TimelineGrouping::Country;
    if (!countries && m_request.grouping != TimelineGrouping::Organisation)
        return {};
    for (const OwnerSource& source : ownerSources) {
        const QString entity = QString::fromLatin1(source.entity);
        const auto take = [&](const Rows& rows) {
            const Id owner{rows.integer(1)};
            const RecordRef record{countries ? Country::descriptor().name() : QStringLiteral("organisation"),
                                   owner};
            const quint32 lane = m_lanes.lane(keyed(record.toString()), {Owners, 0}, [&] {
                Lane made;
                made.record = record;
                made.edition = m_edition;
                if (!countries)
                    made.title = rows.text(2);
                return made;
            });
            LaneNumbers& lanes = m_ownerLanes[{entity, Id{rows.integer(0)}}];
            if (!lanes.contains(lane))
                lanes.append(lane);
        };
        if (const auto read = forEachRow(countries ? source.countries : source.organisations, take); !read)
            return failure(read);
    }
    if (!countries)
        return {};
    for (const LaneNumbers& lanes : std::as_const(m_ownerLanes)) {
        for (const quint32 number : lanes) {
            Lane& lane = m_lanes.at(number);
            const auto country = m_store.get<Country>(lane.record.id);
            if (!country)
                return failure(country);
            lane.title = countryName(*country, m_request.locale);
        }
    }
    return {};
}

Result<void> TimelineReader::readStreams()
{
    int position = 0;
    return forEachRow("SELECT w.\"id\", w.\"code\", w.\"title\", w.\"status\", w.\"start\", w.\"end\" FROM "
                      "\"work_stream\" w "
                      "WHERE w.\"group\" = :group AND {w} ORDER BY w.\"position\", w.\"id\"",
                      [&](const Rows& rows) {
                          const Id id{rows.integer(0)};
                          const QString label = rows.text(1) + u' ' + rows.text(2);
                          const Item item = itemOf(WorkStream::descriptor().name(), id, label, Look::Stream);
                          if (m_request.grouping == TimelineGrouping::Stream) {
                              m_streamLanes[id] =
                                  m_lanes.lane(keyed(item.record.toString()), {Streams, position++}, [&] {
                                      Lane lane;
                                      lane.title = label;
                                      lane.record = item.record;
                                      lane.edition = m_edition;
                                      lane.newEntity = Output::descriptor().name();
                                      lane.newFields = {{QStringLiteral("work_stream"), Value(id)}};
                                      return lane;
                                  });
                          }
                          add(item, lanesOfStream(id, rows.utf8(3)), date(rows, 4), date(rows, 5));
                      });
}

Result<void> TimelineReader::readOutputs()
{
    const ReadingOnce once(m_store.database());
    const QString entity = Output::descriptor().name();
    const size_t firstItem = m_content.items.size();
    const size_t firstUndated = m_content.undated.size();
    std::vector<qint64> itemPositions;
    std::vector<qint64> undatedPositions;
    const auto take = [&](const Rows& rows) {
        const Id id{rows.integer(0)};
        const QByteArrayView status = rows.utf8(3);
        add(itemOf(entity, id, QString::fromUtf8(rows.utf8(1)), lookOfStatus(status)),
            lanesOfOutput(id, Id{rows.integer(7)}, rows.utf8(2), status), date(rows, 4), date(rows, 5),
            date(rows, 6));
        itemPositions.resize(m_content.items.size() - firstItem, rows.integer(8));
        undatedPositions.resize(m_content.undated.size() - firstUndated, rows.integer(8));
    };
    return makeRoom()
        .and_then([&] {
            return forEachRow("SELECT o.\"id\", o.\"title\", o.\"kind\", o.\"status\", o.\"planned_start\", "
                              "o.\"due\", o.\"published_on\", o.\"work_stream\", o.\"position\" "
                              "FROM \"output\" o WHERE o.\"group\" = :group AND {o} ORDER BY o.\"id\"",
                              take);
        })
        .map([&] {
            putInOrder(m_content.items, firstItem, itemPositions);
            putInOrder(m_content.undated, firstUndated, undatedPositions);
        });
}

/// For the outputs, of which there may be a great many: growing as they come would copy them again and again.
Result<void> TimelineReader::makeRoom()
{
    return m_query.number("SELECT count(*) FROM \"output\" o WHERE o.\"group\" = :group")
        .map([this](std::optional<qint64> count) {
            m_content.items.reserve(m_content.items.size() + size_t(count.value_or(0)));
        });
}

Result<void> TimelineReader::readEvents()
{
    const QByteArray milestone = toCode(EventKind::Milestone).toLatin1();
    return forEachRow(
        "SELECT e.\"id\", e.\"title\", e.\"kind\", e.\"start\", e.\"end\", e.\"on_journey\" FROM \"event\" e "
        "WHERE e.\"group\" = :group AND {e} ORDER BY e.\"start\", e.\"id\"",
        [&](const Rows& rows) {
            const QByteArrayView kind = rows.utf8(2);
            Item item = itemOf(Event::descriptor().name(), Id{rows.integer(0)}, rows.text(1),
                               kind == milestone ? Look::Milestone : Look::Event);
            item.onJourney = rows.value(5).toBool();
            add(item, lanesOfEvent(item.record.id, kind), date(rows, 3), date(rows, 4));
        });
}

void TimelineReader::add(Item item, const LaneNumbers& lanes, const PartialDate& from, const PartialDate& to,
                         const PartialDate& mark)
{
    item.bar = timeline::daysOf(from, to);
    item.mark = timeline::daysOf(mark);
    item.ghost = m_ghosts.value(item.record);
    item.backwards = timeline::areBackwards(from, to);
    const bool swapped = item.backwards;
    const PartialDate& first = from.isNull() || (swapped && !to.isNull()) ? to : from;
    const PartialDate& last = to.isNull() || swapped ? from : to;
    item.starts = first.precision();
    item.ends = last.precision();
    item.marked = mark.precision();
    const bool dated = !item.bar.isEmpty() || !item.mark.isEmpty();
    if (!dated && !lanes.isEmpty())
        m_content.undated.push_back({item.record, item.label, item.look, lanes.front()});
    for (const quint32 lane : lanes) {
        item.lane = lane;
        if (dated)
            m_content.items.push_back(item);
        else if (m_lanes.at(lane).record != item.record)
            ++m_lanes.at(lane).undated;
    }
}

TimelineReader::LaneNumbers TimelineReader::lanesOfStream(Id stream, QByteArrayView status)
{
    switch (m_request.grouping) {
    case TimelineGrouping::Stream:
        return {m_streamLanes.value(stream)};
    case TimelineGrouping::Organisation:
    case TimelineGrouping::Country:
        return lanesOfOwners({WorkStream::descriptor().name(), stream});
    case TimelineGrouping::Status:
        return {
            choiceLane("stream_status", Streams, choicesOf<StreamStatus>(), status, "work_stream", "status")};
    case TimelineGrouping::Kind:
        break;
    }
    return {plainLane("work_streams", Streams, WorkStream::descriptor().pluralText(), "work_stream")};
}

TimelineReader::LaneNumbers TimelineReader::lanesOfOutput(Id output, Id stream, QByteArrayView kind,
                                                          QByteArrayView status)
{
    switch (m_request.grouping) {
    case TimelineGrouping::Stream:
        break;
    case TimelineGrouping::Organisation:
    case TimelineGrouping::Country:
        return lanesOfOwners({Output::descriptor().name(), output});
    case TimelineGrouping::Status:
        return {choiceLane("output_status", Outputs, choicesOf<OutputStatus>(), status, "output", "status")};
    case TimelineGrouping::Kind:
        return {choiceLane("output_kind", Outputs, choicesOf<OutputKind>(), kind, "output", "kind")};
    }
    const auto lane = m_streamLanes.constFind(stream);
    if (lane != m_streamLanes.cend())
        return {*lane};
    return {plainLane("no_stream", Rest, Words::tr("Outputs of no work stream"), "output")};
}

TimelineReader::LaneNumbers TimelineReader::lanesOfEvent(Id event, QByteArrayView kind)
{
    switch (m_request.grouping) {
    case TimelineGrouping::Organisation:
    case TimelineGrouping::Country:
        return lanesOfOwners({Event::descriptor().name(), event});
    case TimelineGrouping::Status:
        return {plainLane("events", Events, Event::descriptor().pluralText(), "event")};
    case TimelineGrouping::Stream:
    case TimelineGrouping::Kind:
        break;
    }
    return {choiceLane("event_kind", Events, choicesOf<EventKind>(), kind, "event", "kind")};
}

TimelineReader::LaneNumbers TimelineReader::lanesOfOwners(const RecordRef& record)
{
    const auto lanes = m_ownerLanes.constFind(record);
    if (lanes != m_ownerLanes.cend())
        return *lanes;
    const bool countries = m_request.grouping == TimelineGrouping::Country;
    return {plainLane("no_owner", Rest,
                      countries ? Words::tr("Of no country") : Words::tr("Of no organisation"), "event")};
}

quint32 TimelineReader::choiceLane(const char* what, int section, const Choices& choices,
                                   QByteArrayView latin1, const char* entity, const char* field)
{
    const QString code = QString::fromLatin1(latin1);
    const QString key = keyed(QLatin1String(what) + u'/' + code);
    const int position = indexOf(choices, latin1);
    return m_lanes.lane(key, {section, position}, [&] {
        Lane lane;
        lane.title = size_t(position) < choices.size() ? choices[size_t(position)].labelText() : code;
        lane.edition = m_edition;
        lane.newEntity = QString::fromLatin1(entity);
        lane.newFields = {{QString::fromLatin1(field), Value(code)}};
        return lane;
    });
}

quint32 TimelineReader::plainLane(const char* key, int section, const QString& title, const char* entity)
{
    return m_lanes.lane(keyed(QString::fromLatin1(key)), {section, 0}, [&] {
        Lane lane;
        lane.title = title;
        lane.edition = m_edition;
        lane.newEntity = QString::fromLatin1(entity);
        return lane;
    });
}

QString TimelineReader::keyed(const QString& key) const
{
    return m_group.toString() + u'/' + key;
}

} // namespace rapporteur
