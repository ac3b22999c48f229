// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/event.h"
#include "entities/output.h"
#include "entities/registry.h"
#include "entities/workstream.h"
#include "exchange/samplereader.h"
#include "queries/baselines.h"
#include "queries/timeline.h"
#include "support/markedrecords.h"
#include "support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::test;
using timeline::Content;
using timeline::Item;
using timeline::Look;

namespace {

Content read(Store& store, Id group, TimelineGrouping grouping = TimelineGrouping::Stream,
             Audience reader = Audience::Secretariat, Id baseline = {})
{
    TimelineRequest request;
    request.groups = {group};
    request.grouping = grouping;
    request.reader = reader;
    request.baseline = baseline;
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return require(readTimeline(store, request));
}

Id sampleGroup(TemporaryStore& store)
{
    require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
    Query current(*findEntity(u"group"));
    current.is("current", Value(true));
    return require(store->ids(current)).front();
}

/// Everything that a content says, as lines that can be compared.
QStringList lines(const Content& content)
{
    QStringList all;
    const auto laneOf = [&](quint32 lane) {
        return content.lanes[lane].key + u' ' + content.lanes[lane].title;
    };
    for (const Item& item : content.items) {
        all << QStringLiteral("%1 %2 %3-%4 %5-%6 %7-%8 %9")
                   .arg(item.record.toString(), item.label)
                   .arg(item.bar.first)
                   .arg(item.bar.end)
                   .arg(item.mark.first)
                   .arg(item.mark.end)
                   .arg(item.ghost.first)
                   .arg(item.ghost.end)
                   .arg(laneOf(item.lane));
    }
    for (const timeline::Undated& undated : content.undated)
        all << undated.record.toString() + u' ' + undated.label + u' ' + laneOf(undated.lane);
    for (size_t i = 0; i < content.lanes.size(); ++i)
        all << QStringLiteral("lane ") + laneOf(quint32(i)) + u' ' + content.lanes[i].record.toString() +
                   u' ' + QString::number(content.lanes[i].undated);
    all.sort();
    return all;
}

/// Without pairs of records that are not the same (where neither of the two may be seen, all pairs are
/// alike), without what no timeline shows, and without what is said of these.
std::vector<Record> onTimelines(std::vector<Record> records)
{
    const QStringList without{QStringLiteral("distinct_pair"), QStringLiteral("saved_view"),
                              QStringLiteral("report_definition"), QStringLiteral("publication")};
    std::erase_if(records, [&](const Record& record) {
        return without.contains(record.entity->name()) ||
               std::any_of(record.entity->fields().begin(), record.entity->fields().end(),
                           [&](const FieldDescriptor& field) {
                               return field.isReference() && without.contains(record.reference(field).entity);
                           });
    });
    return records;
}

const Item& itemOf(const Content& content, const char* words)
{
    const auto found = std::find_if(content.items.begin(), content.items.end(), [&](const Item& item) {
        return item.label.contains(QString::fromUtf8(words));
    });
    REQUIRE(found != content.items.end());
    return *found;
}

} // namespace

TEST_CASE("The timeline of the sample has every event and work stream of the page", "[storage]")
{
    TemporaryStore store;
    const Content content = read(*store, sampleGroup(store));
    CHECK(content.items.size() == 16);
    QStringList lanes;
    for (const timeline::Lane& lane : content.lanes)
        lanes << lane.title;
    CHECK(lanes.mid(0, 5).filter(QRegularExpression(QStringLiteral("^WS[1-5] "))).size() == 5);
    CHECK(lanes.contains(QStringLiteral("Monthly meeting")));
    CHECK(lanes.contains(QStringLiteral("Milestone")));
    CHECK(content.undated.size() == 19 + 5);
    CHECK(content.lanes[0].undated == 11); // the pilot studies
    const Item& planning = itemOf(content, "Planning");
    CHECK(planning.bar == timeline::daysOf(PartialDate::of(2020, 11)));
    CHECK(planning.starts == PartialDate::Precision::Month);
    CHECK(planning.look == Look::Milestone);
    CHECK(planning.onJourney);
}

TEST_CASE("An output is drawn from its planned start to its due date, with its publication", "[storage]")
{
    TemporaryStore store;
    const Id group = sampleGroup(store);
    Output output;
    output.group = group;
    output.title = QStringLiteral("A dated one");
    output.status = OutputStatus::Published;
    output.plannedStart = PartialDate::of(2021, 3);
    output.due = PartialDate::of(2021, 9, 15);
    output.publishedOn = PartialDate::of(2021, 10, 1);
    ChangeSet changes;
    changes.add(output);
    require(store->apply(changes));
    const Item item = itemOf(read(*store, group), "A dated one");
    CHECK(item.bar.firstDay() == QDate(2021, 3, 1));
    CHECK(item.bar.lastDay() == QDate(2021, 9, 15));
    CHECK(item.starts == PartialDate::Precision::Month);
    CHECK(item.ends == PartialDate::Precision::Day);
    CHECK(item.mark.firstDay() == QDate(2021, 10, 1));
    CHECK(item.look == Look::Published);
}

