// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportdata.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapporteur::report {

/// Puts what the records hold into the words of a report, in its language and for its readers.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ReportWords(const QLocale& locale, Audience reader);

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] QString date(const PartialDate& date) const { return date.toDisplay(m_locale); }
    /// "January 2021 to December 2021", "from January 2021", "2021".
    [[nodiscard]] QString period(const PartialDate& start, const PartialDate& end) const;
    /// "29 January 2021"; "4 to 6 May 2021" is written with both days in full.
    [[nodiscard]] QString days(const ReportEvent& event) const;
    /// "14:00 to 15:30 (Europe/Zurich)"; empty where no time is known.
    [[nodiscard]] QString times(const ReportEvent& event) const;
    /// One of a closed list of answers.
    template <class E>
    [[nodiscard]] QString choice(E value) const
    {
        return choicesOf<E>().at(size_t(value)).labelText();
    }
    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }
    [[nodiscard]] QString number(qint64 value, bool approximate) const;
    /// Several names as one text.
    [[nodiscard]] QString names(const QStringList& list) const { return m_locale.createSeparatedList(list); }

    /// "members" or "secretariat", the mark of what the public may not see; empty for what is public.
    [[nodiscard]] QString tag(Audience audience) const;
    /// Who may read the report, for its cover; empty for a public one.
    [[nodiscard]] QString marking() const;
    /// The text and, where it needs one, its tag.
    [[nodiscard]] Runs marked(const QString& text, Audience audience,
                              Run::Look look = Run::Look::Plain) const;

    /// A title as it was published, how it should read below it, and its tag.
    [[nodiscard]] Runs title(const QString& title, const QString& correction, bool ours,
                             Audience audience) const;
    /// What follows a title in a quieter voice: kind, state, date, links.
    [[nodiscard]] Runs outputDetails(const ReportOutput& output) const;
    /// Slides and other links of a talk; empty where there is nothing to say.
    [[nodiscard]] Runs talkDetails(const ReportTalk& talk) const;
    /// Whether its slides may be had, and where not, why; empty where there is nothing to say.
    [[nodiscard]] QString slidesPhrase(const ReportTalk& talk) const;
    /// Where an event was, with whom, and its links.
    [[nodiscard]] Runs eventDetails(const ReportEvent& event) const;
    [[nodiscard]] Runs links(const std::vector<ReportLink>& links) const;

private:
    [[nodiscard]] QString statusPhrase(const ReportOutput& output) const;

    QLocale m_locale;
    Audience m_reader;
};

/// Appends \a more to \a runs with a separator between the two, unless either is empty.
void join(Runs& runs, const Runs& more, const QString& separator);

} // namespace rapporteur::report
