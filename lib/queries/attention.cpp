// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/attention.h"

#include "db/database.h"
#include "queries/attentionrules.h"
#include "store/shownlabel.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t mostKept = 500;

/// The records for which a rule is ignored on a day.
Result<QSet<QString>> ignoredSubjects(const Store& store, AttentionRule rule, QDate today)
{
    const auto waivers = store.all<AttentionWaiver>(Query::of<AttentionWaiver>().is("rule", toCode(rule)));
    if (!waivers)
        return failure(waivers);
    QSet<QString> subjects;
    for (const AttentionWaiver& waiver : *waivers) {
        if (waiver.until.isNull() || today < waiver.until.firstDay())
            subjects.insert(waiver.subject.toString());
    }
    return subjects;
}

} // namespace

FindingList::FindingList(AttentionRule rule, QSet<QString> ignored)
    : m_ignored(std::move(ignored))
{
    m_findings.rule = rule;
}

void FindingList::add(Finding finding)
{
    if (m_ignored.contains(finding.subject.toString())) {
        ++m_findings.ignored;
        return;
    }
    ++m_findings.count;
    if (m_findings.first.size() < mostKept)
        m_findings.first.push_back(std::move(finding));
}

QString AttentionUnit::titleText() const
{
    return choicesOf<AttentionRule>().at(static_cast<size_t>(rule)).labelText();
}

QString AttentionUnit::sentenceText() const
{
    return QCoreApplication::translate("attention", sentence);
}

const std::vector<AttentionUnit>& attentionUnits()
{
    static const std::vector<AttentionUnit> units = [] {
        std::vector<AttentionUnit> all;
        for (std::vector<AttentionUnit> some : {attentionrules::aboutWork(), attentionrules::aboutPeople()})
            std::move(some.begin(), some.end(), std::back_inserter(all));
        std::stable_sort(all.begin(), all.end(), [](const AttentionUnit& a, const AttentionUnit& b) {
            return a.severity < b.severity;
        });
        return all;
    }();
    return units;
}

const AttentionUnit& attentionUnit(AttentionRule rule)
{
    const auto& units = attentionUnits();
    return *std::find_if(units.begin(), units.end(),
                         [rule](const AttentionUnit& unit) { return unit.rule == rule; });
}

Result<Findings> findAttention(const Store& store, const AttentionUnit& unit, const AttentionRequest& request,
                               const AttentionProgress& progress)
{
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    auto ignored = ignoredSubjects(store, unit.rule, request.today);
    if (!ignored)
        return failure(ignored);
    FindingList list(unit.rule, std::move(*ignored));
    return unit.find(store, request, progress, list).and_then([&]() -> Result<Findings> {
        Findings found = list.take();
        std::vector<RecordRef> named;
        for (const Finding& each : found.first) {
            named.push_back(each.subject);
            if (!each.other.isNull())
                named.push_back(each.other);
        }
        return shownLabels(named, store).map([&](const QHash<RecordRef, QString>& labels) {
            found.labels = labels;
            return std::move(found);
        });
    });
}

ChangeSet waiving(const Store& store, AttentionRule rule, const RecordRef& subject, const QString& reason,
                  const PartialDate& until)
{
    Query same = Query::of<AttentionWaiver>();
    same.is("rule", toCode(rule)).is("subject", subject.toString());
    const auto known = store.records(same).value_or(std::vector<Record>());
    AttentionWaiver waiver;
    if (!known.empty())
        waiver = fromRecord<AttentionWaiver>(known.front());
    waiver.rule = rule;
    waiver.subject = subject;
    waiver.reason = reason.simplified();
    waiver.until = until;
    ChangeSet changes;
    if (known.empty())
        changes.add(waiver);
    else
        changes.update(known.front(), toRecord(waiver));
    return changes;
}

} // namespace rapporteur
