// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The subcommands on records, through the program itself, on both databases.
#include "db/database.h"
#include "exchange/samplereader.h"
#include "runbinary.h"
#include "support/temporarystore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// The sample in a place of its own, and the program run on it.
struct Sample
{
    TemporaryStore store;

    Sample() { require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021"))))); }

    Run run(const char* command, const QStringList& arguments = {})
    {
        return runProgram(QStringList{QString::fromLatin1(command), store.location().text} + arguments);
    }

    /// Standard output of a run that must succeed.
    QByteArray data(const char* command, const QStringList& arguments = {})
    {
        const Run run = this->run(command, arguments);
        INFO(command << ' ' << arguments.join(u' ').toStdString() << ": " << run.errors.toStdString());
        REQUIRE(run.status == 0);
        CHECK(run.errors.isEmpty());
        return run.output;
    }

    QJsonArray array(const char* command, const QStringList& arguments)
    {
        return QJsonDocument::fromJson(data(command, arguments + words("--format=json"))).array();
    }

    QJsonArray list(const char* arguments) { return array("list", words(arguments)); }

    QJsonObject show(const QStringList& arguments)
    {
        return QJsonDocument::fromJson(data("show", arguments + words("--format=json"))).object();
    }

    int stat(const char* name)
    {
        const QJsonObject all = QJsonDocument::fromJson(data("stats", words("--format=json"))).object();
        return all.value(QLatin1String(name)).toInt(-1);
    }

    QString add(const QStringList& arguments) { return QString::fromUtf8(data("add", arguments)).trimmed(); }

    QJsonObject newestStep() { return array("history", words("--limit=1")).at(0).toObject(); }

    /// A figure rises by one with an addition and falls back with its removal.
    void checkCounted(const char* figure, const QStringList& addition)
    {
        const int before = stat(figure);
        const QString id = add(addition);
        INFO(figure);
        CHECK(stat(figure) == before + 1);
        data("remove", {addition.constFirst(), id, QStringLiteral("--cascade")});
        CHECK(stat(figure) == before);
    }

    void checkRefused(int status, const char* command, const QStringList& arguments, const char* named)
    {
        const Run run = this->run(command, arguments);
        INFO(command << ' ' << arguments.join(u' ').toStdString() << ": " << run.errors.toStdString());
        CHECK(run.status == status);
        CHECK(run.output.isEmpty());
        CHECK(run.errors.contains(QString::fromUtf8(named)));
    }
};

} // namespace

TEST_CASE("The list of talks as CSV has a line a talk with who said what when", "[storage]")
{
    Sample sample;
    const QByteArray csv = sample.data("list", words("presentation --format csv"));
    const QList<QByteArray> lines = csv.split('\n');
    REQUIRE(lines.size() == 18);
    CHECK(lines.first().startsWith("date,speakers,affiliations,title,slides"));
    CHECK(csv.contains("2021-02-23,Riitta Piela; Rok Platinovsek,Statistics Finland,"
                       "Best practices in maintaining the quality of data in ML developments,public"));
    CHECK(csv.contains("2021-10-27,InKyung Choi,UNECE,Survey on Machine Learning Trianing Needs,public"));
}

