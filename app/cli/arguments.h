// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exchange/recordeditor.h"
#include "store/store.h"

#include <QDate>

#include <memory>

namespace rapporteur {

// What several subcommands read from their arguments in the same way.

[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const QString& place);
[[nodiscard]] Result<const EntityDescriptor*> parseEntity(const QString& name);
/// A record by its number, with or without "#", or by a name.
[[nodiscard]] Result<Record> parseRecord(const Store& store, const EntityDescriptor& entity,
                                         const QString& text, Id group = {});
/// FIELD=VALUE, each.
[[nodiscard]] Result<QList<Assignment>> parseAssignments(const QStringList& texts);
/// Of --audience; the secretariat's where it is not given.
[[nodiscard]] Result<Audience> parseAudience(const Invocation& invocation,
                                             Audience usual = Audience::Secretariat);
/// Of --group; null where it is not given.
[[nodiscard]] Result<Id> parseGroup(const Store& store, const Invocation& invocation);
/// Of --as-of; invalid where it is not given. Only a whole date says which day is meant.
[[nodiscard]] Result<QDate> parseAsOf(const Invocation& invocation);
/// Of an option that takes a date of any precision; null where it is not given.
[[nodiscard]] Result<PartialDate> parseDate(const Invocation& invocation, const char* option);
/// Of --format, which is one of \a known; the first where it is not given.
[[nodiscard]] Result<QString> parseFormat(const Invocation& invocation, const QStringList& known);
/// Of --language, English where it is not given; wrong usage for one that there is not.
[[nodiscard]] Result<QLocale> parseLanguage(const Invocation& invocation);
/// Of --limit; -1 where it is not given.
[[nodiscard]] Result<int> parseLimit(const Invocation& invocation);

[[nodiscard]] QCommandLineOption audienceOption();
[[nodiscard]] QCommandLineOption languageOption();
[[nodiscard]] QCommandLineOption groupOption();
[[nodiscard]] QCommandLineOption asOfOption();
[[nodiscard]] QCommandLineOption formatOption(const QString& known);
[[nodiscard]] QCommandLineOption limitOption();

[[nodiscard]] tl::unexpected<Error> wrongUsage(const QString& message);
/// " Did you mean: a, b?" or nothing.
[[nodiscard]] QString didYouMean(const QString& typed, const QStringList& known);

} // namespace rapporteur
