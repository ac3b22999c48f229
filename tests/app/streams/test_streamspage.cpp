// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/output.h"
#include "entities/progressnote.h"
#include "forms/recordform.h"
#include "models/streamtreemodel.h"
#include "streams/streamspage.h"
#include "streams/streamview.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

StreamsPage& streams(Gui& gui)
{
    auto* page = qobject_cast<StreamsPage*>(gui.window().showPage(QStringLiteral("work_stream")));
    REQUIRE(page);
    return *page;
}

Id themeCalled(Gui& gui, const char* words)
{
    return gui.find("theme", QString::fromUtf8(words));
}

/// Drops a row on another as the mouse would: the same events in the same order.
void drop(StreamView& view, const QModelIndex& what, const QModelIndex& on)
{
    const std::unique_ptr<QMimeData> data(view.model()->mimeData({what}));
    const QPoint at = view.visualRect(on).center();
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QDropEvent event(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

TEST_CASE("Work streams show as a tree with leads, status and counts, the form of the chosen beside it",
          "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    const StreamTreeModel& model = *page.model();
    REQUIRE(model.rowCount() == 6);
    const QModelIndex first = model.index(0, 0);
    CHECK(first.data().toString().startsWith(QStringLiteral("WS1")));
    CHECK(model.rowCount(first) == 6);
    CHECK(first.siblingAtColumn(StreamTreeModel::Outputs).data().toString() == QStringLiteral("11"));
    CHECK(model.index(2, StreamTreeModel::Who)
              .data()
              .toString()
              .contains(QStringLiteral("Statistics Authority")));
    CHECK(gui.shows(QStringLiteral("Work streams: 5 · Outputs: 19")));
    CHECK(page.currentRecord() == model.refAt(first));
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Down);
    CHECK(page.currentRecord().entity == QStringLiteral("theme"));
    CHECK(gui.named<QLineEdit>("Title")->text() == QStringLiteral("Coding and Classification"));
}

TEST_CASE("Ctrl+Down moves an output within its theme and into the next, each a step that is undone", "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    const Id brazil = gui.find("output", QStringLiteral("web scraped price data"));
    const Id coding = themeCalled(gui, "Coding and Classification");
    const Id editing = themeCalled(gui, "Edit and Imputation");
    page.view()->choose({QStringLiteral("output"), brazil});
    page.view()->setFocus();
    CHECK(page.model()->indexOf(RecordRef{QStringLiteral("output"), brazil}).row() == 0);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(page.view(), Qt::Key_Down, Qt::ControlModifier);
    CHECK(page.model()->indexOf(RecordRef{QStringLiteral("output"), brazil}).row() == 4);
    CHECK(gui.saved("output", brazil).value(u"theme").toId() == coding);
    QTest::keyClick(page.view(), Qt::Key_Down, Qt::ControlModifier);
    CHECK(gui.saved("output", brazil).value(u"theme").toId() == editing);
    CHECK(page.currentRecord().id == brazil);
    CHECK(page.view()->current().id == brazil);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.saved("output", brazil).value(u"theme").toId() == coding);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.model()->indexOf(RecordRef{QStringLiteral("output"), brazil}).row() == 0);
}

TEST_CASE("A theme that is dropped between the outputs of another stands behind that one", "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    StreamTreeModel& model = *page.model();
    const auto titles = [&] {
        QStringList found;
        for (int row = 0; row < model.rowCount(model.index(0, 0)); ++row)
            found.append(model.index(row, 0, model.index(0, 0)).data().toString());
        return found;
    };
    const QStringList before = titles();
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    const QModelIndex third = model.index(2, 0, model.index(0, 0));
    const std::unique_ptr<QMimeData> dragged(model.mimeData({first}));
    REQUIRE(model.canDropMimeData(dragged.get(), Qt::MoveAction, 1, 0, third));
    REQUIRE(model.dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, third));
    REQUIRE(QTest::qWaitFor([&] { return titles() != before; }));
    CHECK(titles().mid(0, 3) == QStringList{before.at(1), before.at(2), before.at(0)});
    CHECK_FALSE(
        model.canDropMimeData(dragged.get(), Qt::MoveAction, 1, 0, model.index(2, 0, model.index(0, 0))));
}

