// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/database.h"
#include "entities/person.h"
#include "replay.h"
#include "smalldisk.h"
#include "support/changesources.h"
#include "support/paths.h"
#include "support/temporarystore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <functional>
#include <iostream>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Room that is left when something begins: from none to enough, so that each stage of it meets the end.
constexpr qint64 roomsLeft[] = {0,       4'096,   8'192,   16'384,  36'864,    49'152,    65'536,
                                131'072, 262'144, 524'288, 786'432, 1'048'576, 2'097'152, 8'388'608};

struct Outcome
{
    int status = 0;
    QString said;
};

Outcome rapporteurSays(const QStringList& arguments)
{
    QProcess program;
    program.start(programPath(), arguments);
    REQUIRE(program.waitForFinished(120'000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

bool isOneSentence(const QString& text)
{
    return text.endsWith(QStringLiteral(".\n")) && text.count(u'\n') == 1 && text.size() > 20;
}

/// The sample with people enough that copies and exports take some room.
void makeStore(const StoreLocation& location, int people)
{
    REQUIRE(rapporteurSays({QStringLiteral("new"), location.text, QStringLiteral("--sample"),
                            QStringLiteral("ml-group-2021")})
                .status == 0);
    const auto store = require(Store::open(location));
    ChangeSet set;
    for (int number = 0; number < people; ++number) {
        Person person;
        person.givenName = QStringLiteral("Given");
        person.familyName = QStringLiteral("Family %1").arg(number);
        person.notes =
            QStringLiteral("Some words about person %1, so that a page holds only a few.").arg(number);
        set.add(person);
    }
    require(store->apply(set));
}

/// Everything that the records and their history hold.
QByteArray contentOf(const StoreLocation& location)
{
    const auto store = require(Store::open(location));
    REQUIRE(require(store->check()).isEmpty());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char* table : {"person", "event", "change_set", "change", "search_text", "commit_counter"}) {
        auto rows = require(store->database().select(
            QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(QLatin1String(table))));
        while (rows.next()) {
            for (int column = 0; column < rows.columnCount(); ++column)
                hash.addData(rows.text(column).toUtf8() + '\0');
        }
    }
    return hash.result();
}

QStringList withoutLog(QStringList files)
{
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString& name) {
                                   return name == QStringLiteral("a.rapporteur-wal") ||
                                          name == QStringLiteral("a.rapporteur-shm");
                               }),
                files.end());
    return files;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where nothing can be mounted there is nothing to fill; the test says so and passes.
bool cannotMount(const SmallDisk& disk)
{
    if (!disk.isMounted())
        WARN("Not tested: a small disk can be mounted only by root or with a name space of one's own.");
    return !disk.isMounted();
}

/// Adds so many people by one door of the store or the other.
Outcome applyLate(const StoreLocation& location, int people,
                  const std::function<Result<Applied>(Store&, ChangeSet)>& apply)
{
    const auto store = Store::open(location);
    if (!store)
        return {1, store.error().message + u'\n'};
    ChangeSet set;
    for (int number = 0; number < people; ++number) {
        Person person;
        person.givenName = QStringLiteral("Late");
        person.familyName = QStringLiteral("Comer %1").arg(number);
        set.add(person);
    }
    const auto applied = apply(**store, std::move(set));
    return applied ? Outcome() : Outcome{1, applied.error().message + u'\n'};
}

using Act = std::function<Outcome(const SmallDisk&, const StoreLocation&)>;

