// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "support/fieldvalues.h"
#include "support/properties.h"
#include "support/storesteps.h"

#include <QMap>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// One generated wish: what is done with it depends on what the store holds when its turn comes.
struct Wish
{
    enum class What { Add, Update, Remove, Several };

    What what = What::Add;
    unsigned entity = 0;
    unsigned record = 0;
    unsigned field = 0;
    unsigned value = 0;
    unsigned mode = 0;
};

std::ostream& operator<<(std::ostream& out, const Wish& wish)
{
    return out << '{' << static_cast<int>(wish.what) << ' ' << wish.entity << ' ' << wish.record << ' '
               << wish.field << ' ' << wish.value << ' ' << wish.mode << '}';
}

rc::Gen<Wish> anyWish()
{
    const auto number = rc::gen::inRange(0u, 1000u);
    return rc::gen::apply(
        [](unsigned what, unsigned entity, unsigned record, unsigned field, unsigned value, unsigned mode) {
            using What = Wish::What;
            const What kind = what < 45   ? What::Add
                              : what < 75 ? What::Update
                              : what < 90 ? What::Remove
                                          : What::Several;
            return Wish{kind, entity, record, field, value, mode};
        },
        rc::gen::inRange(0u, 100u), number, number, number, number, number);
}

/// Does what is wished for, as far as it goes. Refusals are part of it: they must change nothing.
class Player
{
public:
    explicit Player(Store& store)
        : m_store(store)
    {}

    /// A record of every kind, so that there is something to refer to.
    void begin()
    {
        const unsigned kinds = static_cast<unsigned>(allEntities().size()) - 1;
        for (unsigned entity = 0; entity < kinds; ++entity) {
            unsigned tries = 0;
            while (!play({Wish::What::Add, entity, 0, 6, 1 + tries, 0}))
                REQUIRE(++tries < 60);
        }
    }

    /// Whether the store took it.
    bool play(const Wish& wish)
    {
        ChangeSet changes;
        if (wish.what == Wish::What::Remove)
            return remove(wish);
        const int parts = wish.what == Wish::What::Several ? 3 : 1;
        for (int part = 0; part < parts; ++part) {
            Wish one = wish;
            one.entity += static_cast<unsigned>(part);
            one.record += static_cast<unsigned>(7 * part);
            if (wish.what == Wish::What::Update || part == 1)
                update(one, changes);
            else
                add(one, changes);
        }
        const auto applied = m_store.apply(changes);
        return applied && applied->sequence > 0;
    }

private:
    static const EntityDescriptor& entityOf(const Wish& wish)
    {
        const auto& entities = allEntities();
        return *entities.at(1 + wish.entity % (entities.size() - 1)); // not the countries
    }

    [[nodiscard]] RecordRef anyRecord(const QStringList& kinds, unsigned number) const
    {
        QStringList names = kinds;
        if (names.isEmpty())
            names = {QStringLiteral("group"), QStringLiteral("person"), QStringLiteral("presentation"),
                     QStringLiteral("link")};
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString& name = names.at((static_cast<qsizetype>(number) + i) % names.size());
            const auto ids = require(m_store.ids(Query(*findEntity(name))));
            if (!ids.empty())
                return {name, ids.at(number % ids.size())};
        }
        return {};
    }

    [[nodiscard]] Value valueFor(const FieldDescriptor& field, unsigned number) const
    {
        static const QStringList texts = {
            QStringLiteral("Sørensen"),      QStringLiteral("Łukasz O'Brien"),
            QStringLiteral("国家统计局"),    QStringLiteral("Иванова"),
            QStringLiteral("أحمد 😀"),        QStringLiteral("100% \\ \"x\"; --"),
            QStringLiteral("ONS"),           QStringLiteral("a"),
            QStringLiteral("Ünïted Nations")};
        if (number % 6 == 0 && !field.required)
            return field.type == FieldType::Boolean ? Value(false) : Value();
        if (field.isText())
            return texts.at(static_cast<qsizetype>(number) % texts.size()) +
                   (number % 2 == 0 ? QString() : QString::number(number % 40));
        if (field.type == FieldType::Reference)
            return anyRecord(field.targets, number).id;
        if (field.type == FieldType::AnyReference)
            return anyRecord(field.targets, number).toString();
        return sampleValue(field, static_cast<int>(number % 50));
    }

    void add(const Wish& wish, ChangeSet& changes) const
    {
        Record record = Record::make(entityOf(wish));
        for (const FieldDescriptor& field : record.entity->fields())
            record.setValue(field.name,
                            valueFor(field, wish.value + static_cast<unsigned>(field.index) * wish.field));
        changes.add(record);
    }

    void update(const Wish& wish, ChangeSet& changes) const
    {
        const EntityDescriptor& entity = entityOf(wish);
        const auto records = require(m_store.records(Query(entity)));
        if (records.empty())
            return;
        const Record& before = records.at(wish.record % records.size());
        Record after = before;
        const FieldDescriptor& field = entity.fields().at(wish.field % entity.fields().size());
        after.setValue(field.name, valueFor(field, wish.value));
        changes.update(before, after);
    }

    [[nodiscard]] bool remove(const Wish& wish) const
    {
        const RecordRef ref = anyRecord({entityOf(wish).name()}, wish.record);
        const auto mode = static_cast<RemovalMode>(wish.mode % 3);
        return !ref.isNull() && removeRecords(m_store, {ref}, mode).has_value();
    }

    Store& m_store;
};

