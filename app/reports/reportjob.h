// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/reportdefinition.h"
#include "report/publications.h"
#include "report/reports.h"

#include <QThread>

#include <atomic>

namespace rapporteur {

/// What is to be made of a report.
struct ReportTask
{
    enum class Goal {
        Pages, ///< the pages as PDF, and what is to be known of them
        File,  ///< a file, by the end of its name
        Draft, ///< the text of one section as it is drafted, as Markdown
    };
    Goal goal = Goal::Pages;
    ReportDefinition definition;
    Id group;        ///< the edition at hand
    QDate asOf;      ///< invalid: today
    QString path;    ///< of the file
    QString section; ///< of the draft
};

/// A report that was made, and what goes with it.
struct MadeReport
{
    std::shared_ptr<const report::Document> document; ///< its charts are painted in the window's thread
    QByteArray pdf;
    report::PublicationKey key;
    report::Snapshot snapshot;
    std::optional<report::SincePublication> since; ///< without the blocks: these are below, in words
    QByteArray changedHtml;
    QString changedText; ///< as Markdown
    std::vector<report::Withheld> withheld;
    QStringList warnings; ///< a sentence for each published figure that does not agree with the records
    QString draft;
};

/// Makes one report away from the window, with a connection of its own, and can be stopped at any page. Only
/// the charts are painted by the window's thread, because Qt Charts lives there.
class ReportJob : public QThread
{
    Q_OBJECT

public:
    ReportJob(StoreLocation location, ReportTask task, QObject* parent = nullptr);
    /// Stops and waits; painting requests of the job are answered meanwhile.
    ~ReportJob() override;

    void cancel() { m_cancelled = true; }
    /// Once finished.
    [[nodiscard]] const Result<MadeReport>& made() const { return m_made; }
    [[nodiscard]] const ReportTask& task() const { return m_task; }

signals:
    void progressed(int done, int total);

protected:
    void run() override;

private:
    [[nodiscard]] Result<MadeReport> make();
    [[nodiscard]] Result<MadeReport> makePages(const Store& store, report::Document document,
                                               const ReportRequest& request);
    /// What the secretariat is told beside the pages.
    [[nodiscard]] Result<void> addNotes(const Store& store, const report::Document& document,
                                        const ReportRequest& request, MadeReport& made);
    [[nodiscard]] Result<MadeReport> makeDraft(const report::Document& document);
    /// Tells how far the writing is, and whether to go on.
    [[nodiscard]] bool progress(int done, int total);

    StoreLocation m_location;
    ReportTask m_task;
    Result<MadeReport> m_made = MadeReport();
    std::atomic<bool> m_cancelled = false;
};

} // namespace rapporteur
