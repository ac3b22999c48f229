// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/publications.h"
#include "report/reportoptions.h"
#include "support/storesteps.h"

#include "entities/group.h"

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;

namespace {

Document saying(const char* text)
{
    Document document;
    document.blocks = {Heading{1, QStringLiteral("Members"), QStringLiteral("members")},
                       Paragraph{plain(QString::fromUtf8(text))}};
    return document;
}

Id groupOf(Store& store)
{
    Group group;
    group.name = QStringLiteral("ML Group 2021");
    return added(store, group);
}

PublicationKey keyOf(Id group, Audience reader = Audience::Public)
{
    PublicationKey key;
    key.group = group;
    key.report = QStringLiteral("public-page");
    key.reader = reader;
    key.language = QStringLiteral("en");
    return key;
}

Applied published(Store& store, const PublicationKey& key, const Document& document)
{
    ChangeSet changes;
    changes.add(require(makePublication(store, key, QStringLiteral("Public page"), Snapshot::of(document),
                                        QDateTime(QDate(2021, 12, 20), QTime(14, 2)))));
    return require(store.apply(std::move(changes)));
}

} // namespace

TEST_CASE("What was published last is compared with, for the same readers, and undoing takes it back",
          "[storage]")
{
    TemporaryStore store;
    const PublicationKey key = keyOf(groupOf(*store));
    CHECK_FALSE(require(sincePublication(*store, key, saying("250 members"))));
    published(*store, key, saying("120 members"));
    const Applied last = published(*store, key, saying("250 members"));
    published(*store, keyOf(key.group, Audience::Members), saying("for members only"));

    auto since = require(sincePublication(*store, key, saying("251 members")));
    REQUIRE(since);
    CHECK(since->publication.publishedOn == PartialDate::of(2021, 12, 20));
    CHECK(since->publication.publishedAt == QTime(14, 2));
    CHECK(since->publication.publishedBy == QStringLiteral("anna"));
    CHECK_FALSE(since->isSame());
    CHECK(since->figures ==
          std::vector<ChangedFigure>{{QStringLiteral("250 members"), QStringLiteral("251 members")}});
    CHECK(since->changed.blocks.size() == 2);
    CHECK(require(sincePublication(*store, key, saying("250 members")))->isSame());

    require(store->undo(last.sequence));
    since = require(sincePublication(*store, key, saying("250 members")));
    REQUIRE(since);
    CHECK(since->figures.front().published == QStringLiteral("120 members"));
    require(store->redo(last.sequence));
    CHECK(require(sincePublication(*store, key, saying("250 members")))->isSame());
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Publications are the secretariat's alone and go with their edition", "[storage]")
{
    TemporaryStore store;
    const Id group = groupOf(*store);
    published(*store, keyOf(group), saying("250 members"));
    CHECK(require(store->count(Query::of<Publication>())) == 1);
    CHECK(require(store->count(Query::of<Publication>().readBy(Audience::Members))) == 0);
    require(removeRecords(*store, {refTo<Group>(group)}, RemovalMode::Cascade));
    CHECK(require(store->count(Query::of<Publication>())) == 0);
}

TEST_CASE("A saved report is made for the edition at hand, of the days that its rule means", "[storage]")
{
    TemporaryStore store;
    const Id group = groupOf(*store);
    ReportOptions options;
    options.before = QStringLiteral("# Foreword");
    options.period.kind = PeriodRule::Kind::LastMonths;
    options.period.months = 2;
    options.paper = QStringLiteral("Letter");
    ReportDefinition definition;
    definition.name = QStringLiteral("For the board");
    definition.report = QStringLiteral("group-report");
    definition.options = options.toText();
    definition.logo = require(store->storeContent("a logo"));
    definition.id = added(*store, definition);
    const auto saved = require(store->get<ReportDefinition>(definition.id));
    CHECK(ReportOptions::fromText(saved.options) == options);

    const QDate today(2021, 5, 31);
    const ReportRequest request = require(requestOf(*store, saved, group, today));
    CHECK(request.group == group);
    CHECK(request.from == QDate(2021, 3, 31));
    CHECK(request.to == today);
    CHECK(request.before == QStringLiteral("# Foreword"));
    CHECK(request.paper == QStringLiteral("Letter"));
    CHECK(request.logo == QByteArray("a logo"));
    CHECK(request.sections.isEmpty());

    ReportDefinition unknown = saved;
    unknown.report = QStringLiteral("no-such");
    CHECK(requestOf(*store, unknown, group, today).error().code == ErrorCode::NotFound);
}

TEST_CASE("Since it was published means from the next day on", "[storage]")
{
    TemporaryStore store;
    const Id group = groupOf(*store);
    ReportDefinition definition;
    definition.name = QStringLiteral("For the board");
    definition.report = QStringLiteral("group-report");
    ReportOptions options;
    options.period.kind = PeriodRule::Kind::SincePublication;
    definition.options = options.toText();
    definition.id = added(*store, definition);
    const QDate today(2022, 2, 1);
    CHECK_FALSE(require(requestOf(*store, definition, group, today)).from.isValid());
    PublicationKey key = keyOf(group);
    key.report = definition.report;
    key.definition = definition.id;
    published(*store, key, saying("250 members"));
    const ReportRequest request = require(requestOf(*store, definition, group, today));
    CHECK(request.from == QDate(2021, 12, 21));
    CHECK(request.to == today);
}

TEST_CASE("The options of a report are written and read as the same, and say nothing where they are usual")
{
    CHECK(ReportOptions().toText().isEmpty());
    CHECK(ReportOptions::fromText(QString()) == ReportOptions());
    ReportOptions options;
    options.sections = {{QStringLiteral("meetings")}, {QStringLiteral("journey"), false}};
    options.after = QStringLiteral("Thanks");
    options.beforeSection.insert(QStringLiteral("meetings"), QStringLiteral("We met."));
    options.insteadOfSection.insert(QStringLiteral("meetings"), QStringLiteral("We met often."));
    options.period = {PeriodRule::Kind::Days, QDate(2021, 1, 1), QDate(2021, 2, 28)};
    options.theme = QStringLiteral("green");
    CHECK(ReportOptions::fromText(options.toText()) == options);
    for (const auto kind : {PeriodRule::Kind::LastMonths, PeriodRule::Kind::SincePublication}) {
        options.period = {};
        options.period.kind = kind;
        CHECK(ReportOptions::fromText(options.toText()).period == options.period);
    }
}

TEST_CASE("Sections keep the order that was chosen, and new ones come after them")
{
    ReportKind kind;
    kind.sections = {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}, {QStringLiteral("c"), {}}};
    ReportOptions options;
    options.sections = {{QStringLiteral("c")}, {QStringLiteral("gone")}, {QStringLiteral("a"), false}};
    const std::vector<SectionChoice> sections = options.sectionsOf(kind);
    CHECK(sections == std::vector<SectionChoice>{
                          {QStringLiteral("c")}, {QStringLiteral("a"), false}, {QStringLiteral("b")}});
}
