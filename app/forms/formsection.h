// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QWidget>

class QMimeData;

namespace rapporteur {

class RefusedInput;

/// A list within a record's form: what hangs on the record that is shown. Reads nothing before it has one.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setOwner(const RecordRef& owner) = 0;
    /// Saves what was typed but not left yet.
    virtual void commitPending() {}
    /// What is open here and holds something that could not be saved.
    [[nodiscard]] virtual RefusedInput* refused() { return nullptr; }
    /// Whether something that is dropped on the form or pasted there belongs here.
    [[nodiscard]] virtual bool canTake(const QMimeData&) const { return false; }
    virtual void take(const QMimeData&) {}

    /// Whether records of that kind stand here.
    [[nodiscard]] virtual bool lists(const QString&) const { return false; }
    /// Opens one of them, or brings it into view.
    virtual void open(Id) {}

signals:
    void edited(); ///< by a person
};

} // namespace rapporteur
