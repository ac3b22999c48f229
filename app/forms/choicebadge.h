// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QToolButton>

namespace rapporteur {

/// A choice as a small pill in a row: says what is chosen, and offers the others on a click or with Space.
class ChoiceBadge : public QToolButton
{
    Q_OBJECT

public:
    explicit ChoiceBadge(const FieldDescriptor& field, QWidget* parent = nullptr);

    /// \a of: whose choice it is, for assistive tools.
    void show(const Value& value, const QString& of);
    void setReadOnly(bool readOnly);

signals:
    void chosen(const rapporteur::Value& value);

private:
    void fillMenu();

    const FieldDescriptor& m_field;
    Value m_value;
    QMenu* m_menu;
};

} // namespace rapporteur
