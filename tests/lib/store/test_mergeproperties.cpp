// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "exchange/recordpages.h"
#include "store/merge.h"
#include "store/validity.h"
#include "support/fieldvalues.h"
#include "support/properties.h"
#include "support/storesteps.h"

#include <QMap>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Kinds of record that a person or an organisation is used in, after those that these need themselves.
const std::vector<const char*> kinds = {"organisation", "group",        "person",        "work_stream",
                                        "output",       "event",        "presentation",  "partner",
                                        "alias",        "affiliation",  "membership",    "stream_lead",
                                        "role",         "contribution", "speaker",       "attendance",
                                        "link",         "attachment",   "distinct_pair", "attention_waiver"};

/// A store with a few people and organisations that are used everywhere, so often that doubles are certain.
class Crowd
{
public:
    explicit Crowd(Store& store)
        : m_store(store)
    {}

    void fill()
    {
        for (const char* kind : kinds) {
            const EntityDescriptor& entity = *findEntity(QString::fromLatin1(kind));
            const int tries = entity.name() == QLatin1String("person") || entity.owner() == nullptr ? 3 : 7;
            for (int i = 0; i < tries; ++i)
                addOne(entity);
        }
    }

    [[nodiscard]] Id any(const QString& kind) const
    {
        const auto& ids = m_ids[kind];
        return ids.empty() ? Id() : ids.at(static_cast<size_t>(below(static_cast<int>(ids.size()))));
    }

    /// From the whole range at any size: where all is the same, nothing is to be seen.
    [[nodiscard]] static int below(int limit) { return *rc::gen::resize(100, rc::gen::inRange(0, limit)); }

private:
    /// What is refused (a speaker a second time) is just not there.
    void addOne(const EntityDescriptor& entity)
    {
        Record record = Record::make(entity);
        for (const FieldDescriptor& field : entity.fields())
            record.setValue(field.name, valueFor(field));
        ChangeSet changes;
        const Id id = changes.add(record);
        if (m_store.apply(changes))
            m_ids[entity.name()].push_back(id);
    }

    [[nodiscard]] Value valueFor(const FieldDescriptor& field) const
    {
        if (!field.required && below(3) == 0)
            return field.type == FieldType::Boolean ? Value(false)
                   : field.isNeverEmpty()           ? field.defaultValue
                                                    : Value();
        if (field.type == FieldType::Reference)
            return any(field.targets.constFirst());
        if (field.type == FieldType::AnyReference) {
            const QString kind = below(2) == 0 ? QStringLiteral("person") : QStringLiteral("organisation");
            const bool fits = field.targets.isEmpty() || field.targets.contains(kind);
            return fits ? Value(RecordRef{kind, any(kind)}.toString())
                        : Value(RecordRef{QStringLiteral("group"), any(QStringLiteral("group"))}.toString());
        }
        // Few values: two records that say the same are what this is about.
        return sampleValue(field, 10 + below(4));
    }

    Store& m_store;
    QMap<QString, std::vector<Id>> m_ids;
};

/// On which of some days each person but one is a member of which group, and whether either of two is.
QSet<QString> memberDays(const Store& store, Id one, Id other)
{
    QSet<QString> days;
    for (const Record& record : require(store.records(Query::of<Membership>()))) {
        for (int month = 0; month < 12 * 16; ++month) {
            const QDate day = QDate(2008, 1, 15).addMonths(month);
            if (!holdsOn(record, day))
                continue;
            const Id person = record.value(u"person").toId();
            days.insert(QStringLiteral("%1 %2 %3")
                            .arg((person == other ? one : person).toString(), record.text(u"group"),
                                 day.toString(Qt::ISODate)));
        }
    }
    return days;
}

QSet<QString> anyFields(const EntityDescriptor& entity)
{
    QSet<QString> fields;
    for (const FieldDescriptor& field : entity.fields()) {
        if (Crowd::below(2) == 0)
            fields.insert(field.name);
    }
    return fields;
}

} // namespace

TEST_CASE(
    "Whatever two people or organisations were used in: merged and undone, all is as before but for history",
    "[storage]")
{
    forSome(15, 30, "merging is undone without a trace", [] {
        TemporaryStore store;
        Crowd crowd(*store);
        crowd.fill();
        const QString kind = Crowd::below(3) > 0 ? QStringLiteral("person") : QStringLiteral("organisation");
        const EntityDescriptor& entity = *findEntity(kind);
        const MergeRequest request{{kind, crowd.any(kind)}, {kind, crowd.any(kind)}, anyFields(entity)};
        RC_PRE(request.kept.id != request.lost.id);
        const QStringList before = contentsOf(*store);
        const QSet<QString> days = memberDays(*store, request.kept.id, request.lost.id);

        const MergePlan plan = require(planMerge(*store, request));
        const Applied applied = require(store->apply(plan.changes));
        const QStringList after = contentsOf(*store);
        RC_TAG(static_cast<int>(plan.doubles.size()));
        RC_ASSERT(require(store->usesOf(request.lost)).empty());
        RC_ASSERT(require(store->record(request.lost)).id == request.kept.id);
        RC_ASSERT(memberDays(*store, request.kept.id, request.lost.id) == days);
        RC_ASSERT(require(store->check()).isEmpty());

        require(store->undo(applied.sequence));
        RC_ASSERT(contentsOf(*store) == before);
        RC_ASSERT(require(store->record(request.lost)).id == request.lost.id);
        RC_ASSERT(require(store->check()).isEmpty());

        require(store->redo());
        RC_ASSERT(contentsOf(*store) == after);
        RC_ASSERT(require(store->record(request.lost)).id == request.kept.id);
        RC_ASSERT(require(store->check()).isEmpty());
    });
}
