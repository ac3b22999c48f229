// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/savefile.h"

#include "support/smalldisk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rapporteur;
using test::SmallDisk;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A saved file replaces the old one only when it is whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    {
        SaveFile file(path);
        REQUIRE(file.open());
        REQUIRE(file.write("old"));
        REQUIRE(file.commit());
    }
    CHECK(contentOf(path) == "old");
    {
        SaveFile file(path);
        REQUIRE(file.open());
        REQUIRE(file.write("new"));
    }
    CHECK(contentOf(path) == "old");
}

TEST_CASE("A full disk leaves the old file as it was, and says so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("old") == 3);
    }
    bool failed = false;
    {
        const SmallDisk disk(10'000);
        SaveFile file(path);
        REQUIRE(file.open());
        const auto written = file.write(QByteArray(100'000, 'x'));
        failed = !written || !file.commit();
    }
    CHECK(failed);
    CHECK(contentOf(path) == "old");
}

TEST_CASE("A folder that is not there, or stands where the file should, is refused with its name")
{
    const QTemporaryDir folder;
    SaveFile nowhere(folder.filePath(QStringLiteral("no/a.csv")));
    const auto refused = nowhere.open();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("no/a.csv")));
    SaveFile onFolder(folder.path());
    CHECK_FALSE(onFolder.open());
}
