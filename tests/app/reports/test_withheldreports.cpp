// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each report in each format, for each audience that may not see all: nothing that is withheld is anywhere in
// its bytes, and they are what they would be had it never been there.
#include "app/reports/markedstore.h"
#include "entities/registry.h"
#include "report/formats.h"
#include "report/listasshown.h"
#include "reports/reportassembly.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// What the public must be told of by a report, or nobody could tell an empty one from a tight one.
struct Told
{
    const char* report;
    QStringList kinds;
};

const std::vector<Told>& publicReports()
{
    static const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    static const std::vector<Told> all{
        {"group-report", words("group objective headcount organisation person country work_stream theme "
                               "output event presentation speaker contribution link")},
        {"public-page", words("group objective organisation person work_stream theme output event "
                              "presentation speaker contribution link")},
        {"board-update", words("group output event")},
        {"work-stream", words("group work_stream theme output")},
        {"agenda", words("group event presentation speaker")},
        {"minutes", words("group event presentation speaker")},
        {"talks", words("group event presentation person organisation")},
        {"participation", words("group headcount country")},
        {"directory", words("group")},
    };
    return all;
}

ReportRequest requestFor(const MarkedRecords& records, const char* name, Audience reader)
{
    ReportRequest request;
    request.name = QString::fromLatin1(name);
    request.group = records.group();
    request.audience = reader;
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    request.asOf = MarkedRecords::day();
    request.created = QDateTime(QDate(2022, 1, 3), QTime(9, 0), Qt::UTC);
    const report::ReportKind& kind = *report::findReport(request.name);
    if (kind.subject == report::ReportKind::Subject::Meeting)
        request.subject = records.first("event");
    if (kind.subject == report::ReportKind::Subject::WorkStream)
        request.subject = records.first("work_stream");
    if (kind.ofPeriod) { // both days beyond all that are drawn, and history within
        request.from = QDate(2008, 12, 31);
        request.to = QDate::currentDate().addYears(1);
    }
    return request;
}

QByteArray bytesOf(const report::Document& document, const report::Format& format)
{
    return require(report::writeDocument(document, format));
}

QString textOf(const QByteArray& bytes, const report::Format& format)
{
    if (format.suffix.endsWith(QLatin1String("pdf")))
        return textsOf(bytes);
    return format.suffix == QLatin1String("odt") ? partsOf(bytes) : laidOpen(bytes);
}

/// A list of every kind of record with all of its columns, and one record of each.
std::vector<report::Document> asShown(const Store& store, const MarkedRecords& records, Audience reader)
{
    std::vector<report::Document> documents;
    ReportRequest request = requestFor(records, "talks", reader);
    ReportRequest one = request;
    request.name = report::listReport();
    one.name = report::recordReport();
    for (const EntityDescriptor* entity : allEntities()) {
        report::ListAsShown list;
        list.entity = entity;
        list.title = QStringLiteral("qhiddentitleq");
        list.sentence = QStringLiteral("qhiddenconditionq");
        for (const FieldDescriptor& field : entity->fields())
            list.arrangement.columns.append(field.name);
        for (const VirtualField& field : entity->virtualFields())
            list.arrangement.columns.append(field.name);
        for (const Record& record : records.all()) {
            if (record.entity == entity)
                list.only.push_back(record.id);
        }
        request.list = list.toText();
        documents.push_back(require(assembleReport(store, request)));
        one.subjectEntity = entity->name();
        for (const Id id : list.only) {
            one.subject = id;
            if (auto document = assembleReport(store, one))
                documents.push_back(std::move(*document));
        }
    }
    return documents;
}

} // namespace

TEST_CASE("Withheld: no report in any format shows what its readers may not see", "[storage]")
{
    Marked marked(1);
    const auto reader = GENERATE(Audience::Public, Audience::Members);
    for (const Told& told : publicReports()) {
        const auto document =
            require(assembleReport(*marked.store, requestFor(marked.records, told.report, reader)));
        for (const report::Format& format : report::formats()) {
            INFO(told.report << " as " << format.suffix.toStdString());
            const QString text = textOf(bytesOf(document, format), format);
            CHECK(marked.leaks(text, reader, true) == QStringList());
            QStringList untold = told.kinds;
            for (const Mark& mark : marked.records.marks()) {
                if (shows(text, mark))
                    untold.removeAll(mark.record->entity->name());
            }
            CHECK(untold == QStringList());
        }
    }
}

TEST_CASE("Withheld: each report is the same, byte by byte, where all that is withheld was never there",
          "[storage]")
{
    const MarkedRecords records(GENERATE(range(1u, 5u)));
    const auto reader = GENERATE(Audience::Public, Audience::Members);
    TemporaryStore full;
    TemporaryStore bare;
    MarkedRecords::write(*full, records.all());
    MarkedRecords::write(*bare, records.seenBy(reader));
    for (const Told& told : publicReports()) {
        const ReportRequest request = requestFor(records, told.report, reader);
        const auto inFull = require(assembleReport(*full, request));
        const auto inBare = require(assembleReport(*bare, request));
        for (const report::Format& format : report::formats()) {
            INFO(told.report << " as " << format.suffix.toStdString());
            CHECK(bytesOf(inFull, format) == bytesOf(inBare, format));
        }
    }
}

TEST_CASE("Withheld: lists and records as they stand on the screen show their readers only what is theirs",
          "[storage]")
{
    Marked marked(3);
    const auto reader = GENERATE(Audience::Public, Audience::Members);
    QString all;
    for (const report::Document& document : asShown(*marked.store, marked.records, reader))
        all += textOf(bytesOf(document, require(report::formatOf(QStringLiteral("a.html")))),
                      require(report::formatOf(QStringLiteral("a.html"))));
    CHECK(marked.leaks(all, reader) == QStringList());
    CHECK_FALSE(all.contains(QStringLiteral("qhidden")));
    CHECK(all.contains(QStringLiteral("<table")));
}

TEST_CASE("Withheld: what needs attention is made for the secretariat alone", "[storage]")
{
    const MarkedRecords records(1);
    TemporaryStore store;
    MarkedRecords::write(*store, records.all());
    for (const Audience reader : {Audience::Public, Audience::Members})
        CHECK_FALSE(assembleReport(*store, requestFor(records, "attention", reader)));
    CHECK(assembleReport(*store, requestFor(records, "attention", Audience::Secretariat)));
}

TEST_CASE("Withheld: the list of what was withheld names what the full store has and nothing else",
          "[storage]")
{
    const MarkedRecords records(2);
    TemporaryStore full;
    TemporaryStore bare;
    MarkedRecords::write(*full, records.all());
    MarkedRecords::write(*bare, records.seenBy(Audience::Public));
    ReportRequest request = requestFor(records, "public-page", Audience::Public);
    const auto withheld = require(report::withheldFrom(*full, request));
    CHECK_FALSE(withheld.empty());
    for (const report::Withheld& each : withheld) {
        CHECK_FALSE(each.what.isEmpty());
        CHECK(each.reason.endsWith(u'.'));
    }
    request.audience = Audience::Secretariat;
    CHECK(require(report::withheldFrom(*full, request)).empty());
}
