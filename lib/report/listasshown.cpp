// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listasshown.h"

#include "entities/registry.h"
#include "models/edition.h"
#include "models/listfilter.h"
#include "store/conditionsql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur::report {

namespace {

const auto kindKey = QStringLiteral("kind");
const auto titleKey = QStringLiteral("title");
const auto listKey = QStringLiteral("list");
const auto allEditionsKey = QStringLiteral("all_editions");
const auto everybodyKey = QStringLiteral("everybody");
const auto onlyKey = QStringLiteral("only");
const auto sentenceKey = QStringLiteral("sentence");

/// Ids are numbers that JSON cannot hold whole. All in one text: half a million texts would be felt.
QString idsToText(const std::vector<Id>& ids)
{
    QString text;
    for (const Id id : ids)
        text += id.toString() + u' ';
    text.chop(1);
    return text;
}

std::vector<Id> idsFromText(const QString& text)
{
    std::vector<Id> ids;
    for (const QStringView id : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        ids.push_back(Id{id.toLongLong()});
    return ids;
}

/// As lists were kept before.
std::vector<Id> idsFromJson(const QJsonArray& texts)
{
    std::vector<Id> ids;
    for (const QJsonValue& text : texts)
        ids.push_back(Id{text.toString().toLongLong()});
    return ids;
}

} // namespace

QString ListAsShown::toText() const
{
    QJsonObject json{{kindKey, entity->name()}, {titleKey, title}, {listKey, arrangement.toText(*entity)}};
    if (allEditions)
        json.insert(allEditionsKey, true);
    if (everybody)
        json.insert(everybodyKey, true);
    if (!only.empty()) {
        json.insert(onlyKey, idsToText(only));
        json.insert(sentenceKey, sentence);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString ListAsShown::titleIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().value(titleKey).toString();
}

std::optional<ListAsShown> ListAsShown::fromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ListAsShown list;
    list.entity = findEntity(json.value(kindKey).toString());
    if (!list.entity)
        return std::nullopt;
    list.title = json.value(titleKey).toString();
    list.arrangement = ListDefinition::fromText(*list.entity, json.value(listKey).toString());
    list.allEditions = json.value(allEditionsKey).toBool();
    list.everybody = json.value(everybodyKey).toBool();
    const QJsonValue only = json.value(onlyKey);
    list.only = only.isArray() ? idsFromJson(only.toArray()) : idsFromText(only.toString());
    list.sentence = json.value(sentenceKey).toString();
    return list;
}

Query ListAsShown::query(const Store& store, Id group, QDate asOf) const
{
    Query query(*entity);
    const auto narrow = [&query](const std::vector<Condition>& conditions) {
        query.where.insert(query.where.end(), conditions.begin(), conditions.end());
    };
    if (only.empty()) {
        const Id edition = allEditions ? Id() : group;
        narrow(editionConditions(store, *entity, edition, asOf));
        if (!asOf.isValid() && !everybody)
            narrow(takingPart(store, *entity, edition));
    } else {
        narrow({isOneOf(only)});
    }
    narrow(arrangement.filter);
    query.search = arrangement.search;
    query.sort = sortWithGroups(*entity, arrangement.sort, arrangement.groupBy);
    return query;
}

QString ListAsShown::conditions(const Store& store) const
{
    QStringList all;
    if (!sentence.isEmpty())
        all.append(sentence);
    for (const Condition& condition : arrangement.filter)
        all.append(describe(*entity, condition, store));
    if (!arrangement.search.isEmpty())
        all.append(QCoreApplication::translate("Report", "Words: %1").arg(arrangement.search));
    return all.join(QStringLiteral(" · "));
}

} // namespace rapporteur::report
