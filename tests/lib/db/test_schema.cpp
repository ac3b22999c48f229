// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrator.h"
#include "db/sqldialect.h"
#include "entities/group.h"
#include "store/entitysql.h"
#include "support/storesteps.h"

#include <QFile>
#include <QSet>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

bool onPostgresql()
{
    return qEnvironmentVariable("RAPPORTEUR_TEST_DATABASE") == QLatin1String("postgresql");
}

/// What a field's column should be, in the words of the database that is tested.
QString columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Reference:
        return onPostgresql() ? QStringLiteral("bigint") : QStringLiteral("integer");
    case FieldType::Boolean:
        return onPostgresql() ? QStringLiteral("boolean") : QStringLiteral("integer");
    default:
        return QStringLiteral("text");
    }
}

QList<TableColumn> expectedColumns(const EntityDescriptor& entity)
{
    const QString number = columnType(FieldType::Integer);
    // SQLite's own catalogue does not call a primary key NOT NULL, though in a rowid table it is.
    QList<TableColumn> columns = {{QStringLiteral("id"), number, onPostgresql()},
                                  {QStringLiteral("revision"), number, true}};
    for (const FieldDescriptor& field : entity.fields())
        columns.append({field.name, columnType(field.type), field.isNeverEmpty()});
    for (const KeyColumn& key : EntitySql::of(entity).keyColumns())
        columns.append({key.name, QStringLiteral("text"), false});
    return columns;
}

/// "table(column)" of every index by one column.
QSet<QString> indexedColumns(Database& database)
{
    const QString sql =
        onPostgresql()
            ? QStringLiteral("SELECT t.relname || '(' || a.attname || ')' FROM pg_index i "
                             "JOIN pg_class t ON t.oid = i.indrelid "
                             "JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0] "
                             "WHERE i.indnatts = 1 AND t.relnamespace = 'public'::regnamespace")
            : QStringLiteral("SELECT m.tbl_name || '(' || i.name || ')' FROM sqlite_schema m, "
                             "pragma_index_info(m.name) i WHERE m.type = 'index'");
    QSet<QString> found;
    for (const QString& row : rowsOf(database, sql))
        found.insert(row.mid(1));
    return found;
}

} // namespace

TEST_CASE("The tables that the migrations make are those of the descriptors", "[storage]")
{
    TemporaryStore store;
    Database& database = store->database();
    for (const EntityDescriptor* entity : allEntities()) {
        auto columns = require(database.dialect().columns(database, entity->name()));
        auto expected = expectedColumns(*entity);
        // What a later migration adds stands at the end of the table, and among its like in the descriptor.
        for (auto* list : {&columns, &expected}) {
            std::sort(list->begin(), list->end(),
                      [](const TableColumn& a, const TableColumn& b) { return a.name < b.name; });
        }
        INFO(entity->name());
        REQUIRE(columns.size() == expected.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            INFO(entity->name() << '.' << expected.at(i).name);
            CHECK(columns.at(i).name == expected.at(i).name);
            CHECK(columns.at(i).type == expected.at(i).type);
            CHECK(columns.at(i).notNull == expected.at(i).notNull);
        }
    }
}

TEST_CASE("References, dates and the keys that lists sort by have an index", "[storage]")
{
    TemporaryStore store;
    const QSet<QString> indexed = indexedColumns(store->database());
    for (const EntityDescriptor* entity : allEntities()) {
        QStringList wanted;
        for (const FieldDescriptor& field : entity->fields()) {
            if (field.isReference() || field.type == FieldType::Date)
                wanted.append(field.name);
        }
        for (const KeyColumn& key : EntitySql::of(*entity).keyColumns())
            wanted.append(key.name);
        for (const QString& column : wanted) {
            const QString name = QStringLiteral("%1(%2)").arg(entity->name(), column);
            INFO(name);
            CHECK(indexed.contains(name));
        }
    }
}

TEST_CASE("Migrating again changes nothing, and a newer schema is refused", "[storage]")
{
    TemporaryStore store;
    Database& database = store->database();
    CHECK(require(database.dialect().version(database)) == newestSchemaVersion());
    const Id id = added(*store, [] {
        Group group;
        group.name = QStringLiteral("ML Group 2021");
        return group;
    }());
    const QStringList before = contentsOf(*store);
    require(migrate(database));
    CHECK(contentsOf(*store) == before);
    CHECK(isThere<Group>(*store, id));

    require(database.dialect().setVersion(database, newestSchemaVersion() + 1));
    const auto refused = migrate(database);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NewerVersion);
    const auto opened = Store::open(store.location());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NewerVersion);
    CHECK(opened.error().message.contains(QStringLiteral("newer version")));
    CHECK(contentsOf(*store) == before);
}

