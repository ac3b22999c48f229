// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include "db/database.h"
#include "entities/registry.h"
#include "support/temporarystore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapporteur::test {

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QString();
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString textOf(const FieldDescriptor& field, const QVariant& value)
{
    if (field.type == FieldType::Boolean)
        return value.toBool() ? QStringLiteral("yes") : QString();
    return value.isNull() ? QString() : value.toString();
}

QString before(const QJsonValue& sides)
{
    return textOf(sides.toArray().at(0));
}

QString after(const QJsonValue& sides)
{
    return textOf(sides.toArray().at(1));
}

} // namespace

/// One change, with the parts for all audiences put together again.
struct Replay::Entry
{
    qint64 sequence = 0;
    qint64 ordinal = -1;
    QString action;
    QString key; ///< "person:123"
    qint64 base = 0;
    QJsonObject fields;

    [[nodiscard]] QString place() const
    {
        return QStringLiteral("step %1, change %2 (%3 %4)").arg(sequence).arg(ordinal).arg(action, key);
    }
};

Replay::Replay(Store& fresh)
    : m_rows(present(fresh))
{}

Replay::Rows Replay::present(Store& store)
{
    Rows all;
    for (const EntityDescriptor* entity : allEntities()) {
        QString columns = QStringLiteral("\"id\", \"revision\"");
        for (const FieldDescriptor& field : entity->fields())
            columns += QStringLiteral(", \"%1\"").arg(field.name);
        auto rows = require(
            store.database().select(QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns, entity->name())));
        while (rows.next()) {
            Row row{rows.integer(1), {}};
            int column = 2;
            for (const FieldDescriptor& field : entity->fields()) {
                if (const QString text = textOf(field, rows.value(column++)); !text.isEmpty())
                    row.values.insert(field.name, text);
            }
            all.insert(QStringLiteral("%1:%2").arg(entity->name()).arg(rows.integer(0)), row);
        }
    }
    return all;
}

void Replay::advance(Store& store)
{
    checkSteps(store, m_sequence);
    auto rows = require(store.database().select(
        QStringLiteral(
            "SELECT \"sequence\", \"ordinal\", \"action\", \"entity\", \"record\", \"base_revision\", "
            "\"payload\" FROM \"change\" WHERE \"sequence\" > ? ORDER BY 1, 2"),
        {m_sequence}));
    Entry entry;
    while (rows.next()) {
        if (rows.integer(0) != entry.sequence || rows.integer(1) != entry.ordinal) {
            if (entry.sequence > 0)
                play(entry);
            entry = {rows.integer(0), rows.integer(1),
                     rows.text(2),    QStringLiteral("%1:%2").arg(rows.text(3)).arg(rows.integer(4)),
                     rows.integer(5), {}};
        }
        const QJsonObject part = QJsonDocument::fromJson(rows.text(6).toUtf8()).object();
        for (auto field = part.begin(); field != part.end(); ++field)
            entry.fields.insert(field.key(), field.value());
    }
    if (entry.sequence > 0)
        play(entry);
    m_sequence = std::max(m_sequence, entry.sequence);
}

/// Each step has all of its changes, and no number is missing or beyond the counter.
void Replay::checkSteps(Store& store, qint64 after)
{
    auto steps = require(store.database().select(
        QStringLiteral("SELECT s.\"sequence\", s.\"changes\", count(DISTINCT c.\"ordinal\"), "
                       "coalesce(max(c.\"ordinal\"), 0) + 1 FROM \"change_set\" s LEFT JOIN \"change\" c "
                       "ON c.\"sequence\" = s.\"sequence\" WHERE s.\"sequence\" > ? "
                       "GROUP BY s.\"sequence\", s.\"changes\" ORDER BY 1"),
        {after}));
    qint64 last = after;
    while (steps.next()) {
        if (steps.integer(0) != last + 1)
            m_problems.append(QStringLiteral("step %1 follows step %2").arg(steps.integer(0)).arg(last));
        if (steps.integer(1) != steps.integer(2) || steps.integer(1) != steps.integer(3))
            m_problems.append(QStringLiteral("step %1 has %2 of %3 changes")
                                  .arg(steps.integer(0))
                                  .arg(steps.integer(2))
                                  .arg(steps.integer(1)));
        last = steps.integer(0);
    }
    const qint64 counter =
        require(store.database().selectValue(QStringLiteral("SELECT \"sequence\" FROM \"commit_counter\"")))
            .toLongLong();
    if (counter != last)
        m_problems.append(QStringLiteral("the counter is at %1, history at %2").arg(counter).arg(last));
}

void Replay::play(const Entry& entry)
{
    if (entry.action == QLatin1String("add"))
        return playAdd(entry);
    const auto row = m_rows.find(entry.key);
    if (row == m_rows.end()) {
        m_problems.append(entry.place() + QStringLiteral(": there is no such record"));
        return;
    }
    if (row->revision != entry.base)
        m_problems.append(entry.place() + QStringLiteral(": the revision was %1").arg(row->revision));
    for (auto field = entry.fields.begin(); field != entry.fields.end(); ++field) {
        if (field.key() != QLatin1String("heir") && row->values.value(field.key()) != before(field.value()))
            m_problems.append(entry.place() + QStringLiteral(": %1 was something else").arg(field.key()));
    }
    if (entry.action == QLatin1String("remove")) {
        m_removed.insert(entry.key, entry.base + 1);
        m_rows.erase(row);
    } else {
        playUpdate(entry, *row);
    }
}

void Replay::playUpdate(const Entry& entry, Row& row)
{
    row.revision = entry.base + 1;
    for (auto field = entry.fields.begin(); field != entry.fields.end(); ++field) {
        if (const QString text = after(field.value()); text.isEmpty())
            row.values.remove(field.key());
        else
            row.values.insert(field.key(), text);
    }
}

void Replay::playAdd(const Entry& entry)
{
    if (m_rows.contains(entry.key))
        m_problems.append(entry.place() + QStringLiteral(": it is there already"));
    if (m_removed.value(entry.key, 0) != entry.base)
        m_problems.append(entry.place() + QStringLiteral(": its revision does not go on"));
    Row row;
    playUpdate(entry, row);
    m_rows.insert(entry.key, row);
}

QStringList Replay::differences(Store& store) const
{
    const Rows now = present(store);
    QStringList found;
    for (auto row = now.begin(); row != now.end(); ++row) {
        const auto replayed = m_rows.constFind(row.key());
        if (replayed == m_rows.cend())
            found.append(row.key() + QStringLiteral(" is in the store and not in history"));
        else if (!(*replayed == *row))
            found.append(row.key() + QStringLiteral(" differs from its history"));
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (!now.contains(row.key()))
            found.append(row.key() + QStringLiteral(" is in history and not in the store"));
    }
    return found;
}

} // namespace rapporteur::test
