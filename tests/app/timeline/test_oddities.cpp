// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinegui.h"

#include "store/changeset.h"
#include "timeline/timelineexport.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// The form's checks are passed by: what other programs wrote has to be drawn as well.
void put(TimelineGui& gui, const QString& title, const QString& start, const QString& end)
{
    Record event = Record::make(*findEntity(u"event"));
    event.id = IdGenerator::make();
    event.setValue(u"group", Value(gui.window().workspace()->group()));
    event.setValue(u"title", title);
    event.setValue(u"kind", QStringLiteral("sprint"));
    event.setValue(u"start", start);
    event.setValue(u"end", end);
    ChangeSet changes;
    changes.add(event);
    require(gui.other().apply(changes));
}

QImage drawn(TimelineGui& gui)
{
    return gui.view().viewport()->grab().toImage();
}

} // namespace

TEST_CASE("Dates before 1970 and after 2100, no length and a hundred years are all drawn")
{
    TimelineGui gui;
    put(gui, QStringLiteral("Before computers"), QStringLiteral("1931-05-02"), QStringLiteral("1931-06"));
    put(gui, QStringLiteral("Far ahead"), QStringLiteral("2144"), {});
    put(gui, QStringLiteral("A day"), QStringLiteral("2021-03-03"), QStringLiteral("2021-03-03"));
    put(gui, QStringLiteral("A century"), QStringLiteral("1950-01-01"), QStringLiteral("2050-12-31"));
    put(gui, QStringLiteral("The first"), QStringLiteral("0001"), {});
    put(gui, QStringLiteral("The last"), QStringLiteral("9999-12-31"), {});
    gui.own().refresh();
    gui.settle();
    for (const char* words : {"computers", "ahead", "century", "first monthly", "last"}) {
        const RecordRef record = gui.event(QString::fromLatin1(words));
        gui.view().select(record);
        gui.view().fitSelection();
        CHECK_FALSE(gui.view().itemRect(gui.itemOf(record)).isEmpty());
        CHECK_FALSE(drawn(gui).isNull());
    }
    gui.view().fitAll();
    for (int i = 0; i < 40; ++i) {
        gui.view().zoom(i % 2 == 0 ? 3 : 0.4);
        (void)drawn(gui);
    }
    TimelinePicture picture;
    picture.cut.range = timeline::daysOf(PartialDate::of(1900), PartialDate::of(2200));
    for (const auto format : {TimelineFormat::Svg, TimelineFormat::Png, TimelineFormat::Pdf})
        CHECK(timelineBytes(*gui.view().plan(), picture, format));
    // Everything from year 1 to 9999 at once: months would be 119,988 cells.
    CHECK(timelineBytes(*gui.view().plan(), TimelinePicture(), TimelineFormat::Svg));
}

TEST_CASE("An end before the start is drawn between the two days, and said")
{
    timeline::Content content;
    content.editions.push_back({{}, QStringLiteral("Edition"), {}});
    content.lanes.push_back({QStringLiteral("lane"), QStringLiteral("Lane"), {}, 0, {}, {}, 0});
    timeline::Item item;
    item.record = {QStringLiteral("event"), Id{1}};
    item.label = QStringLiteral("Imported");
    const PartialDate start = PartialDate::of(2021, 5, 9);
    const PartialDate end = PartialDate::of(2021, 5, 2);
    item.bar = timeline::daysOf(start, end);
    item.backwards = timeline::areBackwards(start, end);
    item.starts = item.ends = PartialDate::Precision::Day;
    content.items.push_back(item);
    const auto plan = std::make_shared<timeline::Plan>(std::move(content));
    TimelineView view;
    view.resize(600, 200);
    view.show();
    view.setPlan(plan);
    CHECK_FALSE(view.itemRect(0).isEmpty());
    CHECK(view.facts(0).contains(QStringLiteral("its end is recorded before its start")));
}

TEST_CASE("Ten thousand items on one day are drawn, chosen and scrolled through")
{
    timeline::Content content;
    content.editions.push_back({{}, QStringLiteral("Edition"), {}});
    content.lanes.push_back({QStringLiteral("lane"), QStringLiteral("Lane"), {}, 0, {}, {}, 0});
    for (int i = 0; i < 10'000; ++i) {
        timeline::Item item;
        item.record = {QStringLiteral("event"), Id{i + 1}};
        item.label = QStringLiteral("Item %1").arg(i);
        item.bar = {2'459'000, 2'459'001};
        item.starts = item.ends = PartialDate::Precision::Day;
        content.items.push_back(item);
    }
    TimelineView view;
    view.resize(900, 500);
    view.show();
    view.setPlan(std::make_shared<timeline::Plan>(std::move(content)));
    (void)view.viewport()->grab();
    view.select({QStringLiteral("event"), Id{9'000}});
    CHECK_FALSE(view.itemRect(8'999).isEmpty());
    CHECK(view.itemRect(0).isEmpty());
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.selected().id == Id{9'001});
}