/// Does \a act with ever more room; as long as it fails it must leave all as it was. \a changes: what
/// succeeds changes the records; \a output: the file that succeeding makes or replaces.
void actWithoutRoom(const Act& act, bool changes, const QString& output, const QByteArray& former)
{
    SmallDisk disk(20);
    if (cannotMount(disk))
        return;
    const StoreLocation location{disk.path(QStringLiteral("a.rapporteur"))};
    makeStore(location, 1500);
    if (!former.isEmpty()) {
        QFile file(disk.path(output));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(former) == former.size());
    }
    int failures = 0;
    int successes = 0;
    for (const qint64 room : roomsLeft) {
        const QByteArray before = contentOf(location);
        const QStringList filesBefore = withoutLog(disk.files());
        disk.fillUpTo(room);
        const Outcome outcome = act(disk, location);
        const QStringList filesAfter = withoutLog(disk.files());
        disk.empty();
        INFO(room << " bytes left; status " << outcome.status << "; " << outcome.said);
        if (outcome.status == 0) {
            ++successes;
            CHECK(changes == (contentOf(location) != before));
            if (former.isEmpty() && !output.isEmpty())
                QFile::remove(disk.path(output));
            continue;
        }
        ++failures;
        CHECK(outcome.status == 1);
        CHECK(isOneSentence(outcome.said));
        CHECK(filesAfter == filesBefore);
        CHECK(contentOf(location) == before);
        if (!former.isEmpty() && successes == 0)
            CHECK(bytesOf(disk.path(output)) == former);
    }
    std::cout << failures << " times without room, " << successes << " times with room enough\n";
    CHECK(failures > 0);
    CHECK(successes > 0);
}

} // namespace

TEST_CASE("A disk that is full in the middle of an edit leaves the records as they were", "[storage][sqlite]")
{
    int turn = 0;
    actWithoutRoom(
        [&turn](const SmallDisk&, const StoreLocation& location) {
            return rapporteurSays({QStringLiteral("add"), location.text, QStringLiteral("person"),
                                   QStringLiteral("given_name=New"),
                                   QStringLiteral("family_name=Person %1").arg(++turn),
                                   QStringLiteral("notes=") + QStringLiteral("many words ").repeated(400)});
        },
        true, {}, {});
}

TEST_CASE("A disk that is full in the middle of a large set leaves the records as they were",
          "[storage][sqlite]")
{
    actWithoutRoom(
        [](const SmallDisk&, const StoreLocation& location) {
            return applyLate(location, 400,
                             [](Store& store, ChangeSet set) { return store.apply(std::move(set)); });
        },
        true, {}, {});
}

TEST_CASE("A disk that is full in the middle of a streamed set leaves the records as they were",
          "[storage][sqlite]")
{
    actWithoutRoom(
        [](const SmallDisk&, const StoreLocation& location) {
            return applyLate(location, 2500, [](Store& store, const ChangeSet& set) {
                SetSource source(set);
                return store.apply(source);
            });
        },
        true, {}, {});
}

TEST_CASE("A disk that is full in the middle of a backup leaves no part of it", "[storage][sqlite]")
{
    actWithoutRoom(
        [](const SmallDisk& disk, const StoreLocation& location) {
            return rapporteurSays(
                {QStringLiteral("backup"), location.text, disk.path(QStringLiteral("b.rapporteur"))});
        },
        false, QStringLiteral("b.rapporteur"), {});
}

TEST_CASE("A disk that is full while a new file of records is made leaves no part of it", "[storage][sqlite]")
{
    actWithoutRoom(
        [](const SmallDisk& disk, const StoreLocation&) {
            return rapporteurSays({QStringLiteral("new"), disk.path(QStringLiteral("c.rapporteur")),
                                   QStringLiteral("--sample"), QStringLiteral("ml-group-2021")});
        },
        false, QStringLiteral("c.rapporteur"), {});
}

TEST_CASE("A disk that is full in the middle of an export leaves the file of last time", "[storage][sqlite]")
{
    const QString ending = GENERATE(QStringLiteral("csv"), QStringLiteral("json"));
    const QString name = QStringLiteral("people.") + ending;
    actWithoutRoom(
        [&name](const SmallDisk& disk, const StoreLocation& location) {
            return rapporteurSays({QStringLiteral("export"), location.text, disk.path(name),
                                   QStringLiteral("--entity"), QStringLiteral("person")});
        },
        false, name, "what was exported last time\n");
}

TEST_CASE("A disk that is full in the middle of a report leaves the report of last time", "[storage][sqlite]")
{
    for (const char* ending : {"pdf", "html", "odt"}) {
        INFO(ending);
        const QString name = QStringLiteral("r.") + QLatin1String(ending);
        actWithoutRoom(
            [&name](const SmallDisk& disk, const StoreLocation& location) {
                return rapporteurSays({QStringLiteral("report"), location.text,
                                       QStringLiteral("group-report"), QStringLiteral("-o"),
                                       disk.path(name)});
            },
            false, name, "the report of last time\n");
    }
}
