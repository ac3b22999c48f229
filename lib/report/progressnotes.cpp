// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progressnotes.h"

#include "entities/progressnote.h"

namespace rapporteur::report {

namespace {

bool overlaps(const ProgressNote& note, QDate from, QDate to)
{
    const QDate end = note.to.isNull() ? note.from.lastDay() : note.to.lastDay();
    return (!to.isValid() || note.from.firstDay() <= to) && (!from.isValid() || from <= end);
}

} // namespace

QHash<Id, std::vector<ReportNote>> readProgressNotes(GatedReader& reader, const std::vector<Value>& streams,
                                                     QDate from, QDate to)
{
    QHash<Id, std::vector<ReportNote>> notes;
    for (const auto& [note, audience] : reader.where<ProgressNote>("work_stream", streams)) {
        if (overlaps(note, from, to))
            notes[note.workStream].push_back(
                {note.from, note.to, note.progress, note.nextSteps, note.risks, note.mitigation, audience});
    }
    for (std::vector<ReportNote>& each : notes) {
        std::stable_sort(each.begin(), each.end(),
                         [](const ReportNote& a, const ReportNote& b) { return b.from < a.from; });
    }
    return notes;
}

} // namespace rapporteur::report