TEST_CASE("Records of an older version are found by the same words as before", "[storage]")
{
    TemporaryStore store;
    {
        // What the version before the search by kinds left behind.
        Database& database = store->database();
        for (const EntityDescriptor* entity : allEntities()) {
            if (onPostgresql())
                break;
            require(database.executeDirectly(QStringLiteral("DROP TABLE \"%1_search\"").arg(entity->name())));
            require(database.executeDirectly(QStringLiteral("DROP VIEW \"%1_words\"").arg(entity->name())));
        }
        for (const char* later :
             {"DROP TABLE \"publication\"", "DROP TABLE \"report_definition\"", "DROP TABLE \"saved_view\"",
              "DROP TABLE \"baseline_entry\"", "DROP TABLE \"baseline\"", "DROP TABLE \"distinct_pair\"",
              "DROP TABLE \"attention_waiver\"", "ALTER TABLE \"membership\" DROP COLUMN \"consent\""})
            require(database.executeDirectly(QString::fromLatin1(later)));
        require(database.executeDirectly(QStringLiteral("DROP TABLE \"search_text\"")));
        require(database.executeDirectly(QStringLiteral("CREATE TABLE \"search_text\" (\"id\" integer)")));
        if (!onPostgresql())
            require(
                database.executeDirectly(QStringLiteral("CREATE TABLE \"search_index\" (\"id\" integer)")));
        require(database.dialect().setVersion(database, 3));
        require(database.execute(QStringLiteral(
            "INSERT INTO \"person\" (\"id\", \"revision\", \"family_name\", \"notes\", \"consent\", "
            "\"audience\", \"label_key\", \"given_name_key\", \"family_name_key\", \"email_key\") "
            "VALUES (7, 1, 'Sørland', 'Confidential', 'asked', 'public', 'sorland', '', "
            "'sorland', '')")));
        require(database.execute(QStringLiteral("UPDATE \"commit_counter\" SET \"sequence\" = 1")));
    }
    const auto opened = store.open();
    CHECK(require(opened->database().dialect().version(opened->database())) == newestSchemaVersion());
    const auto found = [&](const char* words, Audience reader) {
        return require(
            opened->ids(Query(*findEntity(u"person")).matching(QString::fromUtf8(words)).readBy(reader)));
    };
    CHECK(found("sorl", Audience::Public) == std::vector<Id>{Id{7}});
    CHECK(found("confid", Audience::Public).empty());
    CHECK(found("sorland confid", Audience::Secretariat) == std::vector<Id>{Id{7}});
    CHECK(require(opened->count(Query(*findEntity(u"country")).matching(QStringLiteral("finl")))) == 1);
    CHECK(require(opened->check()).join(u'\n').toStdString() == "");
}

TEST_CASE("Records of an older version that may not be written are left alone", "[storage]")
{
    TemporaryStore store;
    require(store->database().dialect().setVersion(store->database(), 3));
    const auto opened = Store::open(store.location(), {true, QStringLiteral("ben")});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::ReadOnly);
    CHECK(opened.error().message.contains(QStringLiteral("older version")));
    CHECK_FALSE(QFile::exists(store.location().text + QStringLiteral(".version-3")));
    CHECK(require(store->database().dialect().version(store->database())) == 3);
}

TEST_CASE("Reading that fails on the way is not taken for the end", "[storage]")
{
    TemporaryStore store;
    const QString sql =
        onPostgresql()
            ? QStringLiteral("SELECT 10 / (3 - x) FROM generate_series(1, 5) x")
            : QStringLiteral("SELECT abs(column1) FROM (VALUES (1), (2), (-9223372036854775808), (4))");
    auto rows = store->database().select(sql);
    qint64 read = 0;
    while (rows && rows->next())
        ++read;
    CHECK(read <= 2);
    CHECK_FALSE(rows.and_then([](const Rows& each) { return each.end(); }));

    auto whole = require(store->database().select(QStringLiteral("SELECT \"id\" FROM \"country\"")));
    read = 0;
    while (whole.next())
        ++read;
    CHECK(read == 249);
    CHECK(whole.end());
    CHECK_FALSE(whole.next());
}

TEST_CASE("A new store holds the countries of ISO 3166-1, shipped and not in history", "[storage]")
{
    TemporaryStore store;
    const EntityDescriptor* country = findEntity(u"country");
    CHECK(require(store->count(Query(*country))) == 249);
    CHECK(require(store->history()).empty());
    CHECK(require(store->check()).isEmpty());
    Query finland(*country);
    finland.is("code", QStringLiteral("FI"));
    CHECK(require(store->records(finland)).front().text(u"name") == QStringLiteral("Finland"));
}
