// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportdata.h"
#include "report/reportrequest.h"
#include "report/reportwords.h"

namespace rapporteur::report {

/// What each section of a report is written with: what there is to tell, the words for it, and the
/// document that grows.
class ReportSection
{
public:
    ReportSection(const ReportData& data, const ReportRequest& request, Document& document);

protected:
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void heading(int level, const QString& text, const QString& anchor, Audience audience = Audience::Public);
    /// Paragraphs are parted by empty lines.
    void addText(const QString& text, Paragraph::Role firstRole = Paragraph::Role::Body);
    [[nodiscard]] bool canDraw(const std::shared_ptr<const ChartSpec>& chart) const;
    void addChart(const std::shared_ptr<const ChartSpec>& chart);
    /// What the file's properties say.
    void describe(const QString& title, const QString& subject);
    /// A heading for a short paper, with who may read it; facts are added to it before it is.
    [[nodiscard]] Cover masthead(const QString& kind, const QString& title, const QString& subtitle) const;
    /// Nothing where the value is empty.
    static void addFact(std::vector<Fact>& facts, const QString& label, const QString& value);

    const ReportData& m_data;
    const ReportRequest& m_request;
    ReportWords m_words;
    Document& m_document;
};

/// Key figures, growth, published figures, participation by country.
void writeFigures(const ReportData& data, const ReportRequest& request, Document& document);
/// Work streams with their outputs, and the outputs of none.
void writeStreams(const ReportData& data, const ReportRequest& request, Document& document);
void writeJourney(const ReportData& data, const ReportRequest& request, Document& document);
/// Meetings with their talks, and the events that no other section tells of.
void writeMeetings(const ReportData& data, const ReportRequest& request, Document& document);

} // namespace rapporteur::report
