// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dateeditor.h"

#include "entities/group.h"
#include "forms/dateinput.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace rapporteur {

namespace {

/// Of the field itself, else of another date of the record; 0: it has none.
int yearIn(const Record& record, const FieldDescriptor* first = nullptr)
{
    int found = 0;
    if (!record.entity)
        return found;
    for (const FieldDescriptor& field : record.entity->fields()) {
        const int year = field.type == FieldType::Date ? record.value(field.name).toDate().year() : 0;
        if (year != 0 && (found == 0 || &field == first))
            found = year;
    }
    return found;
}

/// What the record belongs to.
Record ownerOf(const Store& store, const Record& record)
{
    const FieldDescriptor* owner = record.entity ? record.entity->owner() : nullptr;
    return owner ? store.record(record.reference(*owner)).value_or(Record()) : Record();
}

} // namespace

DateEditor::DateEditor(Workspace& workspace, const FieldDescriptor& field, QWidget* parent)
    : LineEditor(field, parent)
    , m_workspace(workspace)
{
    if (line()->placeholderText().isEmpty())
        line()->setPlaceholderText(tr("such as Apr 2021"));
    line()->setFixedWidth(200);
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
}

void DateEditor::setValue(const Value& value)
{
    line()->setText(value.toDate().toDisplay(QLocale()));
    line()->setCursorPosition(0);
    setTouched(false);
}

Result<Value> DateEditor::value() const
{
    if (typed().isEmpty())
        return Value();
    if (const auto date = read())
        return Value(*date);
    return failure(ErrorCode::InvalidInput,
                   tr("This is not a date. Type it such as 2021, April 2021 or 22 April 2021."));
}

std::optional<PartialDate> DateEditor::read() const
{
    const auto date = readDate(typed(), QLocale());
    return date ? date : readWithoutYear();
}

/// A month, or a day and a month, of the year that the rest of the record speaks of.
std::optional<PartialDate> DateEditor::readWithoutYear() const
{
    return readDate(QStringLiteral("%1 %2").arg(typed()).arg(yearInMind().number), QLocale());
}

DateEditor::Year DateEditor::yearInMind() const
{
    const Store& store = m_workspace.store();
    if (const int year = yearIn(m_context, &field()))
        return {year, tr("%1; the year is that of this record")};
    if (const int year = yearIn(ownerOf(store, m_context)))
        return {year, tr("%1; the year is that of the record this belongs to")};
    if (const auto edition = store.get<Group>(m_workspace.group()); edition && !edition->start.isNull())
        return {edition->start.year(), tr("%1; the year is that of the edition")};
    return {QDate::currentDate().year(), tr("%1; the year is the present one")};
}

QString DateEditor::understood() const
{
    if (!isTouched())
        return {};
    if (const auto date = readDate(typed(), QLocale()))
        return inWords(*date);
    const auto date = readWithoutYear();
    return date ? yearInMind().from.arg(inWords(*date)) : QString();
}

QString DateEditor::inWords(const PartialDate& date)
{
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return tr("The year %1, no month").arg(date.toDisplay(QLocale()));
    case PartialDate::Precision::Month:
        return tr("%1, no day").arg(date.toDisplay(QLocale()));
    case PartialDate::Precision::Day:
        return QLocale().toString(date.firstDay(), QLocale::LongFormat);
    case PartialDate::Precision::None:
        break;
    }
    return {};
}

} // namespace rapporteur
