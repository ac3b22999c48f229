// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listdefinition.h"

#include "models/columns.h"
#include "models/listfilter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rapporteur {

namespace {

const auto columnsKey = QStringLiteral("columns");
const auto sortName = QStringLiteral("sort");
const auto filterKey = QStringLiteral("filter");
const auto groupKey = QStringLiteral("group_by");
const auto searchKey = QStringLiteral("search");

QStringList knownColumns(const EntityDescriptor& entity, const QStringList& names)
{
    QStringList known;
    for (const Column& column : columnsOf(entity, names))
        known.append(column.name);
    return known;
}

} // namespace

QString ListDefinition::toText(const EntityDescriptor& entity) const
{
    QJsonObject json;
    if (!columns.isEmpty())
        json.insert(columnsKey, QJsonArray::fromStringList(columns));
    if (!sort.empty())
        json.insert(sortName, QJsonArray::fromStringList(sortToTexts(sort)));
    if (!filter.empty())
        json.insert(filterKey, conditionsToJson(entity, filter));
    if (!groupBy.isEmpty())
        json.insert(groupKey, groupBy);
    if (!search.isEmpty())
        json.insert(searchKey, search);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ListDefinition ListDefinition::fromText(const EntityDescriptor& entity, const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ListDefinition definition;
    definition.columns = knownColumns(entity, json.value(columnsKey).toVariant().toStringList());
    definition.sort = sortFromTexts(entity, json.value(sortName).toVariant().toStringList());
    definition.filter = conditionsFromJson(entity, json.value(filterKey).toArray());
    definition.groupBy = knownColumns(entity, {json.value(groupKey).toString()}).value(0);
    definition.search = json.value(searchKey).toString();
    return definition;
}

std::vector<SortKey> sortWithGroups(const EntityDescriptor& entity, std::vector<SortKey> keys,
                                    const QString& groupBy)
{
    if (groupBy.isEmpty())
        return keys;
    const auto ofGroups = [&](const SortKey& key) { return key.field == groupBy; };
    const auto chosen = std::find_if(keys.begin(), keys.end(), ofGroups);
    const SortKey group{groupBy, chosen != keys.end() && chosen->descending};
    std::erase_if(keys, ofGroups);
    if (keys.empty() && !entity.defaultSort().isEmpty())
        keys.push_back({entity.defaultSort(), entity.defaultSortDescending()});
    keys.insert(keys.begin(), group);
    return keys;
}

QStringList sortToTexts(const std::vector<SortKey>& keys)
{
    QStringList texts;
    for (const SortKey& key : keys)
        texts.append(key.descending ? u'-' + key.field : key.field);
    return texts;
}

std::vector<SortKey> sortFromTexts(const EntityDescriptor& entity, const QStringList& texts)
{
    std::vector<SortKey> keys;
    for (const QString& text : texts) {
        const bool descending = text.startsWith(u'-');
        const QString name = text.mid(descending ? 1 : 0);
        if (!columnsOf(entity, {name}).empty())
            keys.push_back({name, descending});
    }
    return keys;
}

} // namespace rapporteur
