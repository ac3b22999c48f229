// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "models/listfilter.h"

#include <QWidget>

namespace rapporteur {

/// What a filter's field is held against: a date, a name, some of a closed list. The kinds of it are made by
/// makeFilterValue() alone.
class FilterValue : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setValues(const std::vector<Value>& values) = 0;
    /// As it stands; the error says what is wrong or missing.
    [[nodiscard]] virtual Result<std::vector<Value>> values() const = 0;

signals:
    void submitted(); ///< Enter

protected:
    /// Enter in \a input submits, when the input itself has made of it what it does.
    void submitsWith(QWidget* input);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Null where the test needs none.
[[nodiscard]] FilterValue* makeFilterValue(Workspace& workspace, const FilterField& field, FilterTest test,
                                           QWidget* parent);

} // namespace rapporteur
