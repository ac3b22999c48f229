// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A morning's work with no hand on the mouse: only keys are pressed, and what they did is read back through
// another connection.
#include "app/tasks/sheet.h"

#include "entities/event.h"
#include "entities/membership.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

constexpr int mostTabs = 200;

/// What a screen reader would say that has the keyboard.
QString focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->accessibleName() : QString();
}

/// Goes on with Tab until what is called so has the keyboard.
void tabTo(const char* name)
{
    QStringList passed;
    for (int i = 0; i < mostTabs; ++i) {
        if (focusName() == QString::fromUtf8(name))
            return;
        passed.append(focusName());
        Keys::tab();
    }
    FAIL("Tab does not lead to " << name << " but to " << passed.mid(0, 60).join(u'|').toStdString());
}

void press(const char* name)
{
    tabTo(name);
    Keys::press(Qt::Key_Space);
}

/// From the menu bar, by its underlined letters.
void chooseFromRecordMenu(Qt::Key letter)
{
    Keys::press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    Keys::press(letter);
    QTRY_VERIFY(isSheetOpen());
}

void awaitSheetClosed()
{
    QTRY_VERIFY(!isSheetOpen());
}

void addMemberWhoLeads()
{
    Keys::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isSheetOpen());
    tabTo("Person");
    Keys::type("Ada Fresh");
    tabTo("Organisation");
    Keys::type("Statistics Ruritania");
    tabTo("Work stream");
    Keys::type("WS3");
    tabTo("Part");
    Keys::press(Qt::Key_Home);
    Keys::doIt();
    awaitSheetClosed();
}

void addMeeting()
{
    chooseFromRecordMenu(Qt::Key_N);
    Keys::doIt();
    awaitSheetClosed();
}

/// From the meeting that is shown, and back to it.
void addTalk(const char* title, const std::vector<const char*>& speakers)
{
    Keys::press(Qt::Key_F2);
    press("Add: Talk");
    tabTo("Title");
    Keys::type(title);
    Keys::tab();
    for (const char* speaker : speakers) {
        press("Add: Speaker");
        tabTo("Speaker: Person");
        Keys::type(speaker);
        Keys::tab();
    }
}

void markSlidesReceived()
{
    Keys::press(Qt::Key_F2);
    tabTo("Slides");
    Keys::press(Qt::Key_Home);
    Keys::press(Qt::Key_Down, Qt::NoModifier, 2);
    Keys::tab();
}

/// All that can be taken back, or done again; how many steps that were.
int repeat(Gui& gui, const char* action, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    int steps = 0;
    for (; gui.window().action(QString::fromLatin1(action))->isEnabled() && steps < 100; ++steps)
        QTest::keyClick(&gui.window(), key, modifiers);
    return steps;
}

void checkWork(Gui& gui)
{
    const Id ada = gui.find("person", QStringLiteral("Ada Fresh"));
    const auto memberships = savedOf<Membership>(gui, "person", ada);
    REQUIRE(memberships.size() == 1);
    const auto roles = savedOf<Role>(gui, "membership", memberships.front().id);
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().part == RolePart::Lead);
    const auto meetings = savedOf<Event>(gui, "start", PartialDate::of(2021, 11, 24));
    REQUIRE(meetings.size() == 1);
    const auto talks = savedOf<Presentation>(gui, "event", meetings.front().id);
    REQUIRE(talks.size() == 2);
    size_t speakers = 0;
    for (const Presentation& talk : talks) {
        CHECK(talk.slides == (talk.title == QStringLiteral("Learning by doing") ? SlidesState::Received
                                                                                : SlidesState::None));
        speakers += savedOf<Speaker>(gui, "presentation", talk.id).size();
    }
    CHECK(speakers == 3);
}

} // namespace

TEST_CASE("A morning's work is done by keyboard only, all of it undone, and all of it redone",
          "[gui][storage]")
{
    Gui gui;
    const QStringList before = contentsOf(gui.other());
    addMemberWhoLeads();
    addMeeting();
    addTalk("Learning by doing", {"Ada Fresh", "Riitta Piela"});
    markSlidesReceived();
    Keys::press(Qt::Key_Left, Qt::AltModifier);
    addTalk("What we learned", {"Alex Measure"});
    checkWork(gui);

    const QStringList after = contentsOf(gui.other());
    const int undone = repeat(gui, "undo", Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone >= 8);
    CHECK(contentsOf(gui.other()) == before);
    CHECK(repeat(gui, "redo", Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier) == undone);
    CHECK(contentsOf(gui.other()) == after);
    checkWork(gui);
}
