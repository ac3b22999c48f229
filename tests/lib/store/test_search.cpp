// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/alias.h"
#include "entities/contribution.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"
#include "store/formatter.h"
#include "store/shipped.h"
#include "support/fieldvalues.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Names as they come: accents, letters of their own, other scripts, signs, digits, nothing.
QStringList names()
{
    return {QStringLiteral("Sørensen"), QStringLiteral("Sorensen"),   QStringLiteral("sörensen"),
            QStringLiteral("Łukasz"),   QStringLiteral("Lukasz"),     QStringLiteral("Ørsted"),
            QStringLiteral("Ångström"), QStringLiteral("Žižek"),      QStringLiteral("O'Brien"),
            QStringLiteral("O Brien"),  QStringLiteral("de la Cruz"), QStringLiteral("De La Cruz Ñandú"),
            QStringLiteral("İnönü"),    QStringLiteral("straße"),     QStringLiteral("Иванова"),
            QStringLiteral("Ёлкин"),    QStringLiteral("елкин"),      QStringLiteral("العربية"),
            QStringLiteral("أحمد"),     QStringLiteral("国家统计局"), QStringLiteral("统计"),
            QStringLiteral("データ"),   QStringLiteral("통계청"),     QStringLiteral("😀 Smile"),
            QStringLiteral("~ tilde"),  QStringLiteral("_under"),     QStringLiteral("100%"),
            QStringLiteral("9"),        QStringLiteral("10"),         QStringLiteral("Zz"),
            QStringLiteral("ΟΔΟΣ"),     QStringLiteral("𝒜𝓁𝒾𝒸𝑒"),      QStringLiteral("ａｂｃ"),
            QStringLiteral("half½"),    QStringLiteral("a\u00a0b"),   QStringLiteral("हिन्दी")};
}

void fill(Store& store, bool withNotes = true)
{
    ChangeSet changes;
    const QStringList all = names();
    for (qsizetype i = 0; i < all.size(); ++i) {
        Person person;
        person.id = Id{1'000'000 + i};
        person.familyName = all.at(i);
        // Every third has no given name; the others share two.
        if (i % 3 != 0)
            person.givenName = i % 2 == 0 ? QStringLiteral("Éva") : QStringLiteral("eva");
        person.consent = static_cast<Consent>(i % 4);
        person.consentSource = i % 5 == 0 ? QString() : all.at(all.size() - 1 - i);
        if (withNotes)
            person.notes = all.at((i * 7) % all.size());
        person.audience = static_cast<Audience>(i % 3);
        changes.add(person);
        Organisation organisation;
        organisation.id = Id{2'000'000 + i};
        organisation.name = all.at((i * 5) % all.size());
        organisation.region = all.at((i * 11) % all.size());
        organisation.country = i % 4 == 0 ? Id() : countryId(i % 5 == 0 ? u"FI" : u"CH");
        changes.add(organisation);
    }
    require(store.apply(changes));
}

QStringList idsOf(const Store& store, const Query& query)
{
    QStringList ids;
    for (const Id id : require(store.ids(query)))
        ids.append(id.toString());
    return ids;
}

} // namespace

