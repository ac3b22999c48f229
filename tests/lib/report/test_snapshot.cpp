// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/publications.h"
#include "sampledocument.h"
#include "support/temporarystore.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;

namespace {

/// Two sections, the second with a table.
Document talks(const QString& members, const QStringList& titles)
{
    Document document;
    document.blocks = {
        Heading{1, QStringLiteral("Members"), QStringLiteral("members")}, Paragraph{plain(members)},
        Heading{1, QStringLiteral("Meetings"), QStringLiteral("meetings")},
        Heading{2, QStringLiteral("October"), QString()}, Paragraph{plain(QStringLiteral("In Geneva."))}};
    Table table;
    table.columns = {{QStringLiteral("Talk")}, {QStringLiteral("Slides")}};
    for (const QString& title : titles)
        table.rows.push_back({{plain(title), plain(QStringLiteral("public"))}});
    document.blocks.emplace_back(table);
    return document;
}

QStringList words(const Document& document)
{
    return Snapshot::of(document).lines();
}

} // namespace

TEST_CASE("A snapshot is written and read as the same, whatever blocks the document has")
{
    const Snapshot snapshot = Snapshot::of(sampleDocument());
    CHECK(snapshot.parts.size() > 5);
    const Snapshot again = require(Snapshot::fromBytes(snapshot.toBytes()));
    CHECK(again.parts == snapshot.parts);
    CHECK(again.lines() == snapshot.lines());
    CHECK(Snapshot::of(sampleDocument()).toBytes() == snapshot.toBytes());
    CHECK_FALSE(Snapshot::fromBytes("no snapshot\n"));
    CHECK_FALSE(Snapshot::fromBytes(" cut"));
}

TEST_CASE("Each kind of block has its lines, and each part its section")
{
    Document document = talks(QStringLiteral("About 250 members"), {QStringLiteral("MLOps")});
    document.blocks.emplace_back(Paragraph{
        {Run{QStringLiteral("Read the report")},
         Run{QStringLiteral("here"), Run::Look::Plain, QUrl(QStringLiteral("https://unece.org/ml"))},
         Run{QStringLiteral("members"), Run::Look::Tag}}});
    document.blocks.emplace_back(PageBreak{});
    const Snapshot snapshot = Snapshot::of(document);
    REQUIRE(snapshot.parts.size() == 7);
    CHECK(snapshot.parts[1].section == QStringLiteral("members"));
    CHECK(snapshot.parts[5].section == QStringLiteral("meetings"));
    CHECK(snapshot.parts[3].lines == QStringList{QStringLiteral("## October")});
    CHECK(snapshot.parts[5].lines ==
          QStringList{QStringLiteral("Talk | Slides"), QStringLiteral("MLOps | public")});
    CHECK(snapshot.parts[6].lines ==
          QStringList{QStringLiteral("Read the reporthere <https://unece.org/ml> [members]")});
}

TEST_CASE("The changed blocks are given alone, below the headings that they stand under")
{
    const Document then = talks(QStringLiteral("About 250 members"), {QStringLiteral("MLOps")});
    const Document now = talks(QStringLiteral("About 250 members"),
                               {QStringLiteral("MLOps"), QStringLiteral("WordGraph2Vec")});
    CHECK(words(changedBlocks(now, Snapshot::of(then))) ==
          QStringList{QStringLiteral("# Meetings"), QString(), QStringLiteral("## October"), QString(),
                      QStringLiteral("Talk | Slides"), QStringLiteral("MLOps | public"),
                      QStringLiteral("WordGraph2Vec | public")});
    CHECK(changedBlocks(then, Snapshot::of(then)).blocks.empty());
    // What is gone leaves its heading unchanged; the difference shows it.
    const Document less = talks(QStringLiteral("About 250 members"), {});
    CHECK(words(changedBlocks(less, Snapshot::of(then))).constLast() == QStringLiteral("Talk | Slides"));
}

TEST_CASE("A sentence that differs in its figures alone is a published figure that no longer agrees")
{
    const auto figures = [](const char* then, const char* now) {
        return changedFigures(compareLines({QStringLiteral("# Members"), QString::fromUtf8(then)},
                                           {QStringLiteral("# Members"), QString::fromUtf8(now)}));
    };
    const auto found = figures("about 250 members from 33 countries", "about 251 members from 34 countries");
    REQUIRE(found.size() == 1);
    CHECK(found[0].published == QStringLiteral("about 250 members from 33 countries"));
    CHECK(found[0].now == QStringLiteral("about 251 members from 34 countries"));
    CHECK(figures("1,200 members", "980 members").size() == 1);
    CHECK(figures("250 members", "250 people").empty());
    CHECK(figures("Alex speaks", "Marc speaks").empty());
}