TEST_CASE("Conditions find just the records that meet them", "[storage]")
{
    Sample sample;
    const QJsonArray restricted = sample.list("presentation --where slides=restricted");
    REQUIRE(restricted.size() == 2);
    CHECK(restricted.at(0).toObject().value(u"title").toString().contains(QStringLiteral("2021 Census")));
    CHECK(restricted.at(1).toObject().value(u"title").toString().contains(QStringLiteral("Sic/Soc")));
    CHECK(sample.list("presentation --where slides!=restricted").size() == 14);
    CHECK(sample.list("presentation --where affiliations~canada").size() == 4);
    CHECK(sample.list("presentation --where slides=restricted --where affiliations~canada").size() == 1);
    CHECK(sample.list("output --where work_stream=WS2").size() == 4);
    CHECK(sample.list("output --where work_stream=").size() == 1);
    CHECK(sample.list("headcount --where approximate=yes").size() == 1);
    const auto talks = sample.list("presentation").size();
    const auto before = sample.list("presentation --where date<2021-06").size();
    CHECK(before > 0);
    CHECK(before + sample.list("presentation --where date>2021-05").size() == talks);
    CHECK(sample.list("event --where start<2021").size() + sample.list("event --where start>2020").size() ==
          sample.list("event").size());
    CHECK(sample.list("organisation --where leads=WS3").size() == 1);
    CHECK(sample.list("organisation --where leads=WS3").size() +
              sample.list("organisation --where leads!=WS3").size() ==
          sample.list("organisation").size());
    CHECK_FALSE(sample.list("presentation --search piela").isEmpty());
}

TEST_CASE("A search finds by other names and by the beginning of a word", "[storage]")
{
    Sample sample;
    const QJsonArray found = sample.array(
        "list", {QStringLiteral("organisation"), QStringLiteral("--search=Instituto Nac Geograf")});
    REQUIRE(found.size() == 1);
    CHECK(found.at(0).toObject().value(u"acronym").toString() == QStringLiteral("INEGI"));
    CHECK(sample.list("person --search=anthop").size() == 1);
}

TEST_CASE("A list sorts by any field, either way", "[storage]")
{
    Sample sample;
    const QJsonArray dates = sample.list("event --sort -start --columns start");
    CHECK(dates.first().toObject().value(u"start").toString() == QStringLiteral("2021-12-20"));
    CHECK(dates.last().toObject().value(u"start").toString() == QStringLiteral("2020-11"));
}

TEST_CASE("Dates come out as precise as they are known", "[storage]")
{
    Sample sample;
    const QByteArray table = sample.data("list", words("event"));
    CHECK(table.contains("  2020-11  "));
    CHECK_FALSE(table.contains("2020-11-"));
}

TEST_CASE("JSON has ids as texts, references as labels and several as arrays", "[storage]")
{
    Sample sample;
    const QJsonArray talks = sample.list("presentation");
    REQUIRE(talks.size() == 16);
    const QJsonObject talk = talks.at(6).toObject();
    CHECK(talk.value(u"id").isString());
    CHECK(talk.value(u"event").toString() == QStringLiteral("2021-06-28 Monthly meeting"));
    CHECK(talk.value(u"speakers").toArray() ==
          QJsonArray({QStringLiteral("Shirin Roshanafshar"), QStringLiteral("Joanne Yoon")}));
    const QJsonObject shown = sample.show({QStringLiteral("presentation"), talk.value(u"id").toString()});
    CHECK(shown.value(u"speaker").toArray().size() == 2);
    CHECK(shown.value(u"title") == talk.value(u"title"));
    const QJsonObject headcount = sample.list("headcount").at(1).toObject();
    CHECK(headcount.value(u"members").toInt() == 250);
    CHECK(headcount.value(u"approximate").toBool());
}

TEST_CASE("Each figure changes by one with what it counts, and back", "[storage]")
{
    Sample sample;
    const QString event = QStringLiteral("event=ML 2021 Public Webinar");
    const QStringList talk{QStringLiteral("presentation"), QStringLiteral("title=T"), event};
    const QString person = sample.add(words("person given_name=Test family_name=Nordmann"));
    sample.checkCounted("work_streams", words("work_stream code=WS6 title=T"));
    sample.checkCounted("themes", words("theme work_stream=WS2 title=T"));
    sample.checkCounted("outputs", words("output title=T kind=paper"));
    sample.checkCounted("events", words("event title=T kind=webinar start=2021-05"));
    sample.checkCounted("presentations", talk);
    sample.checkCounted("slides_restricted", talk + words("slides=restricted"));
    sample.checkCounted("speakers", talk + QStringList{QStringLiteral("speakers=Test Nordmann")});
    sample.checkCounted("headcounts", words("headcount date=2021-06 members=180"));
    sample.checkCounted("members", {QStringLiteral("membership"), QStringLiteral("person=#") + person,
                                    QStringLiteral("joined=2021")});
}

