// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/groupreportsection.h"

namespace rapporteur::report {

GroupReportSection::GroupReportSection(const GroupReportData& data, const GroupReportSettings& settings,
                                       Document& document)
    : m_data(data)
    , m_settings(settings)
    , m_words(settings.locale, settings.reader)
    , m_document(document)
{}

void GroupReportSection::heading(int level, const QString& text, const QString& anchor, Audience audience)
{
    add(Heading{level, text, anchor, m_words.tag(audience)});
}

void GroupReportSection::addText(const QString& text, Paragraph::Role firstRole)
{
    Paragraph::Role role = firstRole;
    for (const QString& part : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            add(Paragraph{plain(part.simplified()), role});
        role = Paragraph::Role::Body;
    }
}

void GroupReportSection::addFact(std::vector<Fact>& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.push_back({label, plain(value)});
}

} // namespace rapporteur::report
