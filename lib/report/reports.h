// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportrequest.h"
#include "store/store.h"

namespace rapporteur::report {

/// A part of a report that can be left out or moved.
struct SectionKind
{
    QString key;
    QString title; ///< translated
};

/// What the report window and the command line know of a report before it is made.
struct ReportKind
{
    enum class Subject {
        Group,
        Meeting,
        WorkStream,
        List,  ///< as it stands on the screen
        Record ///< of any kind
    };
    QString name; ///< by which scripts know it: "board-update"
    QString title;
    QString description; ///< one sentence: what it is for
    Subject subject = Subject::Group;
    bool ofPeriod = false; ///< takes a first and a last day
    Audience usual = Audience::Public;
    bool showsPublishedFigures = false; ///< which may no longer agree with the records
    std::vector<SectionKind> sections;  ///< in the usual order

    /// What stands on the screen is set out from there: no menu and no script offers it by itself.
    [[nodiscard]] bool isOfScreen() const { return subject == Subject::List || subject == Subject::Record; }
};

/// All reports that are known by their names, in the order in which a menu offers them.
[[nodiscard]] const std::vector<ReportKind>& reportKinds();
/// Also the reports of what stands on the screen; nothing where there is none of that name.
[[nodiscard]] const ReportKind* findReport(const QString& name);
/// The names of these: they are of a list or a record, and have no sections.
[[nodiscard]] QString listReport();
[[nodiscard]] QString recordReport();

/// Reads the records at one moment through the gate, and makes the document. NotFound where there is no
/// report of that name or no such subject that the reader may see.
[[nodiscard]] Result<Document> buildReport(const Store& store, const ReportRequest& request);

/// What the reader will not see in this report, each with its reason: for the secretariat's eyes, never for a
/// document, and therefore in the language of the program and not of the report.
struct Withheld
{
    QString what;   ///< the record's kind and label, and the field where it is only one
    QString reason; ///< one sentence
};
[[nodiscard]] Result<std::vector<Withheld>> withheldFrom(const Store& store, const ReportRequest& request);

/// A sentence for each published figure in the report that does not agree with what is recorded of its day.
[[nodiscard]] Result<QStringList> figureWarnings(const Store& store, const ReportRequest& request);

} // namespace rapporteur::report
