// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/groupreportblocks.h"
#include "report/groupreportwords.h"

namespace rapporteur::report {

/// What each section of the group report is written with: what there is to tell, the words for it, and the
/// document that grows.
class GroupReportSection
{
public:
    GroupReportSection(const GroupReportData& data, const GroupReportSettings& settings, Document& document);

protected:
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void heading(int level, const QString& text, const QString& anchor, Audience audience = Audience::Public);
    /// Paragraphs are parted by empty lines.
    void addText(const QString& text, Paragraph::Role firstRole = Paragraph::Role::Body);
    /// Nothing where the value is empty.
    static void addFact(std::vector<Fact>& facts, const QString& label, const QString& value);

    const GroupReportData& m_data;
    const GroupReportSettings& m_settings;
    GroupReportWords m_words;
    Document& m_document;
};

/// Key figures, growth, published figures, participation by country.
void writeFigures(const GroupReportData& data, const GroupReportSettings& settings, Document& document);
/// Work streams with their outputs, and the outputs of none.
void writeStreams(const GroupReportData& data, const GroupReportSettings& settings, Document& document);
void writeJourney(const GroupReportData& data, const GroupReportSettings& settings, Document& document);
/// Meetings with their talks, and the events that no other section tells of.
void writeMeetings(const GroupReportData& data, const GroupReportSettings& settings, Document& document);

} // namespace rapporteur::report
