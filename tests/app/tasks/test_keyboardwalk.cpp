// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A morning's work with no hand on the mouse: only keys are pressed, and what they did is read back through
// another connection.
#include "app/tasks/sheet.h"

#include "entities/attachment.h"
#include "entities/event.h"
#include "entities/membership.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/role.h"
#include "entities/speaker.h"
#include "support/storesteps.h"

#include <QPainter>
#include <QPdfWriter>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

constexpr int mostTabs = 200;
constexpr int mostParts = 8;

/// What a screen reader would say that has the keyboard.
QString focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->accessibleName() : QString();
}

/// Goes once round with Tab, until what is called so has the keyboard; what it came by is for whoever reads
/// of a failure.
bool tabRoundTo(const char* name, QStringList& passed)
{
    const QWidget* first = nullptr;
    for (int i = 0; i < mostTabs && QApplication::focusWidget() != first; ++i) {
        if (focusName() == QString::fromUtf8(name))
            return true;
        passed << focusName();
        if (!first)
            first = QApplication::focusWidget();
        Keys::tab();
        if (i == 0 && QApplication::focusWidget() == first)
            break;
    }
    return focusName() == QString::fromUtf8(name);
}

void tabTo(const char* name)
{
    QStringList passed;
    if (!tabRoundTo(name, passed))
        FAIL("Tab does not lead to " << name << " but to "
                                     << passed.join(QStringLiteral(", ")).toStdString());
}

/// A button of the form, in whichever of its parts.
void press(const char* name)
{
    QStringList passed;
    for (int part = 0; part < mostParts; ++part) {
        if (tabRoundTo(name, passed)) {
            Keys::press(Qt::Key_Space);
            return;
        }
        Keys::press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    FAIL("No part of the form has " << name << " but " << passed.join(QStringLiteral(", ")).toStdString());
}

/// From the menu bar, by its underlined letters.
void chooseFromRecordMenu(Qt::Key letter)
{
    Keys::press(Qt::Key_R, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(QApplication::activePopupWidget()); }));
    Keys::press(letter);
    awaitSheet();
}

void addMemberWhoLeads(Gui& gui)
{
    Keys::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    awaitSheet();
    tabTo("Person");
    Keys::type("Ada Fresh");
    tabTo("Organisation");
    Keys::type("Statistics Ruritania");
    tabTo("Work stream");
    Keys::type("WS3");
    tabTo("Part");
    Keys::press(Qt::Key_Home);
    Keys::doIt();
    awaitSheetClosed(gui);
}

void addMeeting(Gui& gui)
{
    chooseFromRecordMenu(Qt::Key_N);
    Keys::doIt();
    awaitSheetClosed(gui);
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

/// From the menu, and in the file dialog by its path.
void attachFile(Gui& gui, const QString& path)
{
    Keys::press(Qt::Key_R, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(QApplication::activePopupWidget()); }));
    Keys::press(Qt::Key_F);
    awaitSheet();
    REQUIRE(QTest::qWaitFor(
        [&] { return static_cast<bool>(qobject_cast<QLineEdit*>(QApplication::focusWidget())); }));
    QTest::keyClicks(QApplication::focusWidget(), path);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    awaitSheetClosed(gui);
    REQUIRE(
        QTest::qWaitFor([&gui] { return require(gui.other().count(Query::of<Attachment>())) == 1; }, 10000));
}

QString writePdf(Gui& gui)
{
    const QString path = gui.files().filePath(QStringLiteral("slides.pdf"));
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.drawText(200, 200, QStringLiteral("Learning by doing"));
    return path;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// All that can be taken back, or done again; how many steps that were.
int repeat(Gui& gui, const char* action, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    int steps = 0;
    for (; gui.window().action(QString::fromLatin1(action))->isEnabled() && steps < 100; ++steps)
        QTest::keyClick(&gui.window(), key, modifiers);
    return steps;
}

void checkWork(Gui& gui, const QByteArray& pdf)
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
    const auto files = require(gui.other().all<Attachment>());
    REQUIRE(files.size() == 1);
    CHECK(require(gui.other().content(files.front().digest)) == pdf);
}

} // namespace

TEST_CASE("A morning's work is done by keyboard only, all of it undone, and all of it redone",
          "[gui][storage]")
{
    Gui gui;
    const QStringList before = contentsOf(gui.other());
    addMemberWhoLeads(gui);
    addMeeting(gui);
    addTalk("Learning by doing", {"Ada Fresh", "Riitta Piela"});
    markSlidesReceived();
    const QString pdf = writePdf(gui);
    attachFile(gui, pdf);
    Keys::press(Qt::Key_Left, Qt::AltModifier);
    addTalk("What we learned", {"Alex Measure"});
    checkWork(gui, bytesOf(pdf));

    const QStringList after = contentsOf(gui.other());
    const int undone = repeat(gui, "undo", Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone >= 8);
    CHECK(contentsOf(gui.other()) == before);
    CHECK(repeat(gui, "redo", Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier) == undone);
    CHECK(contentsOf(gui.other()) == after);
    checkWork(gui, bytesOf(pdf));
}
