// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pasteplan.h"

#include "base/folding.h"
#include "exchange/childlist.h"
#include "exchange/recordmatcher.h"
#include "schema/validation.h"
#include "store/formatter.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

using Outcome = PasteRow::Outcome;

constexpr size_t rowsBetweenTelling = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("PastePlan", text);
}

bool isBlank(const QStringList& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

QString titleOf(const EntityDescriptor& entity, const QString& name)
{
    if (const FieldDescriptor* field = entity.field(name))
        return field->labelText();
    const VirtualField* way = entity.virtualField(name);
    return way ? way->labelText() : name;
}

bool isAssignable(const EntityDescriptor& entity, const QString& name)
{
    const FieldDescriptor* field = entity.field(name);
    const VirtualField* way = entity.virtualField(name);
    return name == QLatin1String("id") || (field && field->type != FieldType::Digest) ||
           (way && ChildList::of(entity, *way).has_value());
}

/// The field that a heading means; empty where it means none.
QString fieldOfHeading(const EntityDescriptor& entity, const QString& heading)
{
    const QString wanted = foldText(heading).simplified();
    if (wanted == QLatin1String("id") || wanted == QLatin1String("#"))
        return QStringLiteral("id");
    for (const FieldDescriptor& field : entity.fields()) {
        if (wanted == field.name || wanted == foldText(field.labelText()))
            return field.name;
    }
    for (const VirtualField& way : entity.virtualFields()) {
        if (wanted == way.name || wanted == foldText(way.labelText()))
            return way.name;
    }
    return {};
}

/// Headings, where most of the cells mean a field: a spreadsheet may have columns of its own.
bool areHeadings(const EntityDescriptor& entity, const QStringList& row)
{
    qsizetype known = 0;
    qsizetype filled = 0;
    for (const QString& cell : row) {
        filled += cell.trimmed().isEmpty() ? 0 : 1;
        known += fieldOfHeading(entity, cell).isEmpty() ? 0 : 1;
    }
    return known > 0 && 2 * known >= filled;
}

class Planner
{
public:
    Planner(const Store& store, const EntityDescriptor& entity, const NameScope& scope)
        : m_store(store)
        , m_entity(entity)
        , m_scope(scope)
        , m_editor(store, scope)
        , m_matcher(store, entity, scope)
    {}

    Result<PastePlan> plan(const std::vector<QStringList>& table, const QStringList& columns,
                           const Progress& progress)
    {
        size_t first = 0;
        while (first < table.size() && isBlank(table[first]))
            ++first;
        if (first == table.size())
            return failure(ErrorCode::InvalidInput,
                           tr("There are no rows to paste: copy some from a spreadsheet."));
        const bool headings = areHeadings(m_entity, table[first]);
        if (headings)
            takeHeadings(table[first++]);
        else
            takeColumns(columns);
        for (size_t i = first; i < table.size(); ++i) {
            if (progress && i % rowsBetweenTelling == 0 && !progress(static_cast<qint64>(i)))
                return failure(ErrorCode::Cancelled, tr("It was stopped; nothing was taken over."));
            if (!isBlank(table[i]))
                addRow(static_cast<int>(i) + 1, table[i]);
        }
        if (m_plan.rows.empty())
            return failure(ErrorCode::InvalidInput, tr("There are headings, but no rows below them."));
        return std::move(m_plan);
    }

private:
    void takeHeadings(const QStringList& row)
    {
        for (const QString& heading : row) {
            const QString name = fieldOfHeading(m_entity, heading);
            take(name, heading.simplified());
        }
    }

    void takeColumns(const QStringList& columns)
    {
        for (const QString& name : columns)
            take(name, titleOf(m_entity, name));
    }

    void take(const QString& name, const QString& heading)
    {
        const bool taken = !name.isEmpty() && isAssignable(m_entity, name) && !m_columns.contains(name);
        m_columns.append(taken ? name : QString());
        if (taken)
            m_plan.titles.append(titleOf(m_entity, name));
        else if (!heading.isEmpty())
            m_plan.ignored.append(heading);
    }

    void addRow(int line, const QStringList& cells)
    {
        PasteRow row;
        row.line = line;
        row.label =
            cells.filter(QRegularExpression(QStringLiteral("\\S"))).mid(0, 3).join(QStringLiteral(", "));
        const auto done = fill(row, cells);
        if (!done) {
            row.outcome = Outcome::Refused;
            row.cells.clear();
            row.reason = done.error().message;
        }
        m_plan.rows.push_back(std::move(row));
    }

    Result<void> fill(PasteRow& row, const QStringList& cells)
    {
        if (cells.size() > m_columns.size() && !isBlank(cells.mid(m_columns.size())))
            return failure(ErrorCode::InvalidInput, tr("The row has more cells than there are columns."));
        QList<Assignment> assignments;
        QString number;
        for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
            const QString text = cells.at(i).trimmed();
            if (m_columns.at(i) == QLatin1String("id"))
                number = text;
            else if (!m_columns.at(i).isEmpty() && !text.isEmpty())
                assignments.append({m_columns.at(i), text});
        }
        return m_matcher.match(number, assignments).and_then([&](const std::optional<Record>& known) {
            return known ? update(row, *known, assignments) : add(row, assignments);
        });
    }

    Result<void> update(PasteRow& row, const Record& known, const QList<Assignment>& assignments)
    {
        row.label = m_store.label(known.ref()).simplified();
        if (const int before = m_lines.value(known.id))
            return failure(ErrorCode::InvalidInput, tr("Row %1 is about the same record.").arg(before));
        m_lines.insert(known.id, row.line);
        return m_editor.edit(known, assignments).and_then([&](const ChangeSet& changes) -> Result<void> {
            Record after = known;
            for (const Change& change : changes.changes()) {
                for (const FieldChange& field : change.ref() == known.ref() ? change.fields : none())
                    after.setValue(field.field->name, field.after);
            }
            if (const auto problems = validate(after); !problems.empty() && !changes.isEmpty())
                return failure(ErrorCode::InvalidInput, problems.front().message);
            row.outcome = changes.isEmpty() ? Outcome::Unchanged : Outcome::Update;
            row.cells = cellsOf(known, changes, assignments);
            append(changes);
            return {};
        });
    }

    Result<void> add(PasteRow& row, const QList<Assignment>& assignments)
    {
        return m_editor.add(m_entity, assignments)
            .and_then([&](RecordEditor::Addition addition) -> Result<void> {
                Record record = Record::make(m_entity);
                for (Change& change : addition.changes.changes()) {
                    if (change.ref() != RecordRef{m_entity.name(), addition.id})
                        continue;
                    moveDown(change);
                    for (const FieldChange& field : change.fields)
                        record.setValue(field.field->name, field.after);
                }
                if (const auto problems = validate(record); !problems.empty())
                    return failure(ErrorCode::InvalidInput, problems.front().message);
                const QString label = labelOf(record, m_store).simplified();
                if (const int before = m_newNames.value(foldText(label)))
                    return failure(ErrorCode::InvalidInput, tr("Row %1 has the same name.").arg(before));
                m_newNames.insert(foldText(label), row.line);
                row.label = label;
                row.outcome = Outcome::Add;
                for (const Assignment& each : assignments)
                    row.cells.push_back({titleOf(m_entity, each.field), {}, each.text});
                append(addition.changes);
                return {};
            });
    }

    /// Several new ones of one owner come one after the other.
    void moveDown(Change& change)
    {
        const FieldDescriptor* position = m_entity.positionField();
        const FieldDescriptor* owner = m_entity.owner();
        if (!position)
            return;
        QString whose;
        for (const FieldChange& field : change.fields)
            whose = field.field == owner ? field.after.toText() : whose;
        const qint64 earlier = m_added[whose]++;
        for (FieldChange& field : change.fields) {
            if (field.field == position)
                field.after = Value(field.after.toInteger() + earlier);
        }
    }

    std::vector<PasteRow::Cell> cellsOf(const Record& known, const ChangeSet& changes,
                                        const QList<Assignment>& assignments) const
    {
        std::vector<PasteRow::Cell> cells;
        Formatter formatter(m_store);
        QStringList lists;
        for (const Assignment& each : assignments) {
            if (!m_entity.field(each.field))
                lists.append(each.field);
        }
        const bool readable = formatter.prefetch({known}, lists).has_value();
        bool others = false;
        for (const Change& change : changes.changes()) {
            others = others || change.ref() != known.ref();
            for (const FieldChange& field : change.ref() == known.ref() ? change.fields : none()) {
                cells.push_back({field.field->labelText(), formatter.text(*field.field, field.before),
                                 formatter.text(*field.field, field.after)});
            }
        }
        for (const Assignment& each : assignments) {
            const QString before = readable && others ? formatter.text(known, each.field) : QString();
            if (others && lists.contains(each.field) && foldText(before) != foldText(each.text))
                cells.push_back({titleOf(m_entity, each.field), before, each.text});
        }
        return cells;
    }

    static const std::vector<FieldChange>& none()
    {
        static const std::vector<FieldChange> nothing;
        return nothing;
    }

    void append(const ChangeSet& changes)
    {
        for (const Change& change : changes.changes())
            m_plan.changes.append(change);
    }

    const Store& m_store;
    const EntityDescriptor& m_entity;
    NameScope m_scope;
    RecordEditor m_editor;
    RecordMatcher m_matcher;
    QStringList m_columns; ///< the field of each column; empty: not taken
    QHash<Id, int> m_lines;
    QHash<QString, int> m_newNames;
    QHash<QString, qint64> m_added;
    PastePlan m_plan;
};

} // namespace

qint64 PastePlan::count(PasteRow::Outcome outcome) const
{
    return std::count_if(rows.begin(), rows.end(),
                         [outcome](const PasteRow& row) { return row.outcome == outcome; });
}

Result<PastePlan> planPaste(const Store& store, const EntityDescriptor& entity,
                            const std::vector<QStringList>& table, const QStringList& columns,
                            const NameScope& scope, const Progress& progress)
{
    return Planner(store, entity, scope).plan(table, columns, progress);
}

} // namespace rapporteur
