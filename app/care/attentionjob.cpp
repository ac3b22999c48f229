// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/attentionjob.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// Looking through more people than that takes long enough to be asked for.
constexpr int manyRecords = 20'000;

} // namespace

AttentionJob::AttentionJob(StoreLocation location, AttentionRequest request, std::vector<Question> questions,
                           QObject* parent)
    : QThread(parent)
    , m_location(std::move(location))
    , m_request(request)
    , m_questions(std::move(questions))
{
    qRegisterMetaType<Findings>();
    qRegisterMetaType<AttentionRule>();
}

AttentionJob::~AttentionJob()
{
    cancel();
    wait();
}

void AttentionJob::run()
{
    StoreOptions options;
    options.readOnly = true;
    const auto store = Store::open(m_location, options);
    for (const Question& question : m_questions) {
        if (m_cancelled)
            return;
        if (store)
            ask(**store, question);
        else
            emit failed(question.rule, store.error().message);
    }
}

void AttentionJob::ask(const Store& store, const Question& question)
{
    const AttentionUnit& unit = attentionUnit(question.rule);
    if (unit.isLong && !question.wanted && isLarge(store)) {
        emit leftOut(question.rule);
        return;
    }
    int told = -1;
    const auto progress = [&](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 100;
        if (percent != told)
            emit progressed(told = percent);
        return !m_cancelled.load();
    };
    const auto findings = findAttention(store, unit, m_request, progress);
    if (findings)
        emit found(*findings);
    else if (findings.error().code != ErrorCode::Cancelled)
        emit failed(question.rule, findings.error().message);
}

/// Without counting all of them.
bool AttentionJob::isLarge(const Store& store)
{
    const std::vector<const EntityDescriptor*>& kinds = kindsWithDuplicates();
    return std::any_of(kinds.begin(), kinds.end(), [&store](const EntityDescriptor* entity) {
        Query beyond(*entity);
        beyond.offset = manyRecords;
        beyond.limit = 1;
        return !store.ids(beyond).value_or(std::vector<Id>()).empty();
    });
}

} // namespace rapporteur
