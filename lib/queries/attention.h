// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "entities/attentionwaiver.h"
#include "queries/duplicates.h"
#include "store/changeset.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace rapporteur {

class Store;

/// Of which edition, and seen from which day.
struct AttentionRequest
{
    Id group;
    QDate today;
};

/// A record that a rule finds fault with.
struct Finding
{
    RecordRef subject;
    QString what;    ///< a sentence: since when, how many
    RecordRef other; ///< the second of a pair; else null
};

enum class Severity { High, Medium, Low };

/// What one rule found; of very many only the first.
struct Findings
{
    AttentionRule rule = AttentionRule::SlidesAwaited;
    qint64 count = 0;   ///< without those that are ignored
    qint64 ignored = 0; ///< for now, by a waiver
    std::vector<Finding> first;
    QHash<RecordRef, QString> labels; ///< of the records in them
};

/// Takes what a rule finds, leaves out what is ignored and keeps the first of very many.
class FindingList
{
public:
    FindingList(AttentionRule rule, QSet<QString> ignored);
    void add(Finding finding);
    [[nodiscard]] Findings take() { return std::move(m_findings); }

private:
    QSet<QString> m_ignored;
    Findings m_findings;
};

/// Told of the duplicates' progress; false: stop.
using AttentionProgress = DuplicateProgress;

/// One thing that may be amiss: a unit of its own, so that another is added by adding it to the list of all.
struct AttentionUnit
{
    AttentionRule rule = AttentionRule::SlidesAwaited;
    Severity severity = Severity::Medium;
    const char* sentence = ""; ///< what is amiss and what to do, untranslated, context "attention"
    QStringList reads;         ///< the kinds of record on which it depends
    std::function<Result<void>(const Store&, const AttentionRequest&, const AttentionProgress&, FindingList&)>
        find;
    bool isLong = false; ///< it goes through all records: not by itself where these are many

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString sentenceText() const;
};

/// All rules, gravest first.
[[nodiscard]] const std::vector<AttentionUnit>& attentionUnits();
[[nodiscard]] const AttentionUnit& attentionUnit(AttentionRule rule);

/// What one rule finds, without what is ignored on that day.
[[nodiscard]] Result<Findings> findAttention(const Store& store, const AttentionUnit& unit,
                                             const AttentionRequest& request,
                                             const AttentionProgress& progress = {});

/// Has a rule say nothing of a record until a day, or for good; one that was ignored already gets the new reason.
[[nodiscard]] ChangeSet waiving(const Store& store, AttentionRule rule, const RecordRef& subject,
                                const QString& reason, const PartialDate& until);

} // namespace rapporteur
