// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/texteditors.h"

namespace rapporteur {

/// A date as precisely as it is known: takes "2020-11", "Nov 2020", "22 April 2021" or "April" and tells what
/// it made of it, and where it took a year from that was left out.
class DateEditor : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(Workspace& workspace, const FieldDescriptor& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
    [[nodiscard]] QString understood() const override;
    void setContext(const Record& record) override { m_context = record; }

private:
    struct Year
    {
        int number = 0;
        QString from; ///< a sentence with a place for the date
    };

    [[nodiscard]] std::optional<PartialDate> read() const;
    [[nodiscard]] std::optional<PartialDate> readWithoutYear() const;
    [[nodiscard]] Year yearInMind() const;
    [[nodiscard]] static QString inWords(const PartialDate& date);

    Workspace& m_workspace;
    Record m_context;
};

} // namespace rapporteur
