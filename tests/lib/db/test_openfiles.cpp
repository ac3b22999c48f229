// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/openfiles.h"
#include "entities/person.h"
#include "support/temporarystore.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// The locks that this process holds on a file, as the kernel lists them (proc(5)).
qsizetype locksHeldOn(const QString& path)
{
    struct stat status = {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &status) == 0);
    const QByteArray process = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    const QByteArray file = ':' + QByteArray::number(static_cast<qulonglong>(status.st_ino)) + ' ';
    QFile locks(QStringLiteral("/proc/locks"));
    REQUIRE(locks.open(QIODevice::ReadOnly));
    qsizetype held = 0;
    for (const QByteArray& line : locks.readAll().split('\n'))
        held += line.contains(process) && line.contains(file) ? 1 : 0;
    return held;
}

} // namespace

TEST_CASE("Opening a file a second time in one process leaves the first one's locks in place",
          "[storage][sqlite]")
{
    TemporaryStore store;
    const qsizetype before = locksHeldOn(store.location().text);
    REQUIRE(before > 0);
    {
        const auto second = store.open();
        CHECK(require(second->count(Query::of<Person>())) == 0);
    }
    CHECK(locksHeldOn(store.location().text) == before);
}

TEST_CASE("A file counts as open as long as anybody has it open, by whatever path", "[storage][sqlite]")
{
    QString path;
    QString link;
    {
        TemporaryStore store;
        path = store.location().text;
        link = store.filePath(QStringLiteral("link.rapporteur"));
        REQUIRE(QFile::link(path, link));
        const auto second = store.open();
        CHECK(OpenFiles::contains(path));
        CHECK(OpenFiles::contains(link));
    }
    CHECK_FALSE(OpenFiles::contains(path));
}
