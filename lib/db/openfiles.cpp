// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/openfiles.h"

#include <QFile>
#include <QMutex>

#include <map>
#include <sys/stat.h>

namespace rapporteur {

namespace {

/// The file itself, whatever path leads to it.
using Identity = std::pair<dev_t, ino_t>;

Identity identityOf(const QString& path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

struct Counts
{
    QMutex mutex;
    std::map<Identity, int> open;
};

Counts& counts()
{
    static Counts instance;
    return instance;
}

} // namespace

std::shared_ptr<const void> OpenFiles::mark(const QString& path)
{
    const Identity identity = identityOf(path);
    const QMutexLocker locker(&counts().mutex);
    ++counts().open[identity];
    return std::shared_ptr<const void>(&counts(), [identity](const void*) {
        const QMutexLocker closing(&counts().mutex);
        if (--counts().open[identity] == 0)
            counts().open.erase(identity);
    });
}

bool OpenFiles::contains(const QString& path)
{
    const QMutexLocker locker(&counts().mutex);
    return counts().open.contains(identityOf(path));
}

} // namespace rapporteur
