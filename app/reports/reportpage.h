// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listasshown.h"
#include "reports/reportjob.h"
#include "reports/reportsetup.h"
#include "shell/page.h"

#include <QTimer>

class QPrinter;
class QPushButton;
class QSplitter;

namespace rapporteur {

class EmptyState;
class PrintJob;
class ReportNotes;
class ReportPreview;
class ReportSetupPanel;

/// Reports as their readers will get them: set up at the side, the real pages beside it, ready to be
/// exported, printed and published.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportPage() override;

    void activate() override;
    QList<QWidget*> panes() override;
    bool openRecord(Id definition) override;
    [[nodiscard]] RecordRef currentRecord() const override;
    /// The report of that name, about that record where it is about one.
    void showReport(const QString& name, const RecordRef& subject = {});
    /// A list as it stands on the screen, and one record.
    void showList(const report::ListAsShown& list);
    /// Those records of it alone, which are looked for away from the window.
    void showList(const report::ListAsShown& list, const Condition& which);
    void showRecord(const RecordRef& record);
    /// Asks where and writes what is shown, once it is made.
    void save();
    /// Writes it there in the format that the file's name ends in; says above the pages how it went.
    void saveTo(const QString& path);
    void print();
    /// Keeps what is shown as published for its readers.
    void publish();
    [[nodiscard]] bool isReady() const { return m_isMade && !m_stale && !m_job; }
    [[nodiscard]] bool isWriting() const { return m_writing != nullptr; }
    [[nodiscard]] bool isPrinting() const { return m_printing != nullptr; }

signals:
    void ready();
    void saved(const QString& path);

private:
    void showSetup(ReportSetup setup);
    void showListOf(const QString& text);
    void setupParts();
    void setupTools();
    void setupNoGroup(QWidget* pane);
    void showNoGroup(bool shown);
    void outdate();
    void restart();
    void whenReady(void (ReportPage::*then)());
    void stop();
    void takePages();
    void takeFile();
    void takeDraft();
    void askForPrinter();
    void printAside(const std::shared_ptr<QPrinter>& printer);
    void takePrinted();
    void makeDraft(const QString& section);
    [[nodiscard]] ReportTask task(ReportTask::Goal goal) const;
    void updateTools();
    [[nodiscard]] QString reportName() const;
    [[nodiscard]] QString fileName() const;

    QSplitter* m_splitter = nullptr;
    ReportSetupPanel* m_setup = nullptr;
    ReportPreview* m_preview = nullptr;
    ReportNotes* m_notes = nullptr;
    EmptyState* m_noGroup = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_publish = nullptr;
    QPushButton* m_save = nullptr;
    std::unique_ptr<ReportJob> m_job;     ///< makes the pages
    std::unique_ptr<ReportJob> m_writing; ///< writes a file
    std::unique_ptr<ReportJob> m_drafting;
    std::unique_ptr<PrintJob> m_printing;
    MadeReport m_made;
    bool m_isMade = false;
    QTimer m_later;
    bool m_stale = true;
    void (ReportPage::*m_then)() = nullptr; ///< asked for before the pages were made
};

} // namespace rapporteur
