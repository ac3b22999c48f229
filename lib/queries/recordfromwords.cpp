// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/recordfromwords.h"

#include "queries/personname.h"
#include "schema/validation.h"

#include <algorithm>

namespace rapporteur {

namespace {

void namePerson(Record& record, const QString& words)
{
    const Person person = personFromText(words);
    record.setValue(u"given_name", person.givenName);
    record.setValue(u"family_name", person.familyName);
    record.setValue(u"email", person.email);
}

/// Where records have a name of their own, the first text that none can be without.
void nameRecord(Record& record, const QString& words)
{
    const auto& fields = record.entity->fields();
    const auto name = std::find_if(fields.begin(), fields.end(), [](const FieldDescriptor& field) {
        return field.required && field.type == FieldType::Text;
    });
    if (name != fields.end())
        record.setValue(name->name, words);
}

} // namespace

std::optional<Record> recordFromWords(const EntityDescriptor& entity, const QString& words, Id group)
{
    const QString name = words.simplified();
    if (name.isEmpty() || entity.isShipped())
        return std::nullopt;
    Record record = Record::make(entity);
    if (const FieldDescriptor* edition = entity.field(u"group"); edition && !group.isNull())
        record.setValue(edition->name, Value(group));
    if (&entity == &Person::descriptor())
        namePerson(record, name);
    else
        nameRecord(record, name);
    record.id = IdGenerator::make();
    return validate(record).empty() ? std::optional(record) : std::nullopt;
}

} // namespace rapporteur