TEST_CASE("Add, set, remove, undo and redo land in history with before and after", "[storage]")
{
    Sample sample;
    const QString id = sample.add(words("person given_name=Ann family_name=Before email=a@example.org"));
    sample.data("set", QStringList{QStringLiteral("person"), id} + words("family_name=After email="));
    const QJsonObject step = sample.newestStep();
    CHECK(step.value(u"kind").toString() == QStringLiteral("edit"));
    CHECK_FALSE(step.value(u"author").toString().isEmpty());
    const QJsonArray fields = step.value(u"changes").toArray().at(0).toObject().value(u"fields").toArray();
    REQUIRE(fields.size() == 2);
    CHECK(fields.at(0).toObject().value(u"field").toString() == QStringLiteral("family_name"));
    CHECK(fields.at(0).toObject().value(u"before").toString() == QStringLiteral("Before"));
    CHECK(fields.at(0).toObject().value(u"after").toString() == QStringLiteral("After"));
    CHECK(fields.at(1).toObject().value(u"after").isNull());

    const auto name = [&] {
        return sample.show({QStringLiteral("person"), id}).value(u"family_name").toString();
    };
    sample.data("undo");
    CHECK(name() == QStringLiteral("Before"));
    CHECK(sample.newestStep().value(u"kind").toString() == QStringLiteral("undo"));
    sample.data("redo");
    CHECK(name() == QStringLiteral("After"));
    CHECK(sample.newestStep().value(u"kind").toString() == QStringLiteral("redo"));
    sample.data("remove", {QStringLiteral("person"), QStringLiteral("Ann After")});
    CHECK(sample.run("show", {QStringLiteral("person"), id}).status == 1);
    CHECK(sample.data("history", {QStringLiteral("person"), id}).contains("family_name: After →"));
    sample.data("undo");
    CHECK(name() == QStringLiteral("After"));
    CHECK(sample.run("redo", words("999999")).status == 1);
}

TEST_CASE("Changes of different fields from one version merge, of the same field the second is refused",
          "[storage]")
{
    Sample sample;
    const QString id = sample.add(words("person given_name=Ann family_name=First email=a@example.org"));
    const int revision = sample.show({QStringLiteral("person"), id}).value(u"revision").toInt();
    const QString base = QStringLiteral("--base-revision=%1").arg(revision);
    const auto set = [&](const char* assignment) {
        return sample.run("set", {QStringLiteral("person"), id, QString::fromLatin1(assignment), base});
    };
    CHECK(set("family_name=Mine").status == 0);
    CHECK(set("email=b@example.org").status == 0);
    const Run conflict = set("family_name=Theirs");
    CHECK(conflict.status == 1);
    CHECK(conflict.complaints().size() == 1);
    CHECK(conflict.errors.contains(QStringLiteral("Mine")));
    CHECK(conflict.errors.contains(QStringLiteral("Theirs")));
    const QJsonObject now = sample.show({QStringLiteral("person"), id});
    CHECK(now.value(u"family_name").toString() == QStringLiteral("Mine"));
    CHECK(now.value(u"email").toString() == QStringLiteral("b@example.org"));
    sample.checkRefused(
        1, "set",
        {QStringLiteral("person"), id, QStringLiteral("email="), QStringLiteral("--base-revision=99")}, "99");
}

