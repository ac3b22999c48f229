// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordpages.h"

#include "base/folding.h"
#include "db/database.h"
#include "exchange/groupscope.h"
#include "queries/audiencegate.h"
#include "store/validity.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t pageSize = 500;

/// Dates as they are written in files: the longer of two is held against the shorter as far as that goes.
bool isBeside(const QString& text, const QString& date, bool before)
{
    const auto length = std::min(text.size(), date.size());
    const int order = text.left(length).compare(date.left(length));
    return before ? order < 0 : order > 0;
}

} // namespace

Formatter makeFormatter(const Store& store, Audience reader, QDate asOf)
{
    Formatter formatter(store, TextStyle::Exchange);
    formatter.setAsOf(asOf);
    if (reader != Audience::Secretariat) {
        formatter.setFilter([&store, reader](std::vector<Record> records) {
            return AudienceGate(store, reader).visible(std::move(records));
        });
    }
    return formatter;
}

RecordPages::RecordPages(const Store& store, RecordSelection selection)
    : m_store(store)
    , m_selection(std::move(selection))
{
    m_selection.query.reader = m_selection.reader;
    if (m_selection.asOf.isValid())
        m_selection.query.where.push_back(holdingOn(m_selection.asOf));
}

Result<void> RecordPages::forEach(const Page& page) const
{
    // One moment for the ids and all pages: others go on writing.
    const auto moment = Transaction::snapshot(m_store.database());
    if (!moment)
        return failure(moment);
    const auto ids = m_store.ids(m_selection.query);
    if (!ids)
        return failure(ids);
    QStringList columns = m_selection.columns;
    for (const TextCondition& condition : m_selection.texts)
        columns.append(condition.column);
    columns.removeDuplicates();
    columns.removeAll(QStringLiteral("id"));
    columns.removeAll(QStringLiteral("revision"));
    for (size_t from = 0; from < ids->size(); from += pageSize) {
        const auto first = ids->begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = std::min(pageSize, ids->size() - from);
        auto records = read(std::vector<Id>(first, first + static_cast<std::ptrdiff_t>(count)));
        if (!records)
            return failure(records);
        Formatter formatter = makeFormatter(m_store, m_selection.reader, m_selection.asOf);
        if (const auto prefetched = formatter.prefetch(*records, columns); !prefetched)
            return prefetched;
        std::erase_if(*records, [&](const Record& record) { return !keeps(record, formatter); });
        if (const auto done = page(*records, formatter); !done)
            return done;
    }
    return {};
}

Result<std::vector<Record>> RecordPages::read(const std::vector<Id>& ids) const
{
    auto records = m_store.records(*m_selection.query.entity, ids);
    if (!records)
        return records;
    return keepGroup(std::move(*records)).and_then([this](std::vector<Record> kept) {
        return AudienceGate(m_store, m_selection.reader).visible(std::move(kept));
    });
}

Result<std::vector<Record>> RecordPages::keepGroup(std::vector<Record> records) const
{
    if (m_selection.group.isNull() || !belongsToGroup(*m_selection.query.entity))
        return records;
    GroupFinder finder(m_store);
    std::vector<Record> kept;
    for (Record& record : records) {
        const auto group = finder.groupOf(record);
        if (!group)
            return failure(group);
        if (*group == m_selection.group)
            kept.push_back(std::move(record));
    }
    return kept;
}

bool RecordPages::keeps(const Record& record, const Formatter& formatter) const
{
    return std::all_of(
        m_selection.texts.begin(), m_selection.texts.end(), [&](const TextCondition& condition) {
            const QString wanted = foldText(condition.text).simplified();
            QStringList texts;
            for (const QString& text : formatter.texts(record, condition.column))
                texts.append(foldText(text).simplified());
            const QString all = texts.join(QStringLiteral("; "));
            if (condition.test == TextCondition::Test::Contains)
                return all.contains(wanted);
            const bool before = condition.test == TextCondition::Test::Before;
            if (before || condition.test == TextCondition::Test::After) {
                return std::any_of(texts.begin(), texts.end(),
                                   [&](const QString& text) { return isBeside(text, wanted, before); });
            }
            const bool is = texts.contains(wanted) || all == wanted;
            return is == (condition.test == TextCondition::Test::Is);
        });
}

} // namespace rapporteur
