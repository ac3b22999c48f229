// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences.h"

#include "store/backups.h"

#include <QSettings>

namespace rapporteur::preferences {

namespace {
const auto themeKey = QStringLiteral("theme");
const auto authorKey = QStringLiteral("author");
const auto backupsKey = QStringLiteral("backups/kept");
} // namespace

WindowTheme::Choice theme()
{
    return WindowTheme::choiceFromText(QSettings().value(themeKey).toString());
}

void setTheme(WindowTheme::Choice choice)
{
    QSettings().setValue(themeKey, WindowTheme::textOf(choice));
}

QString author()
{
    return QSettings().value(authorKey).toString().simplified();
}

void setAuthor(const QString& name)
{
    QSettings().setValue(authorKey, name.simplified());
}

int backupsKept()
{
    return qBound(1, QSettings().value(backupsKey, usualBackupsKept).toInt(), 99);
}

void setBackupsKept(int number)
{
    QSettings().setValue(backupsKey, number);
}

} // namespace rapporteur::preferences
