// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/entity.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("records", text);
}

} // namespace

QString Choice::labelText() const
{
    return translated(label);
}

QString FieldDescriptor::labelText() const
{
    return translated(label);
}

QString FieldDescriptor::hintText() const
{
    return translated(hint);
}

QString VirtualField::labelText() const
{
    return translated(label);
}

EntityDescriptor::EntityDescriptor(const char* name, const char* singular, const char* plural)
    : m_name(QString::fromLatin1(name))
    , m_singular(singular)
    , m_plural(plural)
{}

const char* const EntityDescriptor::audienceLabel = QT_TRANSLATE_NOOP("records", "Audience");

EntityDescriptor& EntityDescriptor::setFields(const std::vector<FieldBuilder>& builders)
{
    for (const FieldBuilder& builder : builders) {
        m_fields.push_back(builder.descriptor());
        m_fields.back().index = static_cast<int>(m_fields.size()) - 1;
    }
    return *this;
}

EntityDescriptor& EntityDescriptor::label(const char* pattern)
{
    m_label = QString::fromLatin1(pattern);
    static const QRegularExpression names(QStringLiteral("[a-z_]+"));
    m_ownLabel = true;
    auto matches = names.globalMatch(m_label);
    while (matches.hasNext()) {
        const FieldDescriptor* used = field(matches.next().captured());
        m_ownLabel = m_ownLabel && (used == nullptr || !used->isReference());
    }
    return *this;
}

EntityDescriptor& EntityDescriptor::ownedBy(const char* field)
{
    m_owner = QString::fromLatin1(field);
    return *this;
}

EntityDescriptor& EntityDescriptor::period(const char* start, const char* end)
{
    m_periods.push_back({QString::fromLatin1(start), QString::fromLatin1(end)});
    return *this;
}

EntityDescriptor& EntityDescriptor::unique(const QStringList& fields)
{
    m_uniqueKeys.push_back(fields);
    return *this;
}

EntityDescriptor& EntityDescriptor::atLeastOneOf(const QStringList& fields)
{
    m_alternatives.push_back(fields);
    return *this;
}

EntityDescriptor& EntityDescriptor::findsOwner()
{
    m_findsOwner = true;
    return *this;
}

EntityDescriptor& EntityDescriptor::code(const char* field)
{
    m_code = QString::fromLatin1(field);
    return *this;
}

EntityDescriptor& EntityDescriptor::virtualField(const char* name, const char* label, const char* path)
{
    m_virtualFields.push_back({QString::fromLatin1(name), label, QString::fromLatin1(path)});
    return *this;
}

EntityDescriptor& EntityDescriptor::sortedBy(const char* field, bool descending)
{
    m_sort = QString::fromLatin1(field);
    m_sortDescending = descending;
    return *this;
}

EntityDescriptor& EntityDescriptor::columns(const QStringList& names)
{
    m_columns = names;
    return *this;
}

EntityDescriptor& EntityDescriptor::icon(const char* name)
{
    m_icon = QString::fromLatin1(name);
    return *this;
}

EntityDescriptor& EntityDescriptor::shipped()
{
    m_shipped = true;
    return *this;
}

QString EntityDescriptor::singularText() const
{
    return translated(m_singular);
}

QString EntityDescriptor::pluralText() const
{
    return translated(m_plural);
}

const FieldDescriptor* EntityDescriptor::field(QStringView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const FieldDescriptor& field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

const VirtualField* EntityDescriptor::virtualField(QStringView name) const
{
    const auto found = std::find_if(m_virtualFields.begin(), m_virtualFields.end(),
                                    [name](const VirtualField& field) { return field.name == name; });
    return found == m_virtualFields.end() ? nullptr : &*found;
}

Record Record::make(const EntityDescriptor& entity)
{
    Record record;
    record.entity = &entity;
    record.values.reserve(entity.fields().size());
    for (const FieldDescriptor& field : entity.fields())
        record.values.push_back(field.defaultValue);
    return record;
}

const Value& Record::value(QStringView field) const
{
    static const Value nothing;
    const FieldDescriptor* descriptor = entity == nullptr ? nullptr : entity->field(field);
    return descriptor == nullptr ? nothing : values.at(static_cast<size_t>(descriptor->index));
}

RecordRef Record::ref() const
{
    return entity == nullptr ? RecordRef{} : RecordRef{entity->name(), id};
}

RecordRef Record::reference(const FieldDescriptor& field) const
{
    const Value& value = values.at(static_cast<size_t>(field.index));
    if (value.isNull())
        return {};
    if (field.type == FieldType::AnyReference)
        return RecordRef::fromString(value.toText());
    return {field.targets.constFirst(), value.toId()};
}

Audience Record::audience() const
{
    return audienceFromCode(text(u"audience")).value_or(Audience::Secretariat);
}

void Record::setValue(QStringView field, Value value)
{
    if (const FieldDescriptor* descriptor = entity->field(field))
        values.at(static_cast<size_t>(descriptor->index)) = std::move(value);
}

} // namespace rapporteur
