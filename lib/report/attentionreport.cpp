// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/attention.h"
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"

namespace rapporteur::report {

namespace {

/// What the secretariat is to look at, gravest first: nobody else's business.
class AttentionReport : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("attention");
        kind.title = tr("Needs attention");
        kind.description = tr("What is late, missing or does not agree, for the secretariat.");
        kind.usual = Audience::Secretariat;
        for (const AttentionUnit& unit : attentionUnits())
            kind.sections.push_back({toCode(unit.rule), unit.titleText()});
        return kind;
    }

    void writeOpening()
    {
        describe(tr("%1: needs attention", "a group").arg(m_data.name), {});
        add(masthead(tr("Needs attention"), m_data.name,
                     tr("As of %1").arg(m_words.date(PartialDate::of(m_request.asOf)))));
    }

    void write(const AttentionUnit& unit, const Findings& findings)
    {
        if (findings.count == 0)
            return;
        heading(
            1,
            tr("%1 (%2)", "what is amiss, how often").arg(unit.titleText(), m_words.number(findings.count)),
            toCode(unit.rule));
        add(Paragraph{plain(unit.sentenceText())});
        Table table;
        table.columns = {{tr("Record"), 1.2}, {tr("What is amiss"), 1}};
        for (const Finding& finding : findings.first) {
            QStringList names{findings.labels.value(finding.subject)};
            if (!finding.other.isNull())
                names.append(findings.labels.value(finding.other));
            table.rows.push_back({{plain(m_words.names(names)), plain(finding.what)}});
        }
        add(std::move(table));
        const auto more = findings.count - qint64(findings.first.size());
        if (more > 0)
            add(Paragraph{plain(tr("Records beyond these: %1.").arg(m_words.number(more))),
                          Paragraph::Role::Note});
        m_any = true;
    }

    void writeEnd()
    {
        if (!m_any)
            add(Paragraph{plain(tr("Nothing needs attention."))});
    }

private:
    bool m_any = false;
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    if (request.audience != Audience::Secretariat) {
        return failure(ErrorCode::InvalidInput,
                       AttentionReport::tr("This report is for the secretariat only."));
    }
    const auto data = readReportData(reader, request);
    if (!data)
        return failure(data);
    Document document;
    AttentionReport report(*data, request, document);
    report.writeOpening();
    for (const AttentionUnit& unit : attentionUnits()) {
        const auto findings = findAttention(reader.store(), unit, {request.group, request.asOf});
        if (!findings)
            return failure(findings);
        report.write(unit, *findings);
    }
    report.writeEnd();
    return document;
}

} // namespace

ReportMaker attentionReport()
{
    return {AttentionReport::kind(), &build};
}

} // namespace rapporteur::report
