// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalldisk.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace rapporteur::test {

namespace {

const QString filler = QStringLiteral(".filler");

void put(const char* path, const QByteArray& text)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

/// Mounts of this process's own, which end with it whatever happens.
bool leaveCommonMounts()
{
    static const bool left = [] {
        const auto user = ::geteuid();
        const auto group = ::getegid();
        if (user == 0)
            return ::unshare(CLONE_NEWNS) == 0;
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        put("/proc/self/setgroups", "deny");
        put("/proc/self/uid_map", QByteArray::number(user) + ' ' + QByteArray::number(user) + " 1");
        put("/proc/self/gid_map", QByteArray::number(group) + ' ' + QByteArray::number(group) + " 1");
        return true;
    }();
    return left && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

SmallDisk::SmallDisk(int megabytes)
{
    const QByteArray options = "size=" + QByteArray::number(megabytes) + "m,mode=755";
    m_mounted = leaveCommonMounts() && ::mount("none", QFile::encodeName(m_folder.path()).constData(),
                                               "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

QStringList SmallDisk::files() const
{
    QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeAll(filler);
    return names;
}

void SmallDisk::fillUpTo(qint64 bytesLeft)
{
    empty();
    struct statvfs room = {};
    REQUIRE(::statvfs(QFile::encodeName(m_folder.path()).constData(), &room) == 0);
    const qint64 block = static_cast<qint64>(room.f_bsize);
    const qint64 size = static_cast<qint64>(room.f_bavail) * block - bytesLeft / block * block;
    const int file =
        ::open(QFile::encodeName(path(filler)).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    REQUIRE(file >= 0);
    const int error = size > 0 ? ::posix_fallocate(file, 0, size) : 0;
    ::close(file);
    REQUIRE(error == 0);
}

void SmallDisk::empty()
{
    QFile::remove(path(filler));
}

} // namespace rapporteur::test