/// Whatever the search index holds is what the fields say, seen from the other side: from the words.
bool everyWordFinds(const Store& store)
{
    for (const EntityDescriptor* entity : allEntities()) {
        if (entity->isShipped())
            continue;
        for (const Record& record : require(store.records(Query(*entity)))) {
            for (const FieldDescriptor& field : entity->fields()) {
                if (!field.searchable)
                    continue;
                for (const QString& word : foldedWords(record.text(field.name))) {
                    const auto ids = require(store.ids(Query(*entity).matching(word.toUpper())));
                    if (std::find(ids.begin(), ids.end(), record.id) == ids.end())
                        return false;
                }
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("Any steps, undone one after the other, leave what was before, and redone what was after",
          "[storage]")
{
    forSome(12, 30, "undo and redo retrace every step", [] {
        TemporaryStore store;
        Player player(*store);
        player.begin();
        std::vector<QStringList> states = {contentsOf(*store)};
        for (const Wish& wish : *rc::gen::container<std::vector<Wish>>(anyWish())) {
            const bool taken = player.play(wish);
            QStringList now = contentsOf(*store);
            if (taken)
                states.push_back(std::move(now));
            else
                RC_ASSERT(now == states.back());
        }
        RC_TAG(states.size() / 5 * 5);
        RC_ASSERT(require(store->check()).isEmpty());
        RC_ASSERT(everyWordFinds(*store));
        for (size_t i = states.size() - 1; i > 0; --i) {
            require(store->undo());
            RC_ASSERT(contentsOf(*store) == states.at(i - 1));
        }
        RC_ASSERT(require(store->check()).isEmpty());
        for (size_t i = 1; i < states.size(); ++i) {
            require(store->redo());
            RC_ASSERT(contentsOf(*store) == states.at(i));
        }
        RC_ASSERT(!store->redo());
        RC_ASSERT(require(store->check()).isEmpty());
    });
}

TEST_CASE("History played from an empty store gives what there is now", "[storage]")
{
    forSome(8, 30, "history tells all", [] {
        TemporaryStore store;
        Player player(*store);
        player.begin();
        int step = 0;
        for (const Wish& wish : *rc::gen::container<std::vector<Wish>>(anyWish())) {
            (void)player.play(wish);
            if (++step % 5 == 0)
                (void)store->undo();
        }
        TemporaryStore replayed;
        HistoryFilter everything;
        everything.limit = -1;
        everything.changesPerStep = -1;
        auto steps = require(store->history(everything));
        qint64 expected = static_cast<qint64>(steps.size());
        for (const HistoryStep& each : steps)
            RC_ASSERT(each.sequence == expected--);
        for (auto each = steps.rbegin(); each != steps.rend(); ++each) {
            RC_ASSERT(each->changeCount == static_cast<qint64>(each->changes.size()));
            require(replayed->apply(ChangeSet(each->changes)));
        }
        RC_ASSERT(contentsOf(*replayed) == contentsOf(*store));
    });
}

TEST_CASE("A restored record and all that came back with it leave a sound store", "[storage]")
{
    forSome(8, 40, "restoring keeps a store sound", [] {
        TemporaryStore store;
        Player player(*store);
        player.begin();
        for (const Wish& wish : *rc::gen::container<std::vector<Wish>>(anyWish()))
            (void)player.play(wish);
        const auto removed = rowsOf(store->database(),
                                    QStringLiteral("SELECT \"entity\", \"record\" FROM \"removed_record\""));
        int restored = 0;
        for (const QString& row : removed) {
            const QStringList cells = row.split(u'|');
            const RecordRef ref{cells.at(0).mid(1), Id{cells.at(1).mid(1).toLongLong()}};
            const QStringList before = contentsOf(*store);
            if (store->restore(ref)) {
                ++restored;
                RC_ASSERT(store->record(ref).has_value());
            } else {
                RC_ASSERT(contentsOf(*store) == before);
            }
            RC_ASSERT(require(store->check()).isEmpty());
        }
        RC_TAG(restored);
    });
}
