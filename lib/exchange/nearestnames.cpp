// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nearestnames.h"

#include "base/editdistance.h"
#include "base/folding.h"

#include <algorithm>
#include <vector>

namespace rapporteur {

namespace {

constexpr int mostSuggestions = 3;

QString plain(const QString& name)
{
    QString folded = foldText(name);
    folded.replace(QLatin1Char('-'), QLatin1Char('_')).replace(QLatin1Char(' '), QLatin1Char('_'));
    return folded;
}

/// 0 is the same but for case and dashes; a beginning or an ending counts as one slip.
int distance(const QString& typed, const QString& name, int most)
{
    const bool part = typed.size() >= 3 && (name.startsWith(typed) || name.endsWith(typed));
    const bool longer = name.size() >= 3 && typed.startsWith(name);
    const int letters = editDistance(typed, name, most);
    return part || longer ? std::min(letters, 1) : letters;
}

} // namespace

QStringList nearestNames(const QString& typed, const QStringList& known)
{
    const QString wanted = plain(typed);
    const int allowed = std::max(1, static_cast<int>(wanted.size()) / 3);
    std::vector<std::pair<int, QString>> near;
    for (const QString& name : known) {
        const int far = distance(wanted, plain(name), allowed);
        if (far <= allowed)
            near.emplace_back(far, name);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList names;
    for (size_t i = 0; i < near.size() && i < mostSuggestions; ++i)
        names.append(near[i].second);
    return names;
}

} // namespace rapporteur
