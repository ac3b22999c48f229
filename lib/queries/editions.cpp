// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/editions.h"

#include "queries/audiencegate.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// Those that are linked to one of \a found in either direction.
bool isLinked(const Group& group, const std::vector<Group>& found)
{
    return std::any_of(found.begin(), found.end(), [&](const Group& each) {
        return each.follows == group.id || group.follows == each.id;
    });
}

bool holds(const std::vector<Group>& groups, Id id)
{
    return std::any_of(groups.begin(), groups.end(), [&](const Group& each) { return each.id == id; });
}

} // namespace

Result<std::vector<Group>> editionsOf(const Store& store, const GroupRequest& request)
{
    const auto asked = visibleGroup(store, request);
    if (!asked)
        return failure(asked);
    const auto all = store.records(Query::of<Group>()).and_then([&](const std::vector<Record>& records) {
        return AudienceGate(store, request.reader).visible(records);
    });
    if (!all)
        return failure(all);
    std::vector<Group> editions{*asked};
    for (size_t before = 0; before != editions.size();) {
        before = editions.size();
        for (const Record& record : *all) {
            const auto group = fromRecord<Group>(record);
            if (!holds(editions, group.id) && isLinked(group, editions))
                editions.push_back(group);
        }
    }
    std::stable_sort(editions.begin(), editions.end(), [](const Group& a, const Group& b) {
        return std::tie(a.start, a.id) < std::tie(b.start, b.id);
    });
    return editions;
}

} // namespace rapporteur
