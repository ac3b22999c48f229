// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dateeditor.h"

#include "forms/dateinput.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace rapporteur {

DateEditor::DateEditor(const FieldDescriptor& field, QWidget* parent)
    : LineEditor(field, parent)
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
    if (const auto date = readDate(typed(), QLocale()))
        return Value(*date);
    return failure(ErrorCode::InvalidInput,
                   tr("This is not a date. Type it such as 2021, April 2021 or 22 April 2021."));
}

QString DateEditor::understood() const
{
    const auto date = readDate(typed(), QLocale());
    if (!isTouched() || !date)
        return {};
    switch (date->precision()) {
    case PartialDate::Precision::Year:
        return tr("The year %1, no month").arg(date->toDisplay(QLocale()));
    case PartialDate::Precision::Month:
        return tr("%1, no day").arg(date->toDisplay(QLocale()));
    case PartialDate::Precision::Day:
        return QLocale().toString(date->firstDay(), QLocale::LongFormat);
    case PartialDate::Precision::None:
        break;
    }
    return {};
}

} // namespace rapporteur
