// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/printjob.h"

#include "report/pages.h"
#include "reports/reportprint.h"

#include <QCoreApplication>
#include <QFile>
#include <QPrinter>

namespace rapporteur {

PrintJob::PrintJob(std::shared_ptr<const report::Document> document, std::shared_ptr<QPrinter> printer,
                   QObject* parent)
    : QThread(parent)
    , m_document(std::move(document))
    , m_printer(std::move(printer))
{}

PrintJob::~PrintJob()
{
    cancel();
    while (!wait(QDeadlineTimer(5)))
        QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
}

QString PrintJob::path() const
{
    return m_printer->outputFileName();
}

bool PrintJob::progress(int done, int total)
{
    emit progressed(done, total);
    return !m_cancelled.load();
}

void PrintJob::run()
{
    m_printed = print();
    if (!m_printed && !path().isEmpty())
        QFile::remove(path()); // half of a report is none
}

Result<void> PrintJob::print()
{
    const auto go = [this](int done, int total) { return progress(done, total); };
    const report::Pages pages(m_document, go);
    if (m_cancelled)
        return failure(ErrorCode::Cancelled, tr("Stopped. Nothing was printed."));
    return printPages(pages, *m_printer, go);
}

} // namespace rapporteur
