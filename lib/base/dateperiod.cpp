// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dateperiod.h"

#include <QRegularExpression>

namespace rapporteur {

std::optional<LastMonths> LastMonths::fromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^P([1-9][0-9]{0,3})M$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return LastMonths{match.captured(1).toInt()};
}

QString LastMonths::toText() const
{
    return QStringLiteral("P%1M").arg(months);
}

} // namespace rapporteur
