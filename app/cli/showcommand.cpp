// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "entities/registry.h"
#include "exchange/exporter.h"
#include "exchange/jsonrecord.h"
#include "queries/audiencegate.h"

namespace rapporteur {

namespace {

/// The kinds of record that belong to the shown one.
std::vector<const EntityDescriptor*> childEntities(const EntityDescriptor& entity)
{
    std::vector<const EntityDescriptor*> children;
    for (const IncomingReference& reference : referencesTo(entity)) {
        if (reference.field == reference.entity->owner())
            children.push_back(reference.entity);
    }
    return children;
}

RecordSelection childrenOf(const Record& record, const EntityDescriptor& child, Audience reader)
{
    RecordSelection selection(child);
    const FieldDescriptor& owner = *child.owner();
    const Value ref =
        owner.type == FieldType::AnyReference ? Value(record.ref().toString()) : Value(record.id);
    selection.query.where.push_back({owner.name, Condition::Test::Is, {ref}});
    selection.reader = reader;
    return selection;
}

QStringList allColumns(const EntityDescriptor& entity)
{
    return QStringList{QStringLiteral("id")} + jsonColumns(entity) + QStringList{QStringLiteral("revision")};
}

Result<QByteArray> childrenJson(const Store& store, const Record& record, Audience reader)
{
    QByteArray json;
    for (const EntityDescriptor* child : childEntities(*record.entity)) {
        RecordSelection selection = childrenOf(record, *child, reader);
        selection.columns = allColumns(*child);
        QByteArray array;
        const auto read =
            RecordPages(store, selection)
                .forEach([&](const std::vector<Record>& records, const Formatter& formatter) -> Result<void> {
                    const JsonRecord writer(formatter, selection.columns);
                    for (const Record& each : records)
                        array += (array.isEmpty() ? "\n    " : ",\n    ") + writer.toJson(each);
                    return {};
                });
        if (!read)
            return failure(read);
        json += ",\n  " + jsonText(child->name()) + ": [" + array + "]";
    }
    return json;
}

Result<void> writeJson(const Store& store, const Record& record, const Formatter& formatter, Audience reader,
                       StandardOutput& out)
{
    return childrenJson(store, record, reader).map([&](const QByteArray& children) {
        out.write(JsonRecord(formatter, allColumns(*record.entity)).toJson(record, children) + "\n");
    });
}

Result<void> writeChildren(const Store& store, const Record& record, Audience reader, StandardOutput& out)
{
    for (const EntityDescriptor* child : childEntities(*record.entity)) {
        RecordSelection selection = childrenOf(record, *child, reader);
        selection.columns = child->columns();
        selection.columns.removeAll(child->owner()->name);
        selection.columns.prepend(QStringLiteral("id"));
        TextTable table(selection.columns);
        int count = 0;
        const auto read =
            RecordPages(store, selection)
                .forEach([&](const std::vector<Record>& records, const Formatter& formatter) -> Result<void> {
                    for (const Record& each : records) {
                        QStringList cells;
                        for (const QString& column : selection.columns)
                            cells.append(cellText(each, column, formatter));
                        table.addRow(cells);
                        ++count;
                    }
                    return {};
                });
        if (!read)
            return read;
        if (count == 0)
            continue;
        out.line();
        out.line(QStringLiteral("%1 (%2)").arg(child->name()).arg(count));
        for (const QString& line : table.lines(out.terminalWidth() == 0 ? 0 : out.terminalWidth() - 2))
            out.line(QStringLiteral("  ") + line);
    }
    return {};
}

/// Records of others that name this one: what would stand in the way of removing it.
Result<void> writeUsers(const Store& store, const Record& record, StandardOutput& out)
{
    return store.usesOf(record.ref()).map([&](const std::vector<RecordUse>& uses) {
        bool first = true;
        for (const RecordUse& use : uses) {
            if (use.owned)
                continue;
            if (first)
                out.line(u'\n' + CommandLine::tr("used by"));
            first = false;
            out.line(
                QStringLiteral("  %1 #%2 %3 (%4)")
                    .arg(use.user.entity, use.user.id.toString(), store.label(use.user), use.field->name));
        }
    });
}

Result<void> writeText(const Store& store, const Record& record, const Formatter& formatter, Audience reader,
                       StandardOutput& out)
{
    qsizetype widest = 0;
    const QStringList columns = allColumns(*record.entity);
    for (const QString& column : columns)
        widest = std::max(widest, column.size());
    for (const QString& column : columns) {
        QString text = cellText(record, column, formatter);
        text.replace(u'\n', u'\n' + QString(widest + 2, u' '));
        out.line(QStringLiteral("%1  %2").arg(column.leftJustified(widest), text).trimmed());
    }
    const auto children = writeChildren(store, record, reader, out);
    if (!children || reader != Audience::Secretariat)
        return children;
    return writeUsers(store, record, out);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto format = parseFormat(invocation, {QStringLiteral("text"), QStringLiteral("json")});
    const auto entity = format ? parseEntity(invocation.positional(1)) : failure(format);
    const auto reader = entity ? parseAudience(invocation) : failure(entity);
    const auto store = reader ? openStore(invocation.positional(0)) : failure(reader);
    const auto group = store ? parseGroup(**store, invocation) : failure(store);
    const auto record =
        group ? parseRecord(**store, **entity, invocation.positional(2), *group) : failure(group);
    const auto visible = record ? AudienceGate(**store, *reader).visible({*record}) : failure(record);
    if (!visible)
        return failure(visible);
    if (visible->empty()) {
        return failure(ErrorCode::NotFound,
                       CommandLine::tr("“%1” is not for that audience.").arg(invocation.positional(2)));
    }
    Formatter formatter = makeFormatter(**store, *reader);
    const auto prefetched = formatter.prefetch(*visible, jsonColumns(**entity));
    if (!prefetched)
        return failure(prefetched);
    const auto write = *format == QStringLiteral("json") ? &writeJson : &writeText;
    return write(**store, visible->front(), formatter, *reader, invocation.out).map([] { return Done; });
}

} // namespace

Command showCommand()
{
    Command command;
    command.name = QStringLiteral("show");
    command.arguments = QStringLiteral("STORE ENTITY ID [--format text|json]");
    command.summary = CommandLine::tr("Shows a record with what belongs to it; ID may be a name.");
    command.leastArguments = command.mostArguments = 3;
    command.options = {groupOption(), audienceOption(), formatOption(QStringLiteral("text, json"))};
    command.run = &run;
    return command;
}

} // namespace rapporteur
