// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/entity.h"

#include <QHash>
#include <QLocale>

#include <functional>

namespace rapporteur {

class Store;

/// Whether a date is part of what such a record is called: a meeting's is.
[[nodiscard]] bool hasDatedLabel(const EntityDescriptor& entity);

/// What a record is called before people: its label, with dates as they are written in their language. Files,
/// scripts and searching keep to the label itself, where dates are ISO 8601. What the record names is asked
/// of \a labelOf.
[[nodiscard]] QString shownLabel(const Record& record,
                                 const std::function<QString(const RecordRef&)>& labelOf,
                                 const QLocale& locale = {});
[[nodiscard]] QString shownLabel(const RecordRef& ref, const Store& store);
/// Of many at once; what is not there any more has none.
[[nodiscard]] Result<QHash<RecordRef, QString>> shownLabels(const std::vector<RecordRef>& refs,
                                                            const Store& store);

} // namespace rapporteur
