// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "entities/registry.h"

namespace rapporteur {

namespace {

QString optionNames(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return names.join(QStringLiteral(", ")) + value;
}

QString columns(const QList<std::pair<QString, QString>>& rows)
{
    qsizetype widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.first.size());
    QString text;
    for (const auto& row : rows)
        text += QStringLiteral("  %1  %2\n").arg(row.first.leftJustified(widest), row.second);
    return text;
}

} // namespace

QString helpText(const Command& command)
{
    QString text =
        QStringLiteral("rapporteur %1 %2\n\n%3\n").arg(command.name, command.arguments, command.summary);
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption& option : command.options)
        rows.append({optionNames(option), option.description()});
    if (!rows.isEmpty())
        text += u'\n' + CommandLine::tr("Options:") + u'\n' + columns(rows);
    if (command.arguments.contains(QStringLiteral("ENTITY"))) {
        QStringList names;
        for (const EntityDescriptor* entity : allEntities())
            names.append(entity->name());
        text +=
            u'\n' + CommandLine::tr("ENTITY is one of: %1.").arg(names.join(QStringLiteral(", "))) + u'\n';
    }
    return text.trimmed();
}

QString helpText(const std::vector<Command>& commands)
{
    QList<std::pair<QString, QString>> rows;
    for (const Command& command : commands)
        rows.append({command.name, command.summary});
    return CommandLine::tr("rapporteur [STORE]            opens the window\n"
                           "rapporteur COMMAND STORE ...  does one thing and ends\n"
                           "rapporteur help COMMAND       tells more about one of these:") +
           QStringLiteral("\n\n") + columns(rows) + u'\n' +
           CommandLine::tr("STORE is a file, or a database as postgresql://user@host/database.\n"
                           "Exit status: 0 done, 1 failed, 2 wrong usage, 3 `check` found something.");
}

} // namespace rapporteur
