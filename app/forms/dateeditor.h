// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/texteditors.h"

namespace rapporteur {

/// A date as precisely as it is known: takes "2020-11", "Nov 2020" or "22 April 2021" and tells what it made
/// of it.
class DateEditor : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const FieldDescriptor& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
    [[nodiscard]] QString understood() const override;
};

} // namespace rapporteur
