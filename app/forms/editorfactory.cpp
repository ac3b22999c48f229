// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editorfactory.h"

#include "forms/choiceeditors.h"
#include "forms/dateeditor.h"
#include "forms/longtexteditor.h"
#include "forms/referenceeditor.h"
#include "forms/texteditors.h"

#include <map>

namespace rapporteur {

namespace {

using Maker = FieldEditor* (*)(Workspace&, const FieldDescriptor&, QWidget*);

template <class E>
FieldEditor* make(Workspace&, const FieldDescriptor& field, QWidget* parent)
{
    return new E(field, parent);
}

template <class E>
FieldEditor* makeReading(Workspace& workspace, const FieldDescriptor& field, QWidget* parent)
{
    return new E(workspace, field, parent);
}

const std::map<FieldType, Maker>& makers()
{
    static const std::map<FieldType, Maker> all = {
        {FieldType::Text, make<LineEditor>},
        {FieldType::LongText, make<LongTextEditor>},
        {FieldType::Email, make<AddressEditor>},
        {FieldType::Address, make<AddressEditor>},
        {FieldType::Integer, make<IntegerEditor>},
        {FieldType::Boolean, make<BooleanEditor>},
        {FieldType::Date, makeReading<DateEditor>},
        {FieldType::TimeOfDay, make<TimeEditor>},
        {FieldType::TimeZone, make<ZoneEditor>},
        {FieldType::Choice, make<ChoiceEditor>},
        {FieldType::AudienceMark, make<ChoiceEditor>},
        {FieldType::Reference, makeReading<ReferenceEditor>},
        {FieldType::AnyReference, makeReading<ReferenceEditor>},
        {FieldType::Digest, make<LineEditor>},
    };
    return all;
}

} // namespace

FieldEditor* makeEditor(Workspace& workspace, const FieldDescriptor& field, QWidget* parent)
{
    return makers().at(field.type)(workspace, field, parent);
}

} // namespace rapporteur
