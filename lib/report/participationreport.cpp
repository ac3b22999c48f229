// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/namedcharts.h"
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"
#include "report/reporttables.h"

namespace rapporteur::report {

namespace {

/// Where the group's own figures have their sections already.
bool hasOwnSection(const QString& chart)
{
    return chart == QLatin1String("member-growth") || chart == QLatin1String("country-participation");
}

/// The group in figures and charts, each chart with its figures as a table.
class ParticipationReport : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("participation");
        kind.title = tr("Participation report");
        kind.description = tr("Who takes part, in figures and charts: growth, countries, work streams.");
        kind.showsPublishedFigures = true;
        kind.sections = {{QStringLiteral("figures"), tr("The group in figures")},
                         {QStringLiteral("participation"), tr("Participation by country")}};
        for (const ChartKind& chart : chartKinds()) {
            if (!hasOwnSection(chart.name))
                kind.sections.push_back({chart.name, chart.title});
        }
        return kind;
    }

    void write()
    {
        describe(tr("%1: participation report", "a group").arg(m_data.name), {});
        Cover cover =
            masthead(tr("Participation report"), m_data.name, m_words.period(m_data.start, m_data.end));
        addFact(cover.facts, tr("Figures as of"), m_words.date(PartialDate::of(m_request.asOf)));
        add(std::move(cover));
        writeFigures(m_data, m_request, m_document);
    }

    /// A chart of its own is left out where there is nothing in it.
    void writeChart(const ChartKind& kind, ChartSpec spec)
    {
        if (spec.isEmpty())
            return;
        if (spec.title == kind.title)
            spec.title.clear(); // its heading says so
        const auto chart = std::make_shared<const ChartSpec>(std::move(spec));
        heading(1, kind.title, kind.name);
        if (canDraw(chart))
            addChart(chart);
        Table table = figuresTable(chart->table);
        if (!table.rows.empty() && !table.columns.empty() && isNew(chart->table))
            add(std::move(table));
    }

private:
    /// Two charts of the same figures need their table once.
    [[nodiscard]] bool isNew(const ChartTable& figures)
    {
        QStringList texts;
        for (const auto& row : figures.rows) {
            for (const ChartTable::Cell& cell : row)
                texts.append(cell.text);
        }
        const bool known = m_told.contains(texts);
        m_told.append(texts);
        return !known;
    }

    QList<QStringList> m_told;
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    auto data = readReportData(reader, request);
    if (!data)
        return failure(data);
    if (const auto counted = readFigures(*data, reader.store(), request); !counted)
        return failure(counted);
    Document document;
    ParticipationReport report(*data, request, document);
    report.write();
    ChartRequest asked;
    asked.group = {request.group, request.asOf, request.audience};
    for (const ChartKind& kind : chartKinds()) {
        if (hasOwnSection(kind.name))
            continue;
        auto spec = readChart(reader.store(), kind.name, asked, request.locale);
        if (!spec)
            return failure(spec);
        report.writeChart(kind, std::move(*spec));
    }
    return document;
}

} // namespace

ReportMaker participationReport()
{
    return {ParticipationReport::kind(), &build};
}

} // namespace rapporteur::report
