// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldparser.h"

#include "base/folding.h"
#include "entities/registry.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FieldParser", text);
}

tl::unexpected<Error> invalid(const FieldDescriptor& field, const QString& text, const QString& rule)
{
    return failure(ErrorCode::InvalidInput, tr("“%1” cannot be the %2: %3").arg(text, field.name, rule));
}

Result<Value> parseInteger(const FieldDescriptor& field, const QString& text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0 || text.startsWith(u'+'))
        return invalid(field, text, tr("it must be a whole number."));
    return Value(number);
}

Result<Value> parseBoolean(const FieldDescriptor& field, const QString& text)
{
    const QString folded = foldText(text);
    if (QStringList{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"), foldText(tr("yes"))}
            .contains(folded))
        return Value(true);
    if (QStringList{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"), foldText(tr("no"))}
            .contains(folded))
        return Value(false);
    return invalid(field, text, tr("write yes or no."));
}

Result<Value> parseDate(const FieldDescriptor& field, const QString& text)
{
    if (const auto date = PartialDate::fromIso(text))
        return Value(*date);
    return invalid(field, text, tr("a date is written as 2021, 2021-04 or 2021-04-22."));
}

Result<Value> parseTime(const FieldDescriptor& field, const QString& text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return invalid(field, text, tr("a time is written as 14:30."));
    return Value(time.toString(QStringLiteral("HH:mm")));
}

Result<Value> parseZone(const FieldDescriptor& field, const QString& text)
{
    if (!QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
        return invalid(field, text, tr("a time zone has a name such as Europe/Zurich."));
    return Value(text);
}

Result<Value> parseChoice(const FieldDescriptor& field, const QString& text)
{
    const QString folded = foldText(text);
    QStringList codes;
    for (const Choice& choice : *field.choices) {
        if (folded == choice.codeText() || folded == foldText(choice.labelText()))
            return Value(choice.codeText());
        codes.append(choice.codeText());
    }
    return invalid(field, text, tr("it must be one of %1.").arg(codes.join(QStringLiteral(", "))));
}

Result<Value> parseAudience(const FieldDescriptor& field, const QString& text)
{
    if (const auto audience = audienceFromCode(foldText(text)))
        return Value(toCode(*audience));
    return invalid(field, text, tr("it must be public, members or secretariat."));
}

/// Says which field, unless the message begins with it: "Event “X” is not known" of an event.
Error naming(const FieldDescriptor& field, Error error)
{
    if (foldText(error.message).startsWith(field.name + u' '))
        return error;
    error.message = QStringLiteral("%1: %2").arg(field.name, error.message);
    return error;
}

bool mayOwn(const FieldDescriptor& field, const EntityDescriptor& entity)
{
    return field.targets.isEmpty() || field.targets.contains(entity.name());
}

/// "presentation/LABEL", "presentation#ID", "presentation/ID"; null where the text does not begin so.
const EntityDescriptor* namedEntity(const QString& text, QString& rest)
{
    qsizetype end = 0;
    while (end < text.size() && (text.at(end).isLower() || text.at(end) == u'_'))
        ++end;
    if (end == 0 || end == text.size() || (text.at(end) != u'/' && text.at(end) != u'#'))
        return nullptr;
    rest = text.mid(text.at(end) == u'#' ? end : end + 1);
    return findEntity(QStringView(text).left(end));
}

/// One record of any allowed kind that goes by that name, else a failure that says why not.
Result<Value> resolveAnywhere(const Store& store, const FieldDescriptor& field, const QString& text,
                              const NameScope& scope)
{
    std::vector<RecordRef> found;
    QStringList lines;
    for (const EntityDescriptor* entity : allEntities()) {
        if (!mayOwn(field, *entity) || (!entity->hasOwnLabel() && !text.startsWith(u'#')))
            continue;
        const auto id = resolveName(store, *entity, text, scope);
        if (!id && id.error().code == ErrorCode::Ambiguous)
            return tl::unexpected(naming(field, id.error()));
        if (!id && id.error().code != ErrorCode::NotFound)
            return failure(id);
        if (!id)
            continue;
        found.push_back({entity->name(), *id});
        lines.append(
            QStringLiteral("%1#%2 %3").arg(entity->name(), id->toString(), store.label(found.back())));
    }
    if (found.empty())
        return invalid(field, text, tr("nothing is known by that name."));
    if (found.size() > 1) {
        return failure(
            ErrorCode::Ambiguous,
            tr("“%1” could be the %2 in several ways: name its kind and number.").arg(text, field.name),
            lines);
    }
    return Value(found.front().toString());
}

Result<Value> parseAnyReference(const Store& store, const FieldDescriptor& field, const QString& text,
                                const NameScope& scope)
{
    QString rest;
    const EntityDescriptor* entity = namedEntity(text, rest);
    if (entity == nullptr)
        return resolveAnywhere(store, field, text, scope);
    if (!mayOwn(field, *entity)) {
        return invalid(field, text,
                       tr("it must be one of %1.").arg(field.targets.join(QStringLiteral(", "))));
    }
    const auto id = resolveName(store, *entity, rest, scope);
    if (!id)
        return tl::unexpected(naming(field, id.error()));
    return Value(RecordRef{entity->name(), *id}.toString());
}

Result<Value> parseReference(const Store& store, const FieldDescriptor& field, const QString& text,
                             const NameScope& scope)
{
    const auto id = resolveName(store, *findEntity(field.targets.constFirst()), text, scope);
    if (!id)
        return tl::unexpected(naming(field, id.error()));
    return Value(*id);
}

} // namespace

Result<Value> parsePlainValue(const FieldDescriptor& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return field.type == FieldType::Boolean ? Value(false) : Value();
    switch (field.type) {
    case FieldType::Integer:
        return parseInteger(field, trimmed);
    case FieldType::Boolean:
        return parseBoolean(field, trimmed);
    case FieldType::Date:
        return parseDate(field, trimmed);
    case FieldType::TimeOfDay:
        return parseTime(field, trimmed);
    case FieldType::TimeZone:
        return parseZone(field, trimmed);
    case FieldType::Choice:
        return parseChoice(field, trimmed);
    case FieldType::AudienceMark:
        return parseAudience(field, trimmed);
    case FieldType::LongText:
        return Value(text);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Address:
    case FieldType::Digest:
    case FieldType::Reference:
    case FieldType::AnyReference:
        break;
    }
    return Value(trimmed);
}

Result<Value> parseValue(const Store& store, const FieldDescriptor& field, const QString& text,
                         const NameScope& scope)
{
    if (!field.isReference() || text.trimmed().isEmpty())
        return parsePlainValue(field, text);
    return field.type == FieldType::Reference ? parseReference(store, field, text.trimmed(), scope)
                                              : parseAnyReference(store, field, text.trimmed(), scope);
}

} // namespace rapporteur
