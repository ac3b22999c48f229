// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/carecommands.h"

#include "care/duplicatespage.h"
#include "queries/duplicates.h"
#include "shell/mainwindow.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("care", text);
}

/// Two of a kind of which there may be duplicates.
bool areTwo(const CommandContext& context)
{
    const auto& kinds = kindsWithDuplicates();
    return context.isWritable() && context.records.size() == 2 &&
           std::any_of(kinds.begin(), kinds.end(),
                       [&](const EntityDescriptor* kind) { return context.areOf(kind->name()); });
}

/// The one that was recorded first stays, unless somebody chooses otherwise field by field.
void merge(const CommandContext& context)
{
    RecordRef first = context.records.front();
    RecordRef second = context.records.back();
    if (second.id < first.id)
        std::swap(first, second);
    if (auto* page = qobject_cast<DuplicatesPage*>(context.window.showPage(QStringLiteral("duplicates"))))
        page->compare(first, second);
}

} // namespace

std::vector<WindowCommand> careCommands()
{
    return {{QStringLiteral("merge"),
             tr("&Merge…"),
             QStringLiteral("merge"),
             {QKeySequence(tr("Ctrl+J"))},
             WindowCommand::Menu::Record,
             true,
             areTwo,
             merge}};
}

} // namespace rapporteur
