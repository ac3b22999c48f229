// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "shell/serverdialog.h"

using namespace rapporteur;

namespace {

/// Types an address as somebody who chose "Open from a server…", and presses Enter.
ServerDialog* openAddress(MainWindow& window, const QString& address)
{
    window.action(QStringLiteral("open-server"))->trigger();
    auto* dialog = window.findChild<ServerDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto* field = dialog->findChild<QLineEdit*>();
    field->selectAll();
    QTest::keyClicks(field, address);
    QTest::keyClick(field, Qt::Key_Return);
    return dialog;
}

bool shows(const QWidget& window, const QString& words)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Records on a server are opened by their address", "[gui][storage]")
{
    QSettings().clear();
    const test::TemporaryStore records;
    const StoreLocation location = records.location();
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const ServerDialog* dialog = openAddress(window, location.text);
    if (location.isServer()) {
        REQUIRE(window.workspace());
        CHECK(window.workspace()->store().location().text == location.text);
    } else {
        CHECK_FALSE(window.workspace());
        CHECK(shows(*dialog, QStringLiteral("begins with postgresql://")));
    }
}

TEST_CASE("A server that does not answer is told of, and its address stands there again", "[gui]")
{
    QSettings().clear();
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    (void)openAddress(window, QStringLiteral("postgresql://nobody:secret@127.0.0.1:9/none"));
    CHECK_FALSE(window.workspace());
    CHECK(shows(window, QStringLiteral("127.0.0.1")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.action(QStringLiteral("open-server"))->trigger();
    QPointer<ServerDialog> dialog = window.findChild<ServerDialog*>();
    CHECK(dialog->findChild<QLineEdit*>()->text() ==
          QStringLiteral("postgresql://nobody@127.0.0.1:9/none")); // without the password
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    (void)openAddress(window, QStringLiteral("postgresql://127.0.0.1:9/none?password=secret"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QString kept;
    for (const QString& key : QSettings().allKeys())
        kept += QSettings().value(key).toString() + u'\n';
    CHECK_FALSE(kept.contains(QStringLiteral("secret")));
}
