// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentstores.h"

#include <QSettings>

namespace rapporteur::recent {

namespace {
constexpr int mostKept = 8;
const auto key = QStringLiteral("recent");
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
}

void remove(const QString& location)
{
    QStringList all = locations();
    all.removeAll(location);
    QSettings().setValue(key, all);
}

} // namespace rapporteur::recent
