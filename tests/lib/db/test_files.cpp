// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqliteformat.h"
#include "entities/person.h"
#include "support/storesteps.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// A folder with a closed store in it.
class Files
{
public:
    Files()
    {
        auto store = require(Store::create({path()}, {false, QStringLiteral("anna")}));
        Person person;
        person.familyName = QStringLiteral("Piela");
        added(*store, person);
    }

    [[nodiscard]] QString path(const QString& name = QStringLiteral("a.rapporteur")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    /// Opens what must be refused; gives the error after showing that nothing was touched.
    [[nodiscard]] Error refusal(const QString& file) const
    {
        const QByteArray before = bytesOf(file);
        const QStringList namesBefore = names();
        const auto opened = Store::open({file});
        REQUIRE_FALSE(opened);
        CHECK(bytesOf(file) == before);
        CHECK(names() == namesBefore);
        CHECK(opened.error().message.contains(QFileInfo(file).fileName()));
        CHECK(opened.error().message.endsWith(u'.'));
        return opened.error();
    }

private:
    QTemporaryDir m_folder;
};

/// Writes into a store in a process of its own that is killed before it can close it.
void writeAndBeKilled(const QString& path)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto store = Store::open({path}, {false, QStringLiteral("killed")});
        Person person;
        person.familyName = QStringLiteral("Survivor");
        ChangeSet changes;
        changes.add(person);
        if (store && (*store)->apply(changes))
            (void)raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
}

} // namespace

TEST_CASE("Files that are not ours are refused in one sentence and not touched", "[db]")
{
    const Files files;
    Files::write(files.path(QStringLiteral("text.rapporteur")), "Dear colleagues,\n");
    Files::write(files.path(QStringLiteral("empty.rapporteur")), {});
    Files::write(files.path(QStringLiteral("zeros.rapporteur")), QByteArray(5000, '\0'));
    REQUIRE(QDir().mkpath(files.path(QStringLiteral("folder.rapporteur"))));
    QByteArray foreign = Files::bytesOf(files.path());
    foreign.replace(68, 4, QByteArray("\0\0\0\1", 4));
    Files::write(files.path(QStringLiteral("foreign.rapporteur")), foreign);
    for (const char16_t* name : {u"text", u"empty", u"zeros", u"folder", u"foreign"}) {
        INFO(QString::fromUtf16(name));
        CHECK(files.refusal(files.path(QString::fromUtf16(name) + QStringLiteral(".rapporteur"))).code ==
              ErrorCode::NotOurs);
    }
    CHECK(files.refusal(files.path(QStringLiteral("missing.rapporteur"))).code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(files.path(QStringLiteral("missing.rapporteur"))));
}

TEST_CASE("A store that was cut short, overwritten or made by a newer version is refused and not touched",
          "[db]")
{
    const Files files;
    const QByteArray whole = Files::bytesOf(files.path());
    for (const qsizetype size : {whole.size() / 2, whole.size() - 1, qsizetype{4096}, qsizetype{150}}) {
        INFO(size);
        const QString cut = files.path(QStringLiteral("cut%1.rapporteur").arg(size));
        Files::write(cut, whole.left(size));
        CHECK(files.refusal(cut).code == ErrorCode::Damaged);
    }
    const QString stub = files.path(QStringLiteral("stub.rapporteur"));
    Files::write(stub, whole.left(60));
    CHECK(files.refusal(stub).code == ErrorCode::NotOurs);

    QByteArray garbage = whole;
    for (qsizetype i = 4096; i < garbage.size(); ++i)
        garbage[i] = static_cast<char>(i * 31);
    const QString spoilt = files.path(QStringLiteral("spoilt.rapporteur"));
    Files::write(spoilt, garbage);
    CHECK(files.refusal(spoilt).code == ErrorCode::Damaged);

    QByteArray newer = whole;
    newer.replace(60, 4, QByteArray("\0\0\x27\x0f", 4));
    const QString future = files.path(QStringLiteral("future.rapporteur"));
    Files::write(future, newer);
    CHECK(files.refusal(future).code == ErrorCode::NewerVersion);
    CHECK(files.refusal(future).message.contains(QStringLiteral("newer version")));
}

