// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentstores.h"

#include <QSettings>

namespace rapporteur::recent {

namespace {
constexpr int mostKept = 8;
const auto key = QStringLiteral("recent");
const auto timesKey = QStringLiteral("recentTimes");

/// Of those that are still listed.
void setTimes(const QVariantMap& times)
{
    QVariantMap kept;
    for (const QString& location : locations())
        kept.insert(location, times.value(location));
    QSettings().setValue(timesKey, kept);
}
} // namespace

QStringList locations()
{
    return QSettings().value(key).toStringList();
}

void add(const QString& location)
{
    QStringList all = locations();
    all.removeAll(location);
    all.prepend(location);
    QSettings().setValue(key, all.mid(0, mostKept));
    QVariantMap times = QSettings().value(timesKey).toMap();
    times.insert(location, QDateTime::currentDateTime());
    setTimes(times);
}

void remove(const QString& location)
{
    QStringList all = locations();
    all.removeAll(location);
    QSettings().setValue(key, all);
    setTimes(QSettings().value(timesKey).toMap());
}

QDateTime openedAt(const QString& location)
{
    return QSettings().value(timesKey).toMap().value(location).toDateTime();
}

} // namespace rapporteur::recent
