// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "care/likenesshint.h"
#include "entities/distinctpair.h"
#include "entities/person.h"

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

qint64 people(Gui& gui)
{
    return require(gui.other().count(Query::of<Person>()));
}

/// Begins a new person who has the name of one that is there.
LikenessHint* typeTwin(Gui& gui)
{
    gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.fill("Given name", "Riitta");
    QWidget* family = gui.named("Family name");
    family->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(family, QStringLiteral("Piela"));
    auto* hint = gui.window().currentPage()->findChild<LikenessHint*>();
    REQUIRE(hint);
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(hint->isVisible()); }));
    return hint;
}

} // namespace

TEST_CASE("Whoever types somebody who is there already is told while typing, and is led there", "[gui]")
{
    Gui gui;
    const qint64 before = people(gui);
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    LikenessHint* hint = typeTwin(gui);
    CHECK(hint->text().contains(QStringLiteral("Open Riitta Piela")));
    QTest::keyClick(gui.named("Family name"), Qt::Key_Tab);
    CHECK(people(gui) == before); // nothing is added while the question stands
    hint->setFocus(Qt::TabFocusReason);
    QTest::keyClick(hint, Qt::Key_Tab); // to its first link
    QTest::keyClick(hint, Qt::Key_Return);
    CHECK(gui.window().currentPage()->currentRecord() == RecordRef{QStringLiteral("person"), riitta});
    CHECK(people(gui) == before);
}

TEST_CASE("Somebody else is added, and is not asked about again", "[gui]")
{
    Gui gui;
    const qint64 before = people(gui);
    LikenessHint* hint = typeTwin(gui);
    emit hint->linkActivated(QStringLiteral("else"));
    CHECK_FALSE(hint->isVisible());
    QTest::keyClick(gui.named("Family name"), Qt::Key_Tab);
    CHECK(people(gui) == before + 1);
    CHECK(require(gui.other().count(Query::of<DistinctPair>())) == 1);
}

TEST_CASE("The same e-mail address is noticed, another name is not", "[gui]")
{
    Gui gui;
    Person known;
    known.familyName = QStringLiteral("Sandvik");
    known.email = QStringLiteral("sandvik@example.org");
    ChangeSet changes;
    changes.add(known);
    require(gui.own().apply(changes));
    gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.fill("Given name", "Torbjorn");
    auto* hint = gui.window().currentPage()->findChild<LikenessHint*>();
    REQUIRE(hint);
    CHECK_FALSE(hint->isVisible());
    gui.fill("E-mail", "Sandvik@example.org");
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(hint->isVisible()); }));
    CHECK(hint->text().contains(QStringLiteral("e-mail")));
}
