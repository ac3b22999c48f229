// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rapporteur {

/// Who may see a thing. Ordered: each audience sees what the narrower numbers show and less than those after
/// it.
enum class Audience { Public = 0, Members = 1, Secretariat = 2 };

/// From the widest to the narrowest.
inline constexpr std::array allAudiences{Audience::Public, Audience::Members, Audience::Secretariat};

/// The narrower of the two: what both allow.
[[nodiscard]] constexpr Audience narrowest(Audience a, Audience b)
{
    return a < b ? b : a;
}

/// Whether a \a reader may see a thing marked for \a marked.
[[nodiscard]] constexpr bool maySee(Audience reader, Audience marked)
{
    return marked <= reader;
}

/// The code in databases, files and on the command line: public, members, secretariat.
[[nodiscard]] QString toCode(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromCode(QStringView code);

} // namespace rapporteur
