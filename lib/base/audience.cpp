// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/audience.h"

namespace rapporteur {

QString toCode(Audience audience)
{
    switch (audience) {
    case Audience::Public:
        return QStringLiteral("public");
    case Audience::Members:
        return QStringLiteral("members");
    case Audience::Secretariat:
        break;
    }
    return QStringLiteral("secretariat");
}

std::optional<Audience> audienceFromCode(QStringView code)
{
    for (const Audience audience : allAudiences) {
        if (code == toCode(audience))
            return audience;
    }
    return std::nullopt;
}

} // namespace rapporteur
