// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "exchange/jsonrecord.h"
#include "exchange/recordpages.h"
#include "queries/audiencegate.h"
#include "store/entitysql.h"

namespace rapporteur {

namespace {

constexpr int usualSteps = 20;
constexpr int changesShown = 50; ///< of one step, where no record is named: an import has thousands

QString kindCode(StepKind kind)
{
    switch (kind) {
    case StepKind::Undo:
        return QStringLiteral("undo");
    case StepKind::Redo:
        return QStringLiteral("redo");
    case StepKind::Edit:
        break;
    }
    return QStringLiteral("edit");
}

QString kindCode(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Add:
        return QStringLiteral("add");
    case ChangeKind::Remove:
        return QStringLiteral("remove");
    case ChangeKind::Update:
        break;
    }
    return QStringLiteral("set");
}

/// How a record is called, and a removed one was: by what its removal took away.
QString nameOf(const Change& change, const Formatter& formatter)
{
    const QString label = formatter.label(change.ref());
    if (!label.isEmpty())
        return label;
    Record record = Record::make(*change.entity);
    for (const FieldChange& field : change.fields)
        record.setValue(field.field->name, field.before.isNull() ? field.after : field.before);
    return renderLabel(record, [&formatter](const RecordRef& ref) { return formatter.label(ref); });
}

QString describe(const HistoryStep& step, const Formatter& formatter)
{
    return describe(step, [&formatter](const RecordRef& ref) { return formatter.label(ref); });
}

void writeText(const std::vector<HistoryStep>& steps, const Formatter& formatter, bool all,
               StandardOutput& out)
{
    for (const HistoryStep& step : steps) {
        out.line(QStringLiteral("#%1  %2  %3  %4")
                     .arg(step.sequence)
                     .arg(step.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), step.author,
                          describe(step, formatter)));
        int shown = 0;
        for (const Change& change : step.changes) {
            if (!all && shown++ == changesShown)
                break;
            out.line(QStringLiteral("    %1 %2 #%3 %4")
                         .arg(kindCode(change.kind), change.entity->name(), change.id.toString(),
                              nameOf(change, formatter)));
            for (const FieldChange& field : change.fields) {
                out.line(QStringLiteral("        %1: %2 → %3")
                             .arg(field.field->name, formatter.text(*field.field, field.before).simplified(),
                                  formatter.text(*field.field, field.after).simplified()));
            }
        }
        if (!all && step.changeCount > changesShown)
            out.line(CommandLine::tr("    and %1 more").arg(step.changeCount - changesShown));
    }
}

QByteArray fieldsJson(const Change& change, const Formatter& formatter)
{
    QByteArray json;
    for (const FieldChange& field : change.fields) {
        json += json.isEmpty() ? "" : ", ";
        json += "{\"field\": " + jsonText(field.field->name) +
                ", \"before\": " + jsonText(jsonValue(formatter, *field.field, field.before)) +
                ", \"after\": " + jsonText(jsonValue(formatter, *field.field, field.after)) + "}";
    }
    return "[" + json + "]";
}

QByteArray changesJson(const HistoryStep& step, const Formatter& formatter)
{
    QByteArray json;
    for (const Change& change : step.changes) {
        json += json.isEmpty() ? "\n    " : ",\n    ";
        json += "{\"action\": " + jsonText(kindCode(change.kind)) +
                ", \"entity\": " + jsonText(change.entity->name()) +
                ", \"id\": " + jsonText(change.id.toString()) +
                ", \"label\": " + jsonText(nameOf(change, formatter)) +
                ", \"base_revision\": " + QByteArray::number(change.baseRevision) +
                ", \"fields\": " + fieldsJson(change, formatter) + "}";
    }
    return "[" + json + "]";
}

