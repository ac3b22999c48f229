// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/groupquery.h"

#include "queries/audiencegate.h"
#include "store/querysql.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapporteur {

Result<Group> visibleGroup(const Store& store, const GroupRequest& request)
{
    const auto seen =
        store.records(Group::descriptor(), {request.group}).and_then([&](const std::vector<Record>& found) {
            return AudienceGate(store, request.reader).visible(found);
        });
    if (!seen)
        return failure(seen);
    if (seen->empty()) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "GroupQuery", "There is no such group, or it is not for these readers."));
    }
    return fromRecord<Group>(seen->front());
}

GroupQuery::GroupQuery(const Store& store, const GroupRequest& request)
    : m_store(store)
    , m_request(request)
    , m_audiences(visibleAudiences(request.reader))
{}

Result<Rows> GroupQuery::select(const char* statement) const
{
    return select(QString::fromLatin1(statement));
}

Result<Rows> GroupQuery::select(const QString& statement, const Values& values) const
{
    static const QRegularExpression seen(QStringLiteral("\\{([a-z]+)\\}"));
    static const QRegularExpression slot(QStringLiteral(":([a-z]+)\\b"));
    QString sql = statement;
    sql.replace(seen, QStringLiteral("\\1.\"audience\" IN (%1)").arg(m_audiences));
    Values all = values;
    all.insert(QStringLiteral("group"), QVariant(m_request.group.value));
    all.insert(QStringLiteral("day"), PartialDate::of(m_request.day()).toIso());
    QVariantList given;
    auto slotsFound = slot.globalMatch(sql);
    while (slotsFound.hasNext())
        given.append(all.value(slotsFound.next().captured(1)));
    return m_store.database().select(sql.replace(slot, QStringLiteral("?")), given);
}

Result<std::optional<qint64>> GroupQuery::number(const char* statement) const
{
    auto rows = select(statement);
    if (!rows)
        return failure(rows);
    if (!rows->next() || rows->isNull(0))
        return std::optional<qint64>();
    return std::optional<qint64>(rows->integer(0));
}

} // namespace rapporteur
