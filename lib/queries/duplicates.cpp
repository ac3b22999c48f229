// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/duplicates.h"

#include "base/folding.h"
#include "db/database.h"
#include "entities/alias.h"
#include "entities/distinctpair.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "queries/duplicateblocks.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t mostPairs = 500;
constexpr size_t mostCandidates = 50'000;
constexpr size_t pairsAtOnce = 250;
constexpr int leastScore = 50;
constexpr size_t mostLikely = 3;
/// So many that begin alike are looked at while somebody types.
constexpr int mostNeighbours = 60;

using Pair = std::pair<Id, Id>;
using Judge = std::optional<Likeness> (*)(const Profile&, const Profile&);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, Words::tr("Looking for duplicates was stopped."));
}

Judge judgeOf(const EntityDescriptor& entity)
{
    static const QHash<const EntityDescriptor*, Judge> judges = {
        {&Person::descriptor(), likenessOfPeople}, {&Organisation::descriptor(), likenessOfOrganisations}};
    return judges.value(&entity, nullptr);
}

Pair ordered(Id a, Id b)
{
    return a < b ? Pair(a, b) : Pair(b, a);
}

/// Goes through all records once for each way of looking, then compares what stood side by side.
class DuplicateSearch
{
public:
    DuplicateSearch(const Store& store, const EntityDescriptor& entity, const DuplicateProgress& progress)
        : m_store(store)
        , m_entity(entity)
        , m_progress(progress)
        , m_judge(judgeOf(entity))
    {}

    Result<std::vector<LikelyPair>> run();

private:
    Result<void> gather();
    Result<void> leaveOutDistinct();
    Result<void> judge();
    Result<QHash<Id, Profile>> profilesOf(const std::vector<Pair>& pairs) const;
    void keepLikeliest();
    [[nodiscard]] bool goesOn(qint64 done) const { return !m_progress || m_progress(done, m_total); }

    const Store& m_store;
    const EntityDescriptor& m_entity;
    const DuplicateProgress& m_progress;
    Judge m_judge;
    qint64 m_total = 0;
    qint64 m_done = 0;
    std::vector<Pair> m_candidates;
    std::vector<LikelyPair> m_pairs;
};

Result<std::vector<LikelyPair>> DuplicateSearch::run()
{
    if (m_judge == nullptr)
        return std::vector<LikelyPair>();
    const auto moment = Transaction::snapshot(m_store.database());
    if (!moment)
        return failure(moment);
    const auto count = m_store.count(Query(m_entity));
    if (!count)
        return failure(count);
    const auto ways = static_cast<qint64>(duplicateblocks::waysFor(m_entity).size());
    m_total = *count * ways;
    return gather().and_then([&] { return leaveOutDistinct(); }).and_then([&] { return judge(); }).map([&] {
        keepLikeliest();
        return std::move(m_pairs);
    });
}

Result<void> DuplicateSearch::gather()
{
    for (const duplicateblocks::Way& way : duplicateblocks::waysFor(m_entity)) {
        std::vector<Pair> found;
        const auto looked =
            duplicateblocks::look(m_store, way, found, [&](qint64 rows) { return goesOn(m_done + rows); });
        if (!looked)
            return failure(looked);
        if (!*looked)
            return stopped();
        m_done = std::min(m_total,
                          m_done + m_total / static_cast<qint64>(duplicateblocks::waysFor(m_entity).size()));
        // The surest ways come first: where there are too many, the others are left out.
        const size_t room = mostCandidates - std::min(mostCandidates, m_candidates.size());
        found.resize(std::min(found.size(), room));
        m_candidates.insert(m_candidates.end(), found.begin(), found.end());
    }
    for (Pair& pair : m_candidates)
        pair = ordered(pair.first, pair.second);
    std::sort(m_candidates.begin(), m_candidates.end());
    m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
    return {};
}

Result<void> DuplicateSearch::leaveOutDistinct()
{
    const auto distinct = m_store.all<DistinctPair>();
    if (!distinct)
        return failure(distinct);
    QSet<Pair> known;
    for (const DistinctPair& pair : *distinct) {
        if (pair.first.entity == m_entity.name() && pair.second.entity == m_entity.name())
            known.insert(ordered(pair.first.id, pair.second.id));
    }
    std::erase_if(m_candidates, [&](const Pair& pair) { return known.contains(pair); });
    return {};
}