TEST_CASE("Bad input is refused in one sentence and changes nothing", "[storage]")
{
    Sample sample;
    const QByteArray before = sample.data("history", words("--format json"));
    sample.checkRefused(2, "add", words("persn family_name=X"), "person");
    sample.checkRefused(2, "add", words("person famly_name=X"), "family_name");
    sample.checkRefused(2, "list", words("person --where famly_name=X"), "family_name");
    sample.checkRefused(2, "list", words("person --columns famly_name"), "family_name");
    sample.checkRefused(1, "add", words("event title=X kind=webinar start=2021-02-30"), "2021-02-30");
    sample.checkRefused(1, "add", words("event title=X kind=webinar start=2021-05 end=2021-04"), "2021-04");
    sample.checkRefused(1, "add", words("link kind=website address=javascript:x"), "javascript:x");
    sample.checkRefused(1, "add", words("person family_name=X email=nobody"), "nobody");
    sample.checkRefused(1, "add", words("person given_name=X"), "Family name");
    sample.checkRefused(1, "set", words("person Nobody email=a@example.org"), "Nobody");
    sample.checkRefused(1, "show", {QStringLiteral("event"), QStringLiteral("Monthly meeting")}, "#");
    sample.checkRefused(1, "remove", words("organisation UNECE"), "UNECE");
    sample.checkRefused(1, "stats", words("--group Nothing"), "Nothing");
    sample.checkRefused(2, "stats", words("--as-of 2021-13-01"), "2021-13-01");
    CHECK(sample.data("history", words("--format json")) == before);
}

TEST_CASE("What is not for an audience is neither shown nor found", "[storage]")
{
    Sample sample;
    sample.add(words("person given_name=Hidden family_name=Person email=h@example.org audience=secretariat"));
    const QByteArray people = sample.data("list", words("person --audience public --format json"));
    CHECK(people.contains("Riitta"));
    CHECK_FALSE(people.contains("Hidden"));
    CHECK_FALSE(people.contains("example.org"));
    sample.checkRefused(2, "list", words("person --audience public --where email=h@example.org"), "email");
    sample.checkRefused(2, "list", words("person --audience public --where email~h@"), "email");
    sample.checkRefused(2, "list", words("organisation --audience public --where leads=WS1"), "leads");
    sample.checkRefused(2, "list", words("person --audience public --sort email"), "email");
    sample.checkRefused(
        1, "show",
        {QStringLiteral("person"), QStringLiteral("Hidden Person"), QStringLiteral("--audience=public")},
        "audience");
    CHECK(sample.list("person --audience public --search hidden").isEmpty());
}

TEST_CASE("Guessing finds nothing that is withheld", "[storage]")
{
    Sample sample;
    sample.add(words("organisation name=Hiddenorg kind=private audience=secretariat"));
    sample.add(words("person family_name=Hiddenname audience=secretariat"));
    const auto addSpeaker = [&](const QStringList& who) {
        sample.add(words("speaker audience=public") + who +
                   QStringList{QStringLiteral("presentation=Fair algorithms project")});
    };
    addSpeaker({QStringLiteral("person=Riitta Piela"), QStringLiteral("organisation=Hiddenorg")});
    addSpeaker({QStringLiteral("person=Hiddenname"), QStringLiteral("credited_as=Zorro")});
    for (const char* guess : {"zorro", "hiddenname", "hiddenorg"}) {
        INFO(guess);
        const QByteArray search = QByteArray(" --search ") + guess;
        CHECK(sample.list(("presentation --audience public" + search).constData()).isEmpty());
        CHECK(sample.list(("presentation" + search).constData()).size() == 1);
    }
    CHECK(sample.list("presentation --audience public --search piela").size() == 2);
    for (const char* guess : {"organisation=Hiddenorg", "organisation=Nosuchorg", "organisation!=Hiddenorg",
                              "person=Hiddenname"}) {
        INFO(guess);
        const QByteArray where = QByteArray("speaker --audience public --where ") + guess;
        CHECK(sample.list(where.constData()).isEmpty());
    }
    CHECK(sample.list("speaker --where organisation=Hiddenorg").size() == 1);
    CHECK(sample.list("speaker --audience public --where organisation=UNECE").size() == 1);
}

