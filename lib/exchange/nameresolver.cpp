// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fieldparser.h"

#include "base/folding.h"
#include "db/database.h"
#include "entities/alias.h"
#include "entities/country.h"
#include "entities/group.h"
#include "exchange/countrywords.h"
#include "exchange/groupscope.h"
#include "store/entitysql.h"
#include "store/formatter.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

using Ids = std::vector<Id>;

constexpr size_t pageSize = 500;
constexpr qsizetype shortestId = 13; ///< shorter digits are a name, such as a year

QString tr(const char* text)
{
    return QCoreApplication::translate("NameResolver", text);
}

void addMissing(Ids& ids, const Ids& more)
{
    for (const Id id : more) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
}

Result<Ids> selectIds(const Store& store, const QString& sql, const QVariantList& values)
{
    auto rows = store.database().select(sql, values);
    if (!rows)
        return failure(rows);
    Ids ids;
    while (rows->next())
        ids.push_back(Id{rows->integer(0)});
    if (auto end = rows->end(); !end)
        return failure(end);
    return ids;
}

/// By a folded key that the table keeps; the keys are cut, so long texts are compared whole.
Result<Ids> byKey(const Store& store, const EntityDescriptor& entity, const QString& column,
                  const QString& text)
{
    return selectIds(store,
                     QStringLiteral("SELECT \"id\" FROM \"%1\" WHERE \"%2\" = ? ORDER BY \"id\"")
                         .arg(entity.name(), column),
                     {sortKey(text)});
}

Result<Ids> keepSameLabel(const Store& store, const EntityDescriptor& entity, const Ids& ids,
                          const QString& text)
{
    const QString wanted = foldText(text).simplified();
    Ids same;
    for (size_t from = 0; from < ids.size(); from += pageSize) {
        std::vector<RecordRef> refs;
        for (size_t i = from; i < std::min(ids.size(), from + pageSize); ++i)
            refs.push_back({entity.name(), ids[i]});
        const auto labels = store.labels(refs);
        if (!labels)
            return failure(labels);
        for (const RecordRef& ref : refs) {
            if (foldText(labels->value(ref)).simplified() == wanted)
                same.push_back(ref.id);
        }
    }
    return same;
}

Result<Ids> byLabel(const Store& store, const EntityDescriptor& entity, const QString& text)
{
    const auto ids = entity.hasOwnLabel() ? byKey(store, entity, QStringLiteral("label_key"), text)
                                          : store.ids(Query(entity));
    if (!ids || (entity.hasOwnLabel() && text.size() < 100))
        return ids;
    return keepSameLabel(store, entity, *ids, text);
}

Result<Ids> byAlias(const Store& store, const EntityDescriptor& entity, const QString& text)
{
    const EntityDescriptor& alias = Alias::descriptor();
    if (!alias.owner()->targets.contains(entity.name()))
        return Ids();
    const auto aliases = byKey(store, alias, QStringLiteral("label_key"), text);
    if (!aliases || aliases->empty())
        return aliases;
    return store.records(alias, *aliases).map([&](const std::vector<Record>& records) {
        Ids owners;
        for (const Record& each : records) {
            const RecordRef owner = each.reference(*alias.owner());
            if (owner.entity == entity.name())
                addMissing(owners, {owner.id});
        }
        return owners;
    });
}

Result<Ids> byCode(const Store& store, const EntityDescriptor& entity, const QString& text, Id group)
{
    const FieldDescriptor* code = entity.codeField();
    if (code == nullptr)
        return Ids();
    auto ids = byKey(store, entity, EntitySql::of(entity).keyColumn(*code), text);
    if (!ids || ids->empty() || !belongsToGroup(entity))
        return ids;
    return ofGroup(store, entity, *ids, group);
}

/// An event is also known by its title alone, though its label begins with the date.
Result<Ids> byTitle(const Store& store, const EntityDescriptor& entity, const QString& text)
{
    const FieldDescriptor* title = entity.field(u"title");
    const bool ownKey = title != nullptr && title->sorted && entity.hasOwnLabel() &&
                        entity.labelPattern() != QStringLiteral("{title}") &&
                        entity.labelPattern().contains(QStringLiteral("{title}"));
    if (!ownKey)
        return Ids();
    return byKey(store, entity, EntitySql::of(entity).keyColumn(*title), text);
}

Result<Ids> byId(const Store& store, const EntityDescriptor& entity, Id id)
{
    return store.records(entity, Ids{id}).map([](const std::vector<Record>& found) {
        return found.empty() ? Ids() : Ids{found.front().id};
    });
}

using MoreNames = Id (*)(QStringView word);

/// Names of a kind of record that the records themselves do not hold.
MoreNames moreNamesOf(const EntityDescriptor& entity)
{
    static const QHash<const EntityDescriptor*, MoreNames> names = {{&Country::descriptor(), &countryByWord}};
    return names.value(&entity);
}