TEST_CASE("Outputs stand in the order of their positions, whenever they were added", "[storage]")
{
    TemporaryStore store;
    const Id group = sampleGroup(store);
    ChangeSet changes;
    for (const int place : {3, 1, 2, 1}) {
        for (const bool dated : {true, false}) {
            Output output;
            output.group = group;
            output.title = QStringLiteral("Place %1").arg(place);
            output.position = 1000 + place;
            output.due = dated ? PartialDate::of(2021, 9, 15) : PartialDate();
            changes.add(output);
        }
    }
    require(store->apply(changes));
    const auto kept = [&] {
        return store->location().isServer()
                   ? QVariant()
                   : require(store->database().selectValue(QStringLiteral("PRAGMA cache_size")));
    };
    const QVariant before = kept();
    const Content content = read(*store, group);
    CHECK(kept() == before); // of pages, when all has been read
    const auto placed = [](const auto& all) {
        QStringList labels;
        for (const auto& one : all) {
            if (one.label.startsWith(QStringLiteral("Place ")))
                labels << one.label.last(1);
        }
        return labels.join(QString());
    };
    CHECK(placed(content.items) == QStringLiteral("1123"));
    CHECK(placed(content.undated) == QStringLiteral("1123"));
}

TEST_CASE("Nothing withheld is on the timeline of a larger audience", "[storage]")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const MarkedRecords marked(seed);
        TemporaryStore all;
        MarkedRecords::write(*all, onTimelines(marked.all()));
        for (const Audience reader : {Audience::Public, Audience::Members}) {
            TemporaryStore seen;
            MarkedRecords::write(*seen, onTimelines(marked.seenBy(reader)));
            for (int grouping = 0; grouping < 5; ++grouping) {
                INFO("seed " << seed << ", reader " << int(reader) << ", grouping " << grouping);
                CHECK(lines(read(*all, marked.group(), TimelineGrouping(grouping), reader)) ==
                      lines(read(*seen, marked.group(), TimelineGrouping(grouping))));
            }
        }
    }
}

TEST_CASE("A group that is not for the readers has no timeline for them", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("Hidden");
    ChangeSet changes;
    group.id = changes.add(group);
    require(store->apply(changes));
    TimelineRequest request;
    request.groups = {group.id};
    request.reader = Audience::Public;
    const auto refused = readTimeline(*store, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    request.reader = Audience::Secretariat;
    CHECK(readTimeline(*store, request));
}

TEST_CASE("A frozen plan is compared with by the secretariat alone, and freezing it can be undone",
          "[storage]")
{
    TemporaryStore store;
    const Id group = sampleGroup(store);
    const FrozenPlan frozen = require(freezePlan(*store, group, QStringLiteral(" Spring ")));
    require(store->apply(frozen.changes));
    CHECK(store->label(frozen.baseline) == QStringLiteral("Spring"));
    const Record before = require(store->record(itemOf(read(*store, group), "Road to Bern").record));
    Record after = before;
    after.setValue(u"start", QStringLiteral("2021-07-10"));
    ChangeSet changes;
    changes.update(before, after);
    require(store->apply(changes));
    const Content content =
        read(*store, group, TimelineGrouping::Stream, Audience::Secretariat, frozen.baseline.id);
    CHECK(itemOf(content, "Road to Bern").slippage() == 10);
    CHECK(itemOf(content, "Conclusion").slippage() == 0);
    const Content others =
        read(*store, group, TimelineGrouping::Stream, Audience::Members, frozen.baseline.id);
    for (const Item& item : others.items)
        CHECK(item.ghost.isEmpty());
    require(store->undo());
    require(store->undo());
    CHECK(require(store->count(Query(*findEntity(u"baseline_entry")))) == 0);
    CHECK(require(store->count(Query(*findEntity(u"baseline")))) == 0);
}

TEST_CASE("A plan without any date is not frozen", "[storage]")
{
    TemporaryStore store;
    Group group;
    group.name = QStringLiteral("New");
    ChangeSet changes;
    group.id = changes.add(group);
    require(store->apply(changes));
    CHECK_FALSE(freezePlan(*store, group.id, QStringLiteral("Early")));
}
