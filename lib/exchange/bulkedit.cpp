// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulkedit.h"

#include "schema/validation.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t recordsAtOnce = 1'000;

void count(std::vector<BulkLine>& lines, const BulkLine& line)
{
    const auto known = std::find_if(lines.begin(), lines.end(), [&line](const BulkLine& each) {
        return each.field == line.field && each.before == line.before;
    });
    if (known == lines.end())
        lines.push_back(line);
    else
        ++known->records;
}

void addProblems(QStringList& problems, const Record& before, const Record& after)
{
    const auto said = validate(before); // what was wrong before is not this change's fault
    for (const FieldProblem& problem : validate(after)) {
        const bool old = std::any_of(said.begin(), said.end(), [&problem](const FieldProblem& each) {
            return each.message == problem.message;
        });
        if (!old && !problems.contains(problem.message))
            problems.append(problem.message);
    }
}

} // namespace

BulkPlan planBulkEdit(const std::vector<Record>& records, const std::vector<FieldAssignment>& assignments)
{
    BulkPlan plan;
    for (const Record& before : records) {
        Record after = before;
        for (const FieldAssignment& each : assignments) {
            const Value old = before.value(each.field->name);
            if (old == each.value)
                continue;
            after.setValue(each.field->name, each.value);
            count(plan.lines, {each.field, old, each.value, 1});
        }
        if (after == before) {
            ++plan.unchanged;
            continue;
        }
        ++plan.changed;
        addProblems(plan.problems, before, after);
        plan.changes.update(before, after);
    }
    std::stable_sort(plan.lines.begin(), plan.lines.end(), [](const BulkLine& a, const BulkLine& b) {
        return a.field->index != b.field->index ? a.field->index < b.field->index : a.records > b.records;
    });
    return plan;
}

BulkEditSource::BulkEditSource(const Store& reader, const EntityDescriptor& entity, std::vector<Id> ids,
                               std::vector<FieldAssignment> assignments)
    : m_reader(reader)
    , m_entity(entity)
    , m_ids(std::move(ids))
    , m_assignments(std::move(assignments))
{}

Result<void> BulkEditSource::readPage()
{
    const size_t end = std::min(m_ids.size(), m_read + recordsAtOnce);
    const auto records =
        m_reader.records(m_entity, {m_ids.begin() + long(m_read), m_ids.begin() + long(end)});
    if (!records)
        return failure(records);
    BulkPlan plan = planBulkEdit(*records, m_assignments);
    if (!plan.problems.isEmpty())
        return failure(ErrorCode::InvalidInput, plan.problems.join(u' '));
    m_read = end;
    m_at = 0;
    m_changed += plan.changed;
    m_page = std::move(plan.changes.changes());
    return {};
}

Result<std::optional<Change>> BulkEditSource::next()
{
    while (m_at == m_page.size()) {
        if (m_read == m_ids.size())
            return std::optional<Change>();
        if (auto read = readPage(); !read)
            return failure(read);
    }
    return std::optional(std::move(m_page[m_at++]));
}

std::vector<const FieldDescriptor*> bulkFields(const EntityDescriptor& entity)
{
    std::vector<const FieldDescriptor*> fields;
    for (const FieldDescriptor& field : entity.fields()) {
        if (!field.hidden && field.type != FieldType::Digest)
            fields.push_back(&field);
    }
    return fields;
}

} // namespace rapporteur