/// The ways to name a record, the first that finds any decides; label, code and other names are peers.
Result<Ids> candidates(const Store& store, const EntityDescriptor& entity, const QString& text, Id group)
{
    Ids found;
    for (const auto& way :
         {byLabel(store, entity, text), byCode(store, entity, text, group), byAlias(store, entity, text)}) {
        if (!way)
            return way;
        addMissing(found, *way);
    }
    if (found.empty()) {
        const auto titled = byTitle(store, entity, text);
        if (!titled)
            return titled;
        addMissing(found, *titled);
    }
    if (const MoreNames more = moreNamesOf(entity); found.empty() && more != nullptr)
        return byId(store, entity, more(text));
    return found;
}

/// Where several fold alike, the one that is spelt exactly so; where an edition is named, the one of it.
Result<Ids> preferred(const Store& store, const EntityDescriptor& entity, Ids ids, const QString& text,
                      Id group)
{
    if (ids.size() > 1 && !group.isNull() && belongsToGroup(entity)) {
        const auto inside = ofGroup(store, entity, ids, group);
        if (!inside)
            return inside;
        if (!inside->empty())
            ids = *inside;
    }
    if (ids.size() < 2)
        return ids;
    Ids exact;
    for (const Id id : ids) {
        if (store.label({entity.name(), id}) == text)
            exact.push_back(id);
    }
    return exact.size() == 1 ? exact : ids;
}

/// "#4611… Riitta Piela · Statistics Finland": enough to tell namesakes apart.
Result<QStringList> describeCandidates(const Store& store, const EntityDescriptor& entity, const Ids& ids)
{
    const auto records = store.records(entity, ids);
    if (!records)
        return failure(records);
    Formatter formatter(store, TextStyle::Exchange);
    if (const auto read = formatter.prefetch(*records, entity.columns()); !read)
        return failure(read);
    QStringList lines;
    for (const Record& record : *records) {
        QStringList parts{store.label(record.ref())};
        for (const QString& column : entity.columns()) {
            const QString text = formatter.text(record, column);
            if (!text.isEmpty() && !parts.constFirst().contains(text))
                parts.append(text);
        }
        lines.append(QStringLiteral("#%1 %2").arg(record.id.toString(), parts.join(QStringLiteral(" · "))));
    }
    return lines;
}

Result<Id> onlyOne(const Store& store, const EntityDescriptor& entity, const Ids& ids, const QString& text)
{
    if (ids.empty()) {
        return failure(ErrorCode::NotFound, tr("%1 “%2” is not known: check the spelling, or add it first.")
                                                .arg(entity.singularText(), text));
    }
    if (ids.size() == 1)
        return ids.front();
    return describeCandidates(store, entity, ids).and_then([&](const QStringList& lines) -> Result<Id> {
        return failure(ErrorCode::Ambiguous,
                       tr("“%1” could mean any of these (%2): name the one by its number.")
                           .arg(text, entity.pluralText()),
                       lines);
    });
}

} // namespace

Result<std::vector<Id>> recordsNamed(const Store& store, const EntityDescriptor& entity, const QString& text,
                                     const NameScope& scope)
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty())
        return Ids();
    if (wanted.startsWith(u'#')) {
        const auto id = Id::fromString(QStringView(wanted).mid(1));
        return id ? byId(store, entity, *id) : Result<Ids>(Ids());
    }
    const auto asId = wanted.size() >= shortestId ? Id::fromString(wanted) : std::nullopt;
    if (asId) {
        const auto ids = byId(store, entity, *asId);
        if (!ids || !ids->empty())
            return ids;
    }
    Id group = scope.group;
    if (group.isNull() && entity.codeField() != nullptr && belongsToGroup(entity))
        group = resolveGroup(store).value_or(Id());
    return candidates(store, entity, wanted, group).and_then([&](const Ids& ids) {
        return preferred(store, entity, ids, wanted, scope.group);
    });
}

Result<Id> resolveName(const Store& store, const EntityDescriptor& entity, const QString& text,
                       const NameScope& scope)
{
    return recordsNamed(store, entity, text, scope).and_then([&](const Ids& ids) {
        return onlyOne(store, entity, ids, text.simplified());
    });
}

namespace {

bool underWay(const Group& group, QDate today)
{
    return !group.start.isNull() && group.start.firstDay() <= today &&
           (group.end.isNull() || today <= group.end.lastDay());
}

/// Later ones come last; the edition without a start first.
const Group* latestOf(const std::vector<Group>& groups, const std::function<bool(const Group&)>& wanted)
{
    const Group* latest = nullptr;
    for (const Group& each : groups) {
        if (wanted(each) && (latest == nullptr || latest->start <= each.start))
            latest = &each;
    }
    return latest;
}

} // namespace

Result<Id> resolveGroup(const Store& store, const QString& name)
{
    if (!name.isEmpty())
        return resolveName(store, Group::descriptor(), name);
    const auto groups = store.all<Group>();
    if (!groups)
        return failure(groups);
    const QDate today = QDate::currentDate();
    const Group* found = latestOf(*groups, [](const Group& each) { return each.current; });
    if (found == nullptr)
        found = latestOf(*groups, [today](const Group& each) { return underWay(each, today); });
    if (found == nullptr)
        found = latestOf(*groups, [](const Group&) { return true; });
    if (found == nullptr)
        return failure(ErrorCode::NotFound, tr("There is no group yet: add one first."));
    return found->id;
}

} // namespace rapporteur
