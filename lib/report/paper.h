// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <vector>

namespace rapporteur::report {

/// A size of page that a report can be laid out for.
struct Paper
{
    QString name; ///< "A4": by which definitions, scripts and style sheets know it
    QSizeF points;
};

/// All there are; the first is the usual one.
[[nodiscard]] const std::vector<Paper>& papers();
/// The one of that name, or the usual one.
[[nodiscard]] const Paper& paperOf(const QString& name);

} // namespace rapporteur::report