TEST_CASE("A record is found by the beginning of any word of any field that is searched", "[storage]")
{
    TemporaryStore store;
    Group edition;
    edition.name = QStringLiteral("Edition");
    const Id group = added(*store, edition);
    for (const EntityDescriptor* entity : allEntities()) {
        if (entity->isShipped())
            continue;
        for (const FieldDescriptor& field : entity->fields()) {
            if (!field.searchable)
                continue;
            INFO(entity->name() << '.' << field.name);
            Record record = Record::make(*entity);
            for (const FieldDescriptor& each : entity->fields()) {
                if (each.required && !each.isReference() && each.type != FieldType::AudienceMark)
                    record.setValue(each.name, rapporteur::test::sampleValue(each, 1));
            }
            // Whatever must be referred to is the group, or not there: only the words count here.
            for (const FieldDescriptor& each : entity->fields()) {
                if (each.required && each.type == FieldType::AnyReference && each.targets.isEmpty())
                    record.setValue(each.name, RecordRef{QStringLiteral("group"), group}.toString());
                else if (each.required && each.isReference() &&
                         each.targets.contains(QStringLiteral("group")))
                    record.setValue(each.name,
                                    each.type == FieldType::Reference
                                        ? Value(group)
                                        : Value(RecordRef{QStringLiteral("group"), group}.toString()));
            }
            const bool email = field.type == FieldType::Email;
            record.setValue(field.name, email ? QStringLiteral("zebrasoren@example.org")
                                              : QStringLiteral("Some ZebraSøren here"));
            if (entity->name() == QLatin1String("headcount"))
                record.setValue(u"members", 5);
            ChangeSet changes;
            changes.add(record);
            if (!store->apply(changes))
                continue; // needs records of other kinds: tested below
            for (const char16_t* typed : {u"zebrasoren", u"ZEBRAS", u"zebra", u"z"}) {
                Query query(*entity);
                CHECK(require(store->count(query.matching(QString::fromUtf16(typed)))) == 1);
            }
            Query query(*entity);
            CHECK(require(store->count(query.matching(QStringLiteral("ebra")))) == 0);
            require(store->undo());
            CHECK(require(store->count(Query(*entity).matching(QStringLiteral("zebra")))) == 0);
        }
    }
}

TEST_CASE("The order of a list tells nothing of what its reader may not see", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    const auto addRegional = [&](const char* name, const char* parent, Audience audience) {
        Organisation above;
        above.name = QString::fromUtf8(parent);
        above.audience = audience;
        Organisation organisation;
        organisation.name = QString::fromUtf8(name);
        organisation.parent = changes.add(above);
        organisation.audience = Audience::Public;
        return changes.add(organisation);
    };
    const Id first = addRegional("First", "Zeta", Audience::Secretariat);
    const Id second = addRegional("Second", "Alpha", Audience::Secretariat);
    const Id third = addRegional("Third", "Beta", Audience::Public);
    require(store->apply(changes));
    Query query = Query::of<Organisation>();
    query.where.push_back({QStringLiteral("parent"), Condition::Test::IsNotEmpty, {}});
    query.orderedBy("parent");
    CHECK(require(store->ids(query)) == std::vector<Id>{second, third, first});
    CHECK(require(store->ids(query.readBy(Audience::Public))) == std::vector<Id>{third, first, second});
}

TEST_CASE("All words must be there, in any order, each as far as it is typed", "[storage]")
{
    TemporaryStore store;
    fill(*store, false);
    CHECK(found<Person>(*store, u"sorensen") == 3);
    CHECK(found<Person>(*store, u"SØREN") == 3);
    CHECK(found<Person>(*store, u"lukasz") == 2);
    CHECK(found<Person>(*store, u"cruz la") == 2);
    CHECK(found<Person>(*store, u"cruz nandu") == 1);
    CHECK(found<Person>(*store, u"cru nan l") == 1);
    CHECK(found<Person>(*store, u"ruz nandu") == 0);
    CHECK(found<Person>(*store, u"cruz sorensen") == 0);
    CHECK(found<Person>(*store, u"o'b") == 2);
    CHECK(found<Organisation>(*store, u"елк") >= 2);
    CHECK(found<Organisation>(*store, u"统计") >= 2);
    CHECK(found<Organisation>(*store, u"οδ") >= 1);
    CHECK(found<Organisation>(*store, u"احمد") >= 1);
    CHECK(found<Organisation>(*store, u"alic") >= 1);
    CHECK(found<Person>(*store, u"  ") == names().size()); // nothing typed yet
    CHECK(found<Person>(*store, u"😀") == 0);
    CHECK(found<Person>(*store, u"\"") == 0);
    for (const char16_t* nasty :
         {u"' OR 1=1 --", u"\"; DROP TABLE person", u"a* NEAR b", u"a AND b", u"words:a", u"^a", u"a:*",
          u"' | ''", u"\\", u"(", u"-a", u"a & !b", u"%", u"_"}) {
        INFO(QString::fromUtf16(nasty));
        CHECK(store->count(Query::of<Person>().matching(QString::fromUtf16(nasty))));
    }
    CHECK(found<Person>(*store, u"sorensen") == 3);
}

