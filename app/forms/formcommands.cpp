// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formcommands.h"

#include "forms/recordform.h"
#include "shell/page.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

RecordForm* formOf(const CommandContext& context)
{
    const auto forms = context.page ? context.page->findChildren<RecordForm*>() : QList<RecordForm*>();
    const auto shown =
        std::find_if(forms.begin(), forms.end(), [](const RecordForm* form) { return form->isVisible(); });
    return shown == forms.end() ? nullptr : *shown;
}

WindowCommand showTab(const char* name, const char* text, Qt::Key key, int by)
{
    WindowCommand command;
    command.name = QString::fromLatin1(name);
    command.text = QCoreApplication::translate("formcommands", text);
    command.keys = {QKeySequence(Qt::CTRL | key)};
    command.menu = WindowCommand::Menu::Go;
    command.isOffered = [](const CommandContext& context) {
        const RecordForm* form = formOf(context);
        return form && !form->record().isNull();
    };
    command.run = [by](const CommandContext& context) { formOf(context)->showNextTab(by); };
    return command;
}

WindowCommand addFile()
{
    WindowCommand command;
    command.name = QStringLiteral("add-file");
    command.text = QCoreApplication::translate("formcommands", "Add a &file to the record…");
    command.iconName = QStringLiteral("mail-attachment");
    command.isOffered = [](const CommandContext& context) {
        const RecordForm* form = formOf(context);
        return form && !form->record().isNull() && context.isWritable();
    };
    command.run = [](const CommandContext& context) { formOf(context)->addFile(); };
    return command;
}

} // namespace

std::vector<WindowCommand> formCommands()
{
    return {
        addFile(),
        showTab("next-tab", QT_TRANSLATE_NOOP("formcommands", "Next part of the record"), Qt::Key_PageDown,
                1),
        showTab("previous-tab", QT_TRANSLATE_NOOP("formcommands", "Previous part of the record"),
                Qt::Key_PageUp, -1),
    };
}

} // namespace rapporteur
