// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentstores.h"

#include <QSettings>

namespace rapporteur::recent {

namespace {
constexpr int mostKept = 8;
const auto key = QStringLiteral("recent");
const auto timesKey = QStringLiteral("recentTimes");

/// Times only of those that are listed; written at once: each write waits for the disk.
void keep(const QStringList& listed, const QVariantMap& times)
{
    QVariantMap kept;
    for (const QString& location : listed)
        kept.insert(location, times.value(location));
    QSettings settings;
    settings.setValue(key, listed);
    settings.setValue(timesKey, kept);
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
    QVariantMap times = QSettings().value(timesKey).toMap();
    times.insert(location, QDateTime::currentDateTime());
    keep(all.mid(0, mostKept), times);
}

void remove(const QString& location)
{
    QStringList all = locations();
    all.removeAll(location);
    keep(all, QSettings().value(timesKey).toMap());
}

QDateTime openedAt(const QString& location)
{
    return QSettings().value(timesKey).toMap().value(location).toDateTime();
}

} // namespace rapporteur::recent
