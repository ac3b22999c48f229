// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyconditions.h"

#include "store/entitysql.h"
#include "store/querysql.h"

#include <QHash>

namespace rapporteur {

namespace {

QString likePattern(const QString& text)
{
    QString pattern = text.toLower();
    for (const QLatin1String sign : {QLatin1String("\\"), QLatin1String("%"), QLatin1String("_")})
        pattern.replace(sign, QLatin1String("\\") + sign);
    return u'%' + pattern + u'%';
}

/// Words that stand in what a change wrote, or records that go by them.
void addWords(const HistoryFilter& filter, QStringList& anyOf, QVariantList& values)
{
    anyOf.append(QStringLiteral("lower(c.\"payload\") LIKE ? ESCAPE '\\'"));
    values.append(likePattern(filter.text));
    QHash<QString, QVariantList> byKind;
    for (const RecordRef& ref : filter.named)
        byKind[ref.entity].append(ref.id.value);
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind) {
        anyOf.append(QStringLiteral("(c.\"entity\" = ? AND c.\"record\" IN (%1))")
                         .arg(placeholders(kind.value().size())));
        values.append(kind.key());
        values.append(kind.value());
    }
}

/// What some change of the step must be like.
void addChangeCondition(const HistoryFilter& filter, HistoryConditions& conditions)
{
    QStringList ofChange = {QStringLiteral("c.\"sequence\" = \"change_set\".\"sequence\""),
                            QStringLiteral("c.\"audience\" IN (%1)").arg(visibleAudiences(filter.reader))};
    if (!filter.entity.isEmpty()) {
        ofChange.append(QStringLiteral("c.\"entity\" = ?"));
        conditions.values.append(filter.entity);
    }
    if (!filter.text.isEmpty()) {
        QStringList anyOf;
        addWords(filter, anyOf, conditions.values);
        ofChange.append(u'(' + anyOf.join(QStringLiteral(" OR ")) + u')');
    }
    conditions.texts.append(QStringLiteral("EXISTS (SELECT 1 FROM \"change\" c WHERE %1)")
                                .arg(ofChange.join(QStringLiteral(" AND "))));
}

} // namespace

HistoryConditions conditionsOf(const HistoryFilter& filter)
{
    HistoryConditions conditions;
    const auto add = [&conditions](const char* text, const QVariant& value) {
        conditions.texts.append(QString::fromLatin1(text));
        conditions.values.append(value);
    };
    if (!filter.author.isEmpty())
        add("\"author\" = ?", filter.author);
    if (filter.from.isValid())
        add("\"at\" >= ?", filter.from.toUTC().toString(Qt::ISODateWithMs));
    if (filter.until.isValid())
        add("\"at\" < ?", filter.until.toUTC().toString(Qt::ISODateWithMs));
    if (!filter.entity.isEmpty() || !filter.text.isEmpty())
        addChangeCondition(filter, conditions);
    return conditions;
}

} // namespace rapporteur
