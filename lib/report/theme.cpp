// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::report {

namespace {

struct Themes
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReportThemes)
};

} // namespace

const std::vector<Theme>& themes()
{
    static const std::vector<Theme> all{
        {QStringLiteral("ocean"), Themes::tr("Ocean"), QColor(0x0b, 0x55, 0x75), QColor(0x2c, 0x74, 0x93),
         QColor(0xee, 0xf4, 0xf7), QColor(0x7c, 0xc4, 0xe4)},
        {QStringLiteral("forest"), Themes::tr("Forest"), QColor(0x1c, 0x5a, 0x3a), QColor(0x3b, 0x7a, 0x58),
         QColor(0xee, 0xf5, 0xf1), QColor(0x86, 0xcf, 0xa8)},
        {QStringLiteral("plum"), Themes::tr("Plum"), QColor(0x6b, 0x2a, 0x5e), QColor(0x8a, 0x4d, 0x7e),
         QColor(0xf7, 0xf0, 0xf5), QColor(0xe0, 0xa5, 0xd3)},
        {QStringLiteral("slate"), Themes::tr("Slate"), QColor(0x37, 0x45, 0x50), QColor(0x5a, 0x69, 0x75),
         QColor(0xf1, 0xf3, 0xf5), QColor(0xb4, 0xc4, 0xd0)}};
    return all;
}

const Theme& themeOf(const QString& name)
{
    const auto found = std::find_if(themes().begin(), themes().end(),
                                    [&name](const Theme& theme) { return theme.name == name; });
    return found == themes().end() ? themes().front() : *found;
}

} // namespace rapporteur::report
