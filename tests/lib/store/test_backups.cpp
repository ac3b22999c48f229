// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "entities/person.h"
#include "store/care.h"
#include "support/temporarystore.h"

#include <QDir>

using namespace rapporteur;
using test::require;

namespace {

void addPerson(Store& store, const char* name)
{
    ChangeSet changes;
    Person person;
    person.familyName = QString::fromLatin1(name);
    changes.add(person);
    require(store.apply(changes));
}

qint64 peopleIn(const QString& path)
{
    return require(require(Store::open({path}, {true, {}}))->count(Query::of<Person>()));
}

/// As if it had been made so many days ago.
void backdate(const QString& path, int days)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
    file.close();
    const QFileInfo info(path);
    REQUIRE(
        QFile::rename(path, info.dir().filePath(QDate::currentDate().addDays(-days).toString(Qt::ISODate) +
                                                QStringLiteral(".rapporteur"))));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("One backup a day is made, only where something changed, and so many are kept", "[storage][sqlite]")
{
    test::TemporaryStore store;
    CHECK_FALSE(require(backUpForToday(*store, 3)));
    for (int days = 6; days > 0; --days) {
        addPerson(*store, "Somebody");
        REQUIRE(require(backUpForToday(*store, 3)));
        CHECK_FALSE(require(backUpForToday(*store, 3)));
        backdate(backupsOf(store.location()).constFirst().path, days);
    }
    addPerson(*store, "Last");
    REQUIRE(require(backUpForToday(*store, 3)));
    const QList<Backup> kept = backupsOf(store.location());
    REQUIRE(kept.size() == 3);
    CHECK(QFileInfo(kept[0].path).completeBaseName() == QDate::currentDate().toString(Qt::ISODate));
    CHECK(kept[0].made > kept[1].made);
    CHECK(lookInto(kept[0]).people == 7);
    CHECK(lookInto(kept[1]).people == 6);
    CHECK(lookInto(kept[0]).lastChange.isValid());
}

TEST_CASE("Looking into a backup changes nothing, and says what is wrong with a damaged one",
          "[storage][sqlite]")
{
    test::TemporaryStore store;
    addPerson(*store, "Somebody");
    REQUIRE(require(backUpForToday(*store, 3)));
    const Backup backup = backupsOf(store.location()).constFirst();
    const QByteArray before = bytesOf(backup.path);
    CHECK(lookInto(backup).problem.isEmpty());
    CHECK(bytesOf(backup.path) == before);
    CHECK(QFileInfo(backup.path).dir().entryList(QDir::Files | QDir::Hidden).size() == 1);

    QFile file(backup.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(before.left(before.size() / 2));
    file.close();
    CHECK_FALSE(lookInto(backup).problem.isEmpty());
    const QString target = store.filePath(QStringLiteral("target.rapporteur"));
    CHECK_FALSE(prepareRestore(backup.path, target));
    CHECK(QDir(store.filePath({}))
              .entryList({QStringLiteral("target*")}, QDir::Files | QDir::Hidden)
              .isEmpty());
}

TEST_CASE("A backup takes the place of the present records, which are kept beside it", "[storage][sqlite]")
{
    test::TemporaryStore store;
    const QString target = store.filePath(QStringLiteral("records.rapporteur"));
    const QString backup = store.filePath(QStringLiteral("backup.rapporteur"));
    {
        const auto records = require(Store::create({target}));
        addPerson(*records, "First");
        require(saveCopy(*records, backup));
        addPerson(*records, "Second");
    }
    require(prepareRestore(backup, target));
    CHECK(peopleIn(target) == 2);
    const QString kept = require(finishRestore(target));
    CHECK(peopleIn(target) == 1);
    CHECK(peopleIn(kept) == 2);
    CHECK(backupsOf({target}).size() == 1); // the kept one can be gone back to
    require(prepareRestore(kept, target));
    require(finishRestore(target));
    CHECK(peopleIn(target) == 2);
}

TEST_CASE("A copy can be stopped, and then there is none", "[storage]")
{
    test::TemporaryStore store;
    for (int i = 0; i < 5; ++i)
        addPerson(*store, "Somebody");
    const QString path = store.filePath(QStringLiteral("copy.rapporteur"));
    const auto stopped = saveCopy(*store, path, [](double) { return false; });
    // A small file may be there before anybody asks.
    if (!stopped) {
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK_FALSE(QFile::exists(path));
    }
    int asked = 0;
    const QString other = store.filePath(QStringLiteral("other.rapporteur"));
    require(saveCopy(*store, other, [&asked](double share) {
        CHECK(share >= 0);
        CHECK(share <= 1);
        return ++asked > 0;
    }));
    CHECK(peopleIn(other) == 5);
}
