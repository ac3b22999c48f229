// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing that its readers may not see leaves the program: shown on stores with something withheld
// everywhere.
#include "app/cli/runbinary.h"
#include "charts/chartexport.h"
#include "queries/groupstats.h"
#include "queries/namedcharts.h"
#include "report/pdfwriter.h"
#include "reports/reportassembly.h"
#include "support/markedrecords.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryFile>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return process.readAllStandardOutput();
}

/// All that can be found in a PDF: its text, and its bytes laid open, with the strings that stand in them as
/// UTF-16 or as digits.
QString textsOf(const QByteArray& pdf)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(pdf) == pdf.size());
    REQUIRE(file.flush());
    QByteArray open =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                          file.fileName(), QStringLiteral("-")});
    REQUIRE(open.startsWith("%PDF"));
    static const QRegularExpression digits(QStringLiteral("<([0-9a-f]{4,})>"));
    QByteArray strings;
    for (auto found = digits.globalMatch(QString::fromLatin1(open)); found.hasNext();)
        strings += QByteArray::fromHex(found.next().captured(1).toLatin1()) + '\n';
    open += strings;
    open.replace(QByteArray(1, '\0'), QByteArray());
    const QByteArray read = outputOf(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    return QString::fromUtf8(read).simplified() + u'\n' + QString::fromLatin1(open);
}

/// Whether the text stands there, and not as a part of a longer number.
bool shows(const QString& text, const QString& what)
{
    for (qsizetype at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
        const QChar before = at > 0 ? text.at(at - 1) : QChar();
        const QChar after = at + what.size() < text.size() ? text.at(at + what.size()) : QChar();
        if (!(what.front().isDigit() && before.isDigit()) && !(what.back().isDigit() && after.isDigit()))
            return true;
    }
    return false;
}

bool shows(const QString& text, const Mark& mark)
{
    return std::any_of(mark.shown.begin(), mark.shown.end(),
                       [&](const QString& way) { return shows(text, way); });
}

/// A store with all of the records, and what is to be found in what it gives out.
struct Marked
{
    explicit Marked(unsigned seed)
        : records(seed)
    {
        MarkedRecords::write(*store, records.all());
    }

    /// The marks that a text shows and its reader may not see. Totals of members are public, so the days on
    /// which they change are.
    [[nodiscard]] QStringList leaks(const QString& text, Audience reader, bool totals = false) const
    {
        QStringList found;
        for (const Mark& mark : records.marks()) {
            const bool total = totals && mark.record->entity->name() == QLatin1String("membership");
            if (!total && !records.maySee(reader, *mark.record, *mark.field) && shows(text, mark))
                found.append(mark.name());
        }
        return found;
    }

    /// The marks that the reader may see and the text does not show.
    [[nodiscard]] QStringList lacks(const QString& text, Audience reader) const
    {
        QStringList missing;
        for (const Mark& mark : records.marks()) {
            if (records.maySee(reader, *mark.record, *mark.field) && !shows(text, mark))
                missing.append(mark.name());
        }
        return missing;
    }

    [[nodiscard]] Run run(QStringList arguments, Audience reader) const
    {
        arguments.insert(1, store.location().text);
        return runProgram(arguments + QStringList{QStringLiteral("--audience"), toCode(reader)});
    }

    MarkedRecords records;
    TemporaryStore store;
};

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
        all += textsOf(require(chartBytes(spec, ChartFormat::Pdf)));
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
    const MarkedRecords records(GENERATE(range(1u, 13u)));
    const auto reader = GENERATE(Audience::Public, Audience::Members);
    TemporaryStore full;
    TemporaryStore bare;
    MarkedRecords::write(*full, records.all());
    MarkedRecords::write(*bare, records.seenBy(reader));
    const GroupRequest request{records.group(), MarkedRecords::day(), reader};
    CHECK(figuresOf(*full, request) == figuresOf(*bare, request));
    for (const QString& name : chartNames()) {
        for (const ChartFormat format : {ChartFormat::Svg, ChartFormat::Png, ChartFormat::Csv})
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
