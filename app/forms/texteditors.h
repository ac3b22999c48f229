// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

class QAction;
class QLineEdit;

namespace rapporteur {

/// One line of text; the base of all editors that are typed into on one line.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldDescriptor& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    [[nodiscard]] QString typed() const;

private:
    QLineEdit* m_line;
};

/// An e-mail address or the address of a page: opens with the button beside it or with Ctrl and a click.
class AddressEditor : public LineEditor
{
    Q_OBJECT

public:
    AddressEditor(const FieldDescriptor& field, QWidget* parent);

    [[nodiscard]] Result<Value> value() const override;
    void setValue(const Value& value) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openAddress();
    void updateButton();

    QAction* m_open;
};

/// A whole number that is never negative; empty where it is not known.
class IntegerEditor : public LineEditor
{
    Q_OBJECT

public:
    IntegerEditor(const FieldDescriptor& field, QWidget* parent);
    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
};

/// A time of day, as people write it: 9, 9.30, 14:05.
class TimeEditor : public LineEditor
{
    Q_OBJECT

public:
    TimeEditor(const FieldDescriptor& field, QWidget* parent);
    [[nodiscard]] Result<Value> value() const override;
};

/// A time zone by its IANA name, completed while typing any part of it.
class ZoneEditor : public LineEditor
{
    Q_OBJECT

public:
    ZoneEditor(const FieldDescriptor& field, QWidget* parent);
    [[nodiscard]] Result<Value> value() const override;
};

} // namespace rapporteur