TEST_CASE("An export holds every record", "[storage]")
{
    Sample sample;
    const QString path = sample.store.filePath(QStringLiteral("all.json"));
    sample.data("export", {path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject records = QJsonDocument::fromJson(file.readAll()).object().value(u"records").toObject();
    CHECK(records.value(u"presentation").toArray().size() == 16);
    CHECK(records.value(u"country").toArray().size() > 190);
}

TEST_CASE("Reports and charts are drawn with no display", "[storage]")
{
    Sample sample;
    const auto made = [&](const char* command, const char* name, const char* ending) {
        const QString path = sample.store.filePath(QString::fromLatin1(name) + QString::fromLatin1(ending));
        sample.data(command, {QString::fromLatin1(name), QStringLiteral("-o"), path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    CHECK(made("report", "group-report", ".pdf").startsWith("%PDF-"));
    CHECK(made("chart", "member-growth", ".svg").contains("<svg"));
    CHECK(made("chart", "country-participation", ".svg").contains("<svg"));
    CHECK(made("chart", "country-participation", ".png").startsWith("\x89PNG"));
}

TEST_CASE("A sound store checks without a word", "[storage]")
{
    Sample sample;
    CHECK(sample.data("check").isEmpty());
}

TEST_CASE("What a check finds it prints, and ends with 3", "[storage]")
{
    Sample sample;
    require(sample.store->database()
                .execute(QStringLiteral(
                    "UPDATE \"person\" SET \"email\" = 'nonsense' WHERE \"family_name\" = 'Piela'"))
                .map([](qint64 changed) { CHECK(changed == 1); }));
    const Run run = sample.run("check");
    CHECK(run.status == 3);
    CHECK(run.text().contains(QStringLiteral("nonsense")));
    CHECK(run.errors.isEmpty());
}

TEST_CASE("A list of one edition has only what belongs to it", "[storage]")
{
    Sample sample;
    sample.data("add", words("group name=Later start=2030"));
    sample.data("add", words("work_stream code=WS1 title=Other group=Later"));
    const QStringList list = words("work_stream --group Later");
    REQUIRE(sample.array("list", list).size() == 1);
    CHECK(sample.list("work_stream").size() == 6);
    const QByteArray shown = sample.data("show", words("work_stream WS1 --group Later"));
    CHECK(shown.contains("Other"));
    CHECK(sample.data("show", words("work_stream WS1")).contains("From Idea to Valid Solution"));
}

TEST_CASE("What may only be read can be listed and backed up, and not changed", "[storage][sqlite]")
{
    Sample sample;
    const QString path = sample.store.filePath(QStringLiteral("locked.rapporteur"));
    sample.data("backup", {path});
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    const QString copy = sample.store.filePath(QStringLiteral("copy.rapporteur"));
    CHECK(runProgram({QStringLiteral("list"), path, QStringLiteral("person")}).status == 0);
    CHECK(runProgram({QStringLiteral("backup"), path, copy}).status == 0);
    CHECK(runProgram({QStringLiteral("check"), copy}).status == 0);
    const Run refused = runProgram({QStringLiteral("undo"), path});
    CHECK(refused.status == 1);
    CHECK(refused.complaints().size() == 1);
}

TEST_CASE("A record's history has its own changes alone", "[storage]")
{
    Sample sample;
    const QJsonArray steps =
        sample.array("history", {QStringLiteral("person"), QStringLiteral("Riitta Piela")});
    REQUIRE(steps.size() == 1);
    const QJsonArray changes = steps.at(0).toObject().value(u"changes").toArray();
    REQUIRE(changes.size() == 1);
    CHECK(changes.at(0).toObject().value(u"label").toString() == QStringLiteral("Riitta Piela"));
    const QByteArray group =
        sample.data("history", {QStringLiteral("group"), QStringLiteral("ML Group 2021")});
    CHECK(group.contains("name:  → ML Group 2021"));
    CHECK_FALSE(group.contains("false → false"));
}
