// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writesteps.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

constexpr int stepsBetweenQuestions = 64;

} // namespace

WriteSteps::WriteSteps(const Document& document, const WriteProgress& progress)
    : m_progress(progress)
    , m_total(int(document.blocks.size()))
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            m_total += int(table->rows.size());
    }
    m_stopped = m_progress && !m_progress(0, m_total);
}

bool WriteSteps::step()
{
    if (!m_stopped && ++m_done % stepsBetweenQuestions == 0)
        m_stopped = m_progress && !m_progress(m_done, m_total);
    return !m_stopped;
}

Result<QByteArray> WriteSteps::result(QByteArray bytes)
{
    if (m_stopped || (m_progress && !m_progress(m_total, m_total)))
        return stoppedWriting();
    return bytes;
}

tl::unexpected<Error> stoppedWriting()
{
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("PdfWriter", "The report was not written: you stopped it."));
}

} // namespace rapporteur::report
