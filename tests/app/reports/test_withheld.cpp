// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing that its readers may not see leaves the program: shown on stores with something withheld
// everywhere.
#include "app/reports/markedstore.h"
#include "charts/chartexport.h"
#include "queries/groupstats.h"
#include "queries/namedcharts.h"
#include "report/pdfwriter.h"
#include "reports/reportassembly.h"

#include <QFile>
#include <QImage>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QByteArray reportOf(Store& store, Id group, Audience reader)
{
    ReportRequest request;
    request.group = group;
    request.audience = reader;
    request.locale = british;
    request.asOf = MarkedRecords::day();
    request.created = QDateTime(QDate(2022, 1, 3), QTime(9, 0), Qt::UTC);
    return require(report::PdfWriter().toBytes(require(assembleReport(store, request))));
}

QString chartsOf(Store& store, const GroupRequest& request)
{
    QString all;
    for (const QString& name : chartNames()) {
        const ChartSpec spec = require(readChart(store, name, {request}, british));
        for (const ChartFormat format : {ChartFormat::Svg, ChartFormat::Csv})
            all += QString::fromUtf8(require(chartBytes(spec, format)));
        all += textsOf(require(chartBytes(spec, ChartFormat::Pdf)), Lines::Apart);
        const QImage picture = QImage::fromData(require(chartBytes(spec, ChartFormat::Png)));
        for (const QString& key : picture.textKeys())
            all += picture.text(key);
    }
    return all;
}

QStringList figuresOf(Store& store, const GroupRequest& request)
{
    QStringList lines;
    for (const Statistic& each : require(groupStats(store, request)))
        lines.append(QStringLiteral("%1 %2").arg(each.name).arg(each.value.value_or(-1)));
    return lines;
}

} // namespace

TEST_CASE("Withheld: the group report and its charts show nothing that their readers may not see",
          "[storage]")
{
    Marked marked(GENERATE(range(1u, 4u)));
    const auto reader = GENERATE(Audience::Public, Audience::Members);
    Store& store = *marked.store;
    const QString text = textsOf(reportOf(store, marked.records.group(), reader));
    CHECK(marked.leaks(text, reader, true) == QStringList());
    CHECK(text.contains(QStringLiteral("Participation by country")));
    // The first of each kind is for all.
    QSet<QString> told;
    for (const Mark& mark : marked.records.marks()) {
        if (shows(text, mark))
            told.insert(mark.record->entity->name());
    }
    for (const char* kind :
         {"group", "objective", "headcount", "organisation", "person", "country", "work_stream", "theme",
          "output", "event", "presentation", "speaker", "contribution", "link"}) {
        INFO(kind);
        CHECK(told.contains(QString::fromLatin1(kind)));
    }
    const GroupRequest request{marked.records.group(), MarkedRecords::day(), reader};
    CHECK(marked.leaks(chartsOf(store, request), reader, true) == QStringList());
}

TEST_CASE("Withheld: report, charts and figures are the same, byte by byte, where all that is withheld was "
          "never there",
          "[storage]")
{
    const unsigned seed = GENERATE(range(1u, 7u));
    const MarkedRecords records(seed);
    const auto reader = GENERATE(Audience::Public, Audience::Members);
    TemporaryStore full;
    TemporaryStore bare;
    MarkedRecords::write(*full, records.all());
    MarkedRecords::write(*bare, records.seenBy(reader));
    const GroupRequest request{records.group(), MarkedRecords::day(), reader};
    CHECK(figuresOf(*full, request) == figuresOf(*bare, request));
    // Pixels say no more than the shapes that they are made from, and take long.
    std::vector<ChartFormat> formats{ChartFormat::Svg, ChartFormat::Csv};
    if (seed == 1)
        formats.push_back(ChartFormat::Png);
    for (const QString& name : chartNames()) {
        for (const ChartFormat format : formats)
            CHECK(require(chartBytes(require(readChart(*full, name, {request}, british)), format)) ==
                  require(chartBytes(require(readChart(*bare, name, {request}, british)), format)));
    }
    CHECK(reportOf(*full, records.group(), reader) == reportOf(*bare, records.group(), reader));
}

TEST_CASE("Withheld: what is exported for readers is all that they may see, and nothing else", "[storage]")
{
    const Marked marked(GENERATE(range(1u, 4u)));
    const auto reader = GENERATE(Audience::Public, Audience::Members, Audience::Secretariat);
    const QString path = marked.store.filePath(QStringLiteral("out.json"));
    REQUIRE(marked.run({QStringLiteral("export"), path}, reader).status == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(marked.leaks(text, reader) == QStringList());
    CHECK(marked.lacks(text, reader) == QStringList());
}

TEST_CASE("Withheld: lists, single records and history show nothing that their readers may not see",
          "[storage]")
{
    const Marked marked(1);
    const auto reader = GENERATE(Audience::Public, Audience::Members);
    for (const char* format : {"table", "json"}) {
        const Run history = marked.run(
            {QStringLiteral("history"), QStringLiteral("--format"), QString::fromLatin1(format)}, reader);
        REQUIRE(history.status == 0);
        CHECK(marked.leaks(history.text(), reader) == QStringList());
    }
    for (const EntityDescriptor* entity : allEntities()) {
        INFO(entity->name().toStdString());
        for (const char* format : {"table", "csv", "json"}) {
            const Run list = marked.run({QStringLiteral("list"), entity->name(), QStringLiteral("--format"),
                                         QString::fromLatin1(format)},
                                        reader);
            REQUIRE(list.status == 0);
            CHECK(marked.leaks(list.text(), reader) == QStringList());
        }
        int shown = 0;
        for (const Record& record : marked.records.all()) {
            if (record.entity != entity || ++shown > 4)
                continue;
            const Run show =
                marked.run({QStringLiteral("show"), entity->name(), record.id.toString()}, reader);
            CHECK((show.status == 0) == marked.records.maySee(reader, record));
            CHECK(marked.leaks(show.text() + show.errors, reader) == QStringList());
        }
    }
}