TEST_CASE("A file that may only be read is read, and nothing is written to it or beside it", "[db]")
{
    const Files files;
    REQUIRE(QFile::setPermissions(files.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QByteArray before = Files::bytesOf(files.path());
    const QDateTime modified = QFileInfo(files.path()).lastModified();
    {
        const auto store = require(Store::open({files.path()}, {false, QStringLiteral("anna")}));
        CHECK(store->isReadOnly());
        CHECK(require(store->count(Query::of<Person>())) == 1);
        CHECK(found<Person>(*store, u"piela") == 1);
        CHECK(require(store->check()).isEmpty());
        CHECK(files.names() == QStringList{QStringLiteral("a.rapporteur")});
        const Id id = require(store->ids(Query::of<Person>())).front();
        for (const auto& refused :
             {edit<Person>(*store, id, u"family_name", QStringLiteral("X")), store->undo()}) {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::ReadOnly);
            CHECK(refused.error().message ==
                  QStringLiteral("These records are open for reading only; nothing was changed."));
        }
        CHECK_FALSE(store->storeContent("bytes"));
        require(store->backupTo(files.path(QStringLiteral("copy.rapporteur"))));
        require(Store::open({files.path(QStringLiteral("copy.rapporteur"))}));
    }
    CHECK(Files::bytesOf(files.path()) == before);
    CHECK(QFileInfo(files.path()).lastModified() == modified);
    CHECK(files.names() == QStringList{QStringLiteral("a.rapporteur"), QStringLiteral("copy.rapporteur")});
}

TEST_CASE("Opened for reading, a file that others write is read as they leave it", "[db]")
{
    const Files files;
    const auto reader = require(Store::open({files.path()}, {true, {}}));
    CHECK(reader->isReadOnly());
    const auto writer = require(Store::open({files.path()}));
    Person person;
    person.familyName = QStringLiteral("Later");
    added(*writer, person);
    CHECK(require(reader->count(Query::of<Person>())) == 2);
    CHECK_FALSE(reader->apply([&] {
        ChangeSet changes;
        changes.add(person);
        return changes;
    }()));
    require(reader->backupTo(files.path(QStringLiteral("copy.rapporteur"))));
    CHECK_FALSE(reader->database().executeDirectly(QStringLiteral("DELETE FROM \"person\"")));
    CHECK(require(require(Store::open({files.path(QStringLiteral("copy.rapporteur"))}))
                      ->count(Query::of<Person>())) == 2);
}

TEST_CASE("What a killed process had saved is there when the file is opened next", "[db]")
{
    const Files files;
    writeAndBeKilled(files.path());
    REQUIRE(QFileInfo(files.path(QStringLiteral("a.rapporteur-wal"))).size() > 0);
    SECTION("for writing")
    {
        const auto store = require(Store::open({files.path()}));
        CHECK(found<Person>(*store, u"survivor") == 1);
        CHECK(require(store->check()).isEmpty());
        require(store->undo(2));
    }
    SECTION("for reading")
    {
        const auto store = require(Store::open({files.path()}, {true, {}}));
        CHECK(found<Person>(*store, u"survivor") == 1);
        CHECK(require(store->history()).size() == 2);
    }
}

TEST_CASE("A new file is the owner's alone, and never replaces another", "[db]")
{
    const Files files;
    CHECK(QFileInfo(files.path()).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(files.names() == QStringList{QStringLiteral("a.rapporteur")});
    const QByteArray before = Files::bytesOf(files.path());
    const auto again = Store::create({files.path()});
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(QStringLiteral("exists already")));
    CHECK(Files::bytesOf(files.path()) == before);
    CHECK_FALSE(Store::create({files.path(QStringLiteral("no/folder/b.rapporteur"))}));
    REQUIRE(
        QFile::link(QStringLiteral("/nowhere/at/all"), files.path(QStringLiteral("dangling.rapporteur"))));
    CHECK_FALSE(Store::create({files.path(QStringLiteral("dangling.rapporteur"))}));
    CHECK(files.names() ==
          QStringList{QStringLiteral("a.rapporteur"), QStringLiteral("dangling.rapporteur")});
    const QString odd = files.path(QStringLiteral("100% #odd? näme's.rapporteur"));
    require(Store::create({odd}));
    REQUIRE(QFile::setPermissions(odd, QFile::ReadOwner));
    CHECK(require(Store::open({odd}))->isReadOnly());
}