Result<void> DuplicateSearch::judge()
{
    for (size_t from = 0; from < m_candidates.size(); from += pairsAtOnce) {
        const size_t until = std::min(from + pairsAtOnce, m_candidates.size());
        const std::vector<Pair> some(m_candidates.begin() + static_cast<std::ptrdiff_t>(from),
                                     m_candidates.begin() + static_cast<std::ptrdiff_t>(until));
        const auto profiles = profilesOf(some);
        if (!profiles)
            return failure(profiles);
        for (const auto& [first, second] : some) {
            if (!profiles->contains(first) || !profiles->contains(second))
                continue;
            const auto likeness = m_judge(profiles->value(first), profiles->value(second));
            if (likeness && likeness->score >= leastScore)
                m_pairs.push_back({{m_entity.name(), first}, {m_entity.name(), second}, *likeness});
        }
        if (!goesOn(m_total))
            return stopped();
    }
    return {};
}

Result<QHash<Id, Profile>> DuplicateSearch::profilesOf(const std::vector<Pair>& pairs) const
{
    QSet<Id> wanted;
    for (const auto& [first, second] : pairs)
        wanted << first << second;
    Query names = Query::of<Alias>();
    Condition ofThese{QStringLiteral("owner"), Condition::Test::IsOneOf, {}};
    for (const Id id : std::as_const(wanted))
        ofThese.values.push_back(RecordRef{m_entity.name(), id}.toString());
    names.where.push_back(ofThese);
    const auto aliases = m_store.all<Alias>(names);
    const auto records = m_store.records(m_entity, std::vector<Id>(wanted.begin(), wanted.end()));
    if (!aliases || !records)
        return aliases ? failure(records) : failure(aliases);
    QHash<Id, QStringList> otherNames;
    for (const Alias& alias : *aliases)
        otherNames[alias.owner.id].append(alias.name);
    QHash<Id, Profile> profiles;
    for (const Record& record : *records)
        profiles.insert(record.id, Profile::of(record, otherNames.value(record.id)));
    return profiles;
}

void DuplicateSearch::keepLikeliest()
{
    std::stable_sort(m_pairs.begin(), m_pairs.end(), [](const LikelyPair& a, const LikelyPair& b) {
        return a.likeness.score > b.likeness.score;
    });
    if (m_pairs.size() > mostPairs)
        m_pairs.resize(mostPairs);
}

} // namespace

const std::vector<const EntityDescriptor*>& kindsWithDuplicates()
{
    static const std::vector<const EntityDescriptor*> kinds = {&Person::descriptor(),
                                                               &Organisation::descriptor()};
    return kinds;
}

Result<std::vector<LikelyPair>> findDuplicates(const Store& store, const EntityDescriptor& entity,
                                               const DuplicateProgress& progress)
{
    return DuplicateSearch(store, entity, progress).run();
}

Result<std::vector<LikelyPair>> likelySame(const Store& store, const Record& draft)
{
    const Judge judge = judgeOf(*draft.entity);
    std::vector<LikelyPair> pairs;
    if (judge == nullptr)
        return pairs;
    const Profile typed = Profile::of(draft, {});
    if (typed.name.isEmpty() && typed.mark.isEmpty())
        return pairs;
    const auto near = duplicateblocks::neighbours(store, *draft.entity, typed, mostNeighbours);
    if (!near)
        return failure(near);
    for (const Profile& other : *near) {
        const auto likeness = other.id == draft.id ? std::nullopt : judge(typed, other);
        if (likeness && likeness->score >= leastScore)
            pairs.push_back({{draft.entity->name(), other.id}, draft.ref(), *likeness});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const LikelyPair& a, const LikelyPair& b) {
        return a.likeness.score > b.likeness.score;
    });
    if (pairs.size() > mostLikely)
        pairs.resize(mostLikely);
    return pairs;
}

Record distinctPair(const RecordRef& first, const RecordRef& second)
{
    DistinctPair pair;
    const bool swap = second.id < first.id;
    pair.first = swap ? second : first;
    pair.second = swap ? first : second;
    return toRecord(pair);
}

} // namespace rapporteur