TEST_CASE("A theme that is dropped on another stream moves there with its outputs", "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    const Id theme = themeCalled(gui, "Imagery Analysis");
    const RecordRef stream = page.model()->refAt(page.model()->index(1, 0));
    page.view()->collapse(page.model()->index(0, 0));
    page.view()->expand(page.model()->index(0, 0));
    page.view()->scrollTo(page.model()->indexOf(RecordRef{QStringLiteral("theme"), theme}));
    page.view()->scrollTo(page.model()->index(1, 0));
    drop(*page.view(), page.model()->indexOf(RecordRef{QStringLiteral("theme"), theme}),
         page.model()->index(1, 0));
    REQUIRE(
        QTest::qWaitFor([&] { return gui.saved("theme", theme).value(u"work_stream").toId() == stream.id; }));
    Query outputs = Query::of<Output>();
    outputs.is("theme", Value(theme));
    for (const Output& output : require(gui.other().all<Output>(outputs)))
        CHECK(output.workStream == stream.id);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.saved("theme", theme).value(u"work_stream").toId() != stream.id);
}

TEST_CASE("Ctrl+N asks what to add, and adds it where one is", "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    const RecordRef second = page.model()->refAt(page.model()->index(1, 0));
    page.view()->choose(second);
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    QMenu* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_T); // Theme
    gui.fill("Title", "Speech");
    Query themes(*findEntity(u"theme"));
    themes.is("work_stream", Value(second.id));
    const auto added = require(gui.other().records(themes));
    REQUIRE(added.size() == 1);
    CHECK(added.front().text(u"title") == QStringLiteral("Speech"));
    CHECK(page.view()->current().id == added.front().id);
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_O); // Output
    gui.fill("Title", "Speech to codes");
    const Output output =
        require(gui.other().get<Output>(gui.find("output", QStringLiteral("Speech to codes"))));
    CHECK(output.theme == added.front().id);
    CHECK(output.workStream == second.id);
}

TEST_CASE("A progress note begins where the last one ended", "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    const RecordRef stream = page.model()->refAt(page.model()->index(0, 0));
    ProgressNote last;
    last.workStream = stream.id;
    last.from = PartialDate::of(2021, 3);
    last.to = PartialDate::of(2021, 4);
    ChangeSet changes;
    changes.add(last);
    require(gui.own().apply(std::move(changes)));
    page.view()->choose(stream);
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_P); // Progress note
    Gui::click(gui.named("Add the new record"));
    Query notes = Query::of<ProgressNote>();
    notes.is("work_stream", Value(stream.id));
    REQUIRE(QTest::qWaitFor([&] { return require(gui.other().count(notes)) == 2; }));
    CHECK(require(gui.other().all<ProgressNote>(notes)).front().to == PartialDate::of(2021, 6));
}

TEST_CASE("A search leaves what matches with what it stands in", "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("sport clubs"));
    CHECK(gui.shows(QStringLiteral("3 found")));
    CHECK_FALSE(page.view()->isRowHidden(0, {}));
    CHECK(page.view()->isRowHidden(1, {}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(page.view()->isRowHidden(1, {}));
}

TEST_CASE("Without work streams the page says what will be there and adds the first", "[gui]")
{
    Gui gui(false);
    gui.fill("Name", "Our group");
    StreamsPage& page = streams(gui);
    CHECK(gui.shows(QStringLiteral("The group's lines of work will be listed here")));
    Gui::click(gui.button("Add the first one"));
    gui.fill("Code", "WS1");
    gui.fill("Title", "Speech");
    CHECK(page.model()->rowCount() == 1);
}

TEST_CASE("A theme, a lead and a progress note open on the page of their work stream", "[gui]")
{
    Gui gui;
    const Id theme = themeCalled(gui, "Route Optimisation");
    gui.window().showRecord({QStringLiteral("theme"), theme});
    auto* page = qobject_cast<StreamsPage*>(gui.window().currentPage());
    REQUIRE(page);
    CHECK(page->currentRecord().id == theme);
    const auto leads = require(gui.other().ids(Query(*findEntity(u"stream_lead"))));
    gui.window().showRecord({QStringLiteral("stream_lead"), leads.front()});
    CHECK(gui.window().currentPage()->currentRecord().entity == QStringLiteral("work_stream"));
}

TEST_CASE("In a narrow window the tree and the form take turns", "[gui]")
{
    Gui gui;
    StreamsPage& page = streams(gui);
    gui.window().resize(720, 700);
    QCoreApplication::processEvents();
    REQUIRE(page.width() < 680);
    auto* form = page.findChild<RecordForm*>();
    REQUIRE(form);
    CHECK(page.view()->isVisible());
    CHECK_FALSE(form->isVisible());
    page.view()->setFocus();
    QTest::keyClick(page.view(), Qt::Key_Return);
    CHECK_FALSE(page.view()->isVisible());
    CHECK(form->isVisible());
    Gui::click(gui.named("Back to the list"));
    CHECK(page.view()->isVisible());
    CHECK(page.view()->hasFocus());
    gui.window().resize(1280, 800);
    QCoreApplication::processEvents();
    CHECK(page.view()->isVisible());
    CHECK(form->isVisible());
}