TEST_CASE("An alias finds its organisation, and a speaker or an author what they gave or wrote", "[storage]")
{
    TemporaryStore store;
    Organisation office;
    office.name = QStringLiteral("Office for National Statistics");
    const Id ons = added(*store, office);
    CHECK(found<Organisation>(*store, u"Bureau of National Statistics") == 0);
    Alias other;
    other.owner = refTo<Organisation>(ons);
    other.name = QStringLiteral("Bureau of National Statistics");
    const Id alias = added(*store, other);
    CHECK(found<Organisation>(*store, u"Bureau of National Statistics") == 1);
    require(edit<Alias>(*store, alias, u"name", QStringLiteral("Statistics UK")));
    CHECK(found<Organisation>(*store, u"Bureau of National") == 0);
    CHECK(found<Organisation>(*store, u"statistics uk") == 1);

    Group group;
    group.name = QStringLiteral("ML Group 2021");
    Event event;
    event.group = added(*store, group);
    event.title = QStringLiteral("Monthly meeting");
    event.start = PartialDate::of(2021, 4);
    Presentation talk;
    talk.event = added(*store, event);
    talk.title = QStringLiteral("Images");
    Person person;
    person.familyName = QStringLiteral("Pielä");
    Speaker speaker;
    speaker.presentation = added(*store, talk);
    speaker.person = added(*store, person);
    speaker.organisation = ons;
    added(*store, speaker);
    CHECK(found<Presentation>(*store, u"piela") == 1);
    CHECK(found<Presentation>(*store, u"images office") == 1);
    CHECK(found<Presentation>(*store, u"images xyz") == 0);
    require(edit<Organisation>(*store, ons, u"acronym", QStringLiteral("XYZ")));
    CHECK(found<Presentation>(*store, u"images xyz") == 1);
    require(edit<Organisation>(*store, ons, u"acronym", QStringLiteral("ONS")));
    CHECK(found<Presentation>(*store, u"xyz") == 0);
    CHECK(found<Presentation>(*store, u"ons") == 1);
    require(edit<Person>(*store, speaker.person, u"family_name", QStringLiteral("Virtanen")));
    CHECK(found<Presentation>(*store, u"piela") == 0);
    CHECK(found<Presentation>(*store, u"virtanen") == 1);
    CHECK(found<Presentation>(*store, u"virtanen", Audience::Public) == 0);
    require(removeRecords(*store, {refTo<Alias>(alias)}, RemovalMode::Refuse));
    CHECK(found<Organisation>(*store, u"statistics uk") == 0);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Very long words and texts are kept and found", "[storage]")
{
    TemporaryStore store;
    Person person;
    person.familyName = QString(1999, u'w');
    QString notes;
    for (int i = 0; notes.size() < 190'000; ++i)
        notes += QStringLiteral("слово%1 ").arg(i);
    person.notes = notes + QString(5000, QChar(0x7edf));
    const Id id = added(*store, person);
    CHECK(require(store->get<Person>(id)).notes == person.notes);
    CHECK(found<Person>(*store, u"wwww") == 1);
    CHECK(found<Person>(*store, u"слово77") == 1);
    Person other;
    other.familyName = QString(150, QChar(0xfdfa)); // folds into eighteen characters each
    added(*store, other);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Both databases find the same records and sort them alike by every column", "[storage][postgresql]")
{
    TemporaryStore server;
    const auto file = require(Store::create({server.filePath(QStringLiteral("same.rapporteur"))}));
    fill(*server);
    fill(*file);
    for (const EntityDescriptor* entity :
         {findEntity(u"person"), findEntity(u"organisation"), findEntity(u"country")}) {
        QStringList columns = {QStringLiteral("label"), QStringLiteral("id")};
        for (const FieldDescriptor& field : entity->fields())
            columns.append(field.name);
        for (const QString& column : columns) {
            for (const bool descending : {false, true}) {
                INFO(entity->name() << '.' << column << (descending ? " descending" : ""));
                Query query(*entity);
                query.sort = {{column, descending}};
                CHECK(idsOf(*server, query) == idsOf(*file, query));
            }
        }
        QStringList typed = names();
        for (const QString& name : names())
            typed << name.left(1) << name.left(2) << name.left(3) << name.toUpper() << name.right(2)
                  << name.left(2) + QStringLiteral(" ev") << QStringLiteral("e ") + name.left(3);
        for (const QString& words : typed) {
            if (!words.isValidUtf16())
                continue; // half a character cannot be typed
            INFO(entity->name() << " by " << words);
            for (const Audience reader : {Audience::Public, Audience::Secretariat})
                CHECK(idsOf(*server, Query(*entity).matching(words).readBy(reader)) ==
                      idsOf(*file, Query(*entity).matching(words).readBy(reader)));
            for (const FieldDescriptor& field : entity->fields()) {
                if (!field.isText())
                    continue;
                Query contains(*entity);
                contains.where.push_back({field.name, Condition::Test::Contains, {Value(words)}});
                CHECK(idsOf(*server, contains) == idsOf(*file, contains));
                contains.where.front().test = Condition::Test::After;
                CHECK(idsOf(*server, contains) == idsOf(*file, contains));
            }
        }
    }
    CHECK(contentsOf(*server) == contentsOf(*file));
}

TEST_CASE("Lists sort as people expect: folded, closed lists in their order, empty ones last", "[storage]")
{
    TemporaryStore store;
    fill(*store);
    const auto surnames = [&](const char* field, bool descending) {
        QStringList found;
        for (const Person& person :
             require(store->all<Person>(Query::of<Person>().orderedBy(field, descending))))
            found.append(person.familyName);
        return found;
    };
    const QStringList sorted = surnames("family_name", false);
    CHECK(sorted.indexOf(QStringLiteral("Lukasz")) + sorted.indexOf(QStringLiteral("Łukasz")) + 1 ==
          2 * qMax(sorted.indexOf(QStringLiteral("Lukasz")), sorted.indexOf(QStringLiteral("Łukasz"))));
    CHECK(sorted.indexOf(QStringLiteral("Ørsted")) < sorted.indexOf(QStringLiteral("Sørensen")));
    CHECK(sorted.indexOf(QStringLiteral("Ångström")) < sorted.indexOf(QStringLiteral("de la Cruz")));
    QList<int> consents;
    for (const Person& person : require(store->all<Person>(Query::of<Person>().orderedBy("consent"))))
        consents.append(static_cast<int>(person.consent));
    CHECK(std::is_sorted(consents.begin(), consents.end()));
    QList<int> audiences;
    for (const Person& person : require(store->all<Person>(Query::of<Person>().orderedBy("audience"))))
        audiences.append(static_cast<int>(person.audience));
    CHECK(std::is_sorted(audiences.begin(), audiences.end()));
    for (const bool descending : {false, true})
        CHECK(require(store->all<Organisation>(Query::of<Organisation>().orderedBy("country", descending)))
                  .back()
                  .country.isNull());
    Query page = Query::of<Person>().orderedBy("family_name");
    page.limit = 5;
    page.offset = 3;
    QStringList part;
    for (const Person& person : require(store->all<Person>(page)))
        part.append(person.familyName);
    CHECK(part == sorted.mid(3, 5));
    CHECK_FALSE(store->ids(Query::of<Person>().orderedBy("banana")));
    CHECK_FALSE(store->ids(Query::of<Person>().is("banana", 1)));
    CHECK_FALSE(store->ids(Query::of<Person>().is("id\" = 1 OR \"id", 1)));
}

TEST_CASE("Every listed column of every kind of record can be shown and sorted by", "[storage]")
{
    TemporaryStore store;
    for (const EntityDescriptor* entity : allEntities()) {
        QStringList columns = entity->columns();
        for (const FieldDescriptor& field : entity->fields())
            columns.append(field.name);
        for (const VirtualField& field : entity->virtualFields())
            columns.append(field.name);
        const auto records = require(store->records(Query(*entity)));
        Formatter formatter(*store);
        require(formatter.prefetch(records, columns));
        for (const QString& column : columns) {
            INFO(entity->name() << '.' << column);
            Query query(*entity);
            query.sort = {{column, true}};
            CHECK(store->ids(query));
            CHECK(store->count(query));
        }
    }
}
