// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"

namespace rapporteur::report {

ReportSection::ReportSection(const ReportData& data, const ReportRequest& request, Document& document)
    : m_data(data)
    , m_request(request)
    , m_words(request.locale, request.audience)
    , m_document(document)
{}

void ReportSection::heading(int level, const QString& text, const QString& anchor, Audience audience)
{
    add(Heading{level, text, anchor, m_words.tag(audience)});
}

void ReportSection::addText(const QString& text, Paragraph::Role firstRole)
{
    Paragraph::Role role = firstRole;
    for (const QString& part : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            add(Paragraph{plain(part.simplified()), role});
        role = Paragraph::Role::Body;
    }
}

void ReportSection::addFact(std::vector<Fact>& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.push_back({label, plain(value)});
}

} // namespace rapporteur::report