void writeJson(const std::vector<HistoryStep>& steps, const Formatter& formatter, bool, StandardOutput& out)
{
    QByteArray json;
    for (const HistoryStep& step : steps) {
        json += json.isEmpty() ? "\n  " : ",\n  ";
        json += "{\"number\": " + QByteArray::number(step.sequence) +
                ", \"at\": " + jsonText(step.at.toUTC().toString(Qt::ISODateWithMs)) +
                ", \"author\": " + jsonText(step.author) + ", \"kind\": " + jsonText(kindCode(step.kind));
        if (step.target != 0)
            json += ", \"of\": " + QByteArray::number(step.target);
        json += ", \"what\": " + jsonText(describe(step, formatter)) +
                ", \"change_count\": " + QByteArray::number(step.changeCount) +
                ", \"changes\": " + changesJson(step, formatter) + "}";
    }
    out.write("[" + json + "\n]\n");
}

Result<HistoryFilter> parseFilter(const Store& store, const Invocation& invocation)
{
    HistoryFilter filter;
    const auto limit = parseLimit(invocation);
    const auto reader = limit ? parseAudience(invocation) : failure(limit);
    if (!reader)
        return failure(reader);
    filter.limit = *limit < 0 ? usualSteps : *limit;
    filter.reader = *reader;
    if (invocation.positionalCount() < 3)
        return filter;
    const auto entity = parseEntity(invocation.positional(1));
    if (!entity)
        return failure(entity);
    // A removed record has no name any more, but its number and its history stay.
    const QString text = invocation.positional(2).trimmed();
    if (const auto id = Id::fromString(QString(text).remove(u'#'))) {
        filter.record = RecordRef{(*entity)->name(), *id};
        filter.changesPerStep = -1;
        return filter;
    }
    return parseRecord(store, **entity, text).map([&](const Record& record) {
        filter.record = record.ref();
        filter.changesPerStep = -1;
        return filter;
    });
}

/// Of a step's changes those that the reader asked about: a named record's own; and of their fields those in
/// which something changed, because an empty truth value is as good as no.
void keepAsked(std::vector<HistoryStep>& steps, const std::optional<RecordRef>& record)
{
    const auto isEmpty = [](const Value& value) { return value.isNull() || value == Value(false); };
    for (HistoryStep& step : steps) {
        if (record)
            std::erase_if(step.changes, [&](const Change& change) { return change.ref() != *record; });
        for (Change& change : step.changes) {
            std::erase_if(change.fields, [&](const FieldChange& field) {
                return isEmpty(field.before) && isEmpty(field.after);
            });
        }
    }
}

Result<ExitStatus> run(const Invocation& invocation)
{
    if (invocation.positionalCount() == 2)
        return wrongUsage(CommandLine::tr("Name the record too: ENTITY ID."));
    const auto format = parseFormat(invocation, {QStringLiteral("table"), QStringLiteral("json")});
    const auto store = format ? openStore(invocation.positional(0)) : failure(format);
    const auto filter = store ? parseFilter(**store, invocation) : failure(store);
    const auto read = filter ? (*store)->history(*filter) : failure(filter);
    auto steps = read ? AudienceGate(**store, filter->reader).visible(*read) : failure(read);
    if (!steps)
        return failure(steps);
    keepAsked(*steps, filter->record);
    const auto write = *format == QStringLiteral("json") ? &writeJson : &writeText;
    write(*steps, makeFormatter(**store, filter->reader), filter->record.has_value(), invocation.out);
    return Done;
}

} // namespace

Command historyCommand()
{
    Command command;
    command.name = QStringLiteral("history");
    command.arguments = QStringLiteral("STORE [ENTITY ID] [--limit N] [--format table|json]");
    command.summary = CommandLine::tr("Tells who changed what and when, the latest first.");
    command.leastArguments = 1;
    command.mostArguments = 3;
    command.options = {{QStringLiteral("limit"),
                        CommandLine::tr("no more steps than so many; usually %1").arg(usualSteps),
                        QStringLiteral("N")},
                       audienceOption(),
                       formatOption(QStringLiteral("table, json"))};
    command.run = &run;
    return command;
}

} // namespace rapporteur
