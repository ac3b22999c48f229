// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgui.h"

#include "report/formats.h"
#include "support/smalldisk.h"

#include <QDir>

using namespace rapporteur;
using test::Gui;
using test::ReportGui;
using test::SmallDisk;

namespace {

/// A folder with an old report in each format.
class OldReports
{
public:
    OldReports()
    {
        for (const report::Format& format : report::formats()) {
            QFile file(path(format));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write("as it was") > 0);
        }
    }

    [[nodiscard]] QString path(const report::Format& format) const
    {
        return m_folder.filePath(QStringLiteral("report.") + format.suffix);
    }

    void checkUntouched() const
    {
        CHECK(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size() ==
              qsizetype(report::formats().size()));
        for (const report::Format& format : report::formats()) {
            QFile file(path(format));
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.readAll() == "as it was");
        }
    }

private:
    QTemporaryDir m_folder;
};

void exportTo(ReportGui& gui, const QString& path)
{
    gui.page().saveTo(path);
    REQUIRE(QTest::qWaitFor([&] { return !gui.page().isWriting(); }, 60000));
}

} // namespace

TEST_CASE("An export that fills the disk leaves the old file, and one sentence above the pages", "[gui]")
{
    ReportGui gui;
    const OldReports old;
    for (const report::Format& format : report::formats()) {
        INFO(format.suffix.toStdString());
        {
            const SmallDisk disk(500);
            exportTo(gui, old.path(format));
        }
        CHECK(gui.shows(QStringLiteral("could not be written")));
        CHECK(gui.shows(QStringLiteral("Choose another place.")));
        old.checkUntouched();
    }
}

TEST_CASE("An export into a folder that takes no files says so", "[gui]")
{
    ReportGui gui;
    for (const report::Format& format : report::formats()) {
        INFO(format.suffix.toStdString());
        // Closed to everybody, also to root, who may run the tests.
        exportTo(gui, QStringLiteral("/sys/report.") + format.suffix);
        CHECK(gui.shows(QStringLiteral("could not be written")));
        CHECK(gui.button("Export…")->isEnabled());
    }
}

TEST_CASE("An export that is cancelled leaves the old file, in every format", "[gui]")
{
    ReportGui gui;
    const OldReports old;
    for (const report::Format& format : report::formats()) {
        INFO(format.suffix.toStdString());
        gui.page().saveTo(old.path(format));
        Gui::click(gui.button("Cancel"));
        REQUIRE(QTest::qWaitFor([&] { return !gui.page().isWriting(); }, 60000));
        CHECK(gui.shows(QStringLiteral("No file was written.")));
        old.checkUntouched();
    }
}
