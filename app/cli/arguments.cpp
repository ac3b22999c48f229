// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "base/inlanguage.h"
#include "entities/registry.h"
#include "exchange/fieldparser.h"
#include "exchange/nearestnames.h"

namespace rapporteur {

tl::unexpected<Error> wrongUsage(const QString& message)
{
    return failure(ErrorCode::Usage, message);
}

QString didYouMean(const QString& typed, const QStringList& known)
{
    const QStringList near = nearestNames(typed, known);
    return near.isEmpty() ? QString()
                          : u' ' + CommandLine::tr("Did you mean: %1?").arg(near.join(QStringLiteral(", ")));
}

Result<std::unique_ptr<Store>> openStore(const QString& place)
{
    return Store::open(StoreLocation{place});
}

Result<const EntityDescriptor*> parseEntity(const QString& name)
{
    if (const EntityDescriptor* entity = findEntity(name))
        return entity;
    QStringList known;
    for (const EntityDescriptor* entity : allEntities())
        known.append(entity->name());
    return wrongUsage(CommandLine::tr("There is no kind of record called “%1”.").arg(name) +
                      didYouMean(name, known));
}

Result<Record> parseRecord(const Store& store, const EntityDescriptor& entity, const QString& text, Id group)
{
    const auto digits = Id::fromString(text.trimmed());
    if (digits) {
        auto found = store.record(entity, *digits);
        if (found || found.error().code != ErrorCode::NotFound)
            return found;
    }
    return resolveName(store, entity, text, NameScope{group}).and_then([&](Id id) {
        return store.record(entity, id);
    });
}

Result<QList<Assignment>> parseAssignments(const QStringList& texts)
{
    QList<Assignment> assignments;
    for (const QString& text : texts) {
        const auto assignment = parseAssignment(text);
        if (!assignment)
            return failure(assignment);
        assignments.append(*assignment);
    }
    return assignments;
}

Result<Audience> parseAudience(const Invocation& invocation, Audience usual)
{
    if (!invocation.isSet("audience"))
        return usual;
    const QString text = invocation.value("audience");
    if (const auto audience = audienceFromCode(text))
        return *audience;
    return wrongUsage(
        CommandLine::tr("“%1” is no audience: it is public, members or secretariat.").arg(text));
}

Result<QLocale> parseLanguage(const Invocation& invocation)
{
    const QStringList& known = InLanguage::codes();
    const QString language = invocation.isSet("language") ? invocation.value("language") : known.constFirst();
    if (!known.contains(language))
        return wrongUsage(CommandLine::tr("“%1” is no language here: it is one of %2.")
                              .arg(language, known.join(QStringLiteral(", "))));
    return InLanguage::localeOf(language);
}

Result<Id> parseGroup(const Store& store, const Invocation& invocation)
{
    if (!invocation.isSet("group"))
        return Id();
    return resolveGroup(store, invocation.value("group"));
}

Result<QDate> parseAsOf(const Invocation& invocation)
{
    if (!invocation.isSet("as-of"))
        return QDate();
    const QString text = invocation.value("as-of");
    const auto date = PartialDate::fromIso(text);
    if (!date || date->precision() != PartialDate::Precision::Day)
        return wrongUsage(CommandLine::tr("“%1” is no day: write it as 2021-04-22.").arg(text));
    return date->firstDay();
}

Result<PartialDate> parseDate(const Invocation& invocation, const char* option)
{
    if (!invocation.isSet(option))
        return PartialDate();
    const auto date = PartialDate::fromIso(invocation.value(option));
    if (!date || date->isNull())
        return wrongUsage(CommandLine::tr("--%1 takes a date such as 2021, 2021-04 or 2021-04-22.")
                              .arg(QString::fromLatin1(option)));
    return *date;
}

Result<QString> parseFormat(const Invocation& invocation, const QStringList& known)
{
    const QString format = invocation.isSet("format") ? invocation.value("format") : known.constFirst();
    if (known.contains(format))
        return format;
    return wrongUsage(CommandLine::tr("“%1” is no format here: it is one of %2.")
                          .arg(format, known.join(QStringLiteral(", "))));
}

Result<int> parseLimit(const Invocation& invocation)
{
    if (!invocation.isSet("limit"))
        return -1;
    bool ok = false;
    const int limit = invocation.value("limit").toInt(&ok);
    if (!ok || limit < 0)
        return wrongUsage(CommandLine::tr("“%1” is no number of lines.").arg(invocation.value("limit")));
    return limit;
}

QCommandLineOption audienceOption()
{
    return {QStringLiteral("audience"), CommandLine::tr("for whom: public, members or secretariat"),
            QStringLiteral("WHO")};
}

QCommandLineOption languageOption()
{
    return {QStringLiteral("language"), CommandLine::tr("en, fr, ru, es, ar or zh: what it is written in"),
            QStringLiteral("LANGUAGE")};
}

QCommandLineOption groupOption()
{
    return {QStringLiteral("group"), CommandLine::tr("the edition that is meant, by its name"),
            QStringLiteral("NAME")};
}

QCommandLineOption asOfOption()
{
    return {QStringLiteral("as-of"), CommandLine::tr("what held on that day, such as 2021-04-22"),
            QStringLiteral("DATE")};
}

QCommandLineOption formatOption(const QString& known)
{
    return {QStringLiteral("format"), CommandLine::tr("one of %1").arg(known), QStringLiteral("FORMAT")};
}

QCommandLineOption limitOption()
{
    return {QStringLiteral("limit"), CommandLine::tr("no more than so many"), QStringLiteral("N")};
}

} // namespace rapporteur
