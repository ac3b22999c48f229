// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/reportdefinition.h"
#include "report/reports.h"

namespace rapporteur::report {

/// Which days a saved report of a period covers, so that it need not be told again each time.
struct PeriodRule
{
    enum class Kind {
        Usual,           ///< what the report covers unless told otherwise
        Days,            ///< these days, whenever it is made
        LastMonths,      ///< up to the day on which it is made
        SincePublication ///< from the day after it was last published; before that, as usual
    };
    Kind kind = Kind::Usual;
    QDate from;
    QDate to;
    int months = 2;

    bool operator==(const PeriodRule&) const = default;
};

/// A section of the report as somebody wants it.
struct SectionChoice
{
    QString key;
    bool isOn = true;

    bool operator==(const SectionChoice&) const = default;
};

/// How a report is to be made, beside its name, its edition and its readers: what a saved report keeps in one
/// text.
struct ReportOptions
{
    std::vector<SectionChoice>
        sections;   ///< in their order; one that is not named comes after them, and is on
    QString before; ///< Markdown before and after all sections
    QString after;
    QHash<QString, QString> beforeSection; ///< Markdown by section key
    QHash<QString, QString> afterSection;
    QHash<QString, QString> insteadOfSection;
    PeriodRule period;
    QString list; ///< of a report of a list: which one, as report/listasshown.h writes it
    QString paper = QStringLiteral("A4");
    QString theme;

    /// JSON, always the same for the same options; empty for the usual ones.
    [[nodiscard]] QString toText() const;
    /// What the text does not say is as usual.
    [[nodiscard]] static ReportOptions fromText(const QString& text);

    /// All sections of the report, those that are off as well, in the order that was chosen.
    [[nodiscard]] std::vector<SectionChoice> sectionsOf(const ReportKind& kind) const;

    bool operator==(const ReportOptions&) const = default;
};

/// What to ask for so that the report comes out as it was saved: of the edition at hand where it names none,
/// and of the days that its rule means \a today. NotFound where there is no edition or no such report any
/// more.
[[nodiscard]] Result<ReportRequest> requestOf(const Store& store, const ReportDefinition& definition,
                                              Id groupAtHand, QDate today);

} // namespace rapporteur::report
