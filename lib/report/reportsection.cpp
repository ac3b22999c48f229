// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"

namespace rapporteur::report {

namespace {
constexpr double columnWidth = 451; // points; charts choose their height for it
} // namespace

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

bool ReportSection::canDraw(const std::shared_ptr<const ChartSpec>& chart) const
{
    return chart && !chart->isEmpty() && m_request.painter;
}

void ReportSection::addChart(const std::shared_ptr<const ChartSpec>& chart)
{
    const ChartPainter* painter = m_request.painter;
    Picture picture;
    picture.chart = chart;
    picture.alternative = chart->summary;
    picture.aspect = columnWidth / painter->heightForWidth(*chart, columnWidth);
    picture.paint = [chart, painter](QPainter& p, const QRectF& area) { painter->paint(p, area, *chart); };
    add(std::move(picture));
}

void ReportSection::describe(const QString& title, const QString& subject)
{
    m_document.metadata.title = title;
    m_document.metadata.author = m_data.host;
    m_document.metadata.subject = subject;
}

Cover ReportSection::masthead(const QString& kind, const QString& title, const QString& subtitle) const
{
    Cover cover{kind, title, subtitle, m_words.marking(), {}};
    cover.ownPage = false;
    return cover;
}

void ReportSection::addFact(std::vector<Fact>& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.push_back({label, plain(value)});
}

} // namespace rapporteur::report
