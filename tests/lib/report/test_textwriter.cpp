// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textwriter.h"

#include "report/textwidth.h"
#include "sampledocument.h"
#include "support/properties.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

QString written(const std::vector<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    return QString::fromUtf8(*writePlainText(document, {}));
}

Runs linked(const char* text, const char* url)
{
    return {{QString::fromUtf8(text), Run::Look::Plain, QUrl(QString::fromUtf8(url))}};
}

} // namespace

TEST_CASE("Plain text: Chinese letters take two columns, marks none", "[report]")
{
    CHECK(columnsOf(QStringLiteral("abc")) == 3);
    CHECK(columnsOf(QStringLiteral("统计")) == 4);
    CHECK(columnsOf(QStringLiteral("e\u0301\u200F")) == 1);
    CHECK(padded(QStringLiteral("统"), 4) == QStringLiteral("统  "));
    CHECK(padded(QStringLiteral("12"), 4, true) == QStringLiteral("  12"));
}

TEST_CASE("Plain text: lines break at spaces, long words within, addresses never", "[report]")
{
    CHECK(wrapped(QStringLiteral("one two three"), 8) ==
          QStringList{QStringLiteral("one two"), QStringLiteral("three")});
    CHECK(wrapped(QStringLiteral("abcdefghij k"), 4) ==
          QStringList{QStringLiteral("abcd"), QStringLiteral("efgh"), QStringLiteral("ij k")});
    CHECK(wrapped(QStringLiteral("see https://example.org/long/address there"), 10) ==
          QStringList{QStringLiteral("see"), QStringLiteral("https://example.org/long/address"),
                      QStringLiteral("there")});
    CHECK(wrapped(QStringLiteral("官方统计的质量"), 6) ==
          QStringList{QStringLiteral("官方统"), QStringLiteral("计的质"), QStringLiteral("量")});
    CHECK(wrapped(QString(), 10) == QStringList{QString()});
}

TEST_CASE("Plain text: wrapping loses no letter and keeps to the width", "[report]")
{
    test::forAll(
        "wrapping keeps letters and width", [](const std::vector<std::string>& words, unsigned char width) {
            const int columns = 2 + width % 80;
            QString text;
            for (const std::string& word : words)
                text += QString::fromLatin1(word.c_str()).remove(QChar(QChar::Nbsp)).simplified() + u' ';
            const QStringList lines = wrapped(text, columns);
            QString letters = lines.join(QString());
            for (const QString& line : lines) {
                if (!line.contains(QStringLiteral("://")) && columnsOf(line) > columns)
                    return false;
            }
            return letters.remove(u' ').remove(QChar(QChar::Nbsp)) ==
                   text.remove(u' ').remove(QChar(QChar::Nbsp));
        });
}

TEST_CASE("Plain text: columns are as wide as they need, figures stand below each other", "[report]")
{
    Table table;
    table.columns = {{QStringLiteral("Country")}, {QStringLiteral("Talks"), 0, Column::Align::End}};
    table.rows = {{{plain(QStringLiteral("Türkiye")), plain(QStringLiteral("2"))}},
                  {{plain(QStringLiteral("中国")), plain(QStringLiteral("14"))}},
                  {{plain(QStringLiteral("All")), plain(QStringLiteral("16"))}, Row::Kind::Total}};
    CHECK(written({table}) == QStringLiteral("Country  Talks\n"
                                             "-------  -----\n"
                                             "Türkiye      2\n"
                                             "中国        14\n"
                                             "-------  -----\n"
                                             "All         16\n"));
}

TEST_CASE("Plain text: cells that are too wide wrap, and rows are told apart then", "[report]")
{
    Table table;
    table.columns = {{QStringLiteral("Who")}, {QStringLiteral("What")}};
    table.rows = {{{plain(QStringLiteral("A")), plain(QStringLiteral("word ").repeated(20))}},
                  {{plain(QStringLiteral("B")), plain(QStringLiteral("short"))}}};
    const QString text = written({table});
    CHECK(text.contains(QStringLiteral("\n     word word")));
    CHECK(text.endsWith(QStringLiteral("\n\nB    short\n")));
    for (const QString& line : text.split(u'\n'))
        CHECK(line.size() <= 76);
}

TEST_CASE("Plain text: addresses are numbered once and listed at the end", "[report]")
{
    const QString text = written({Paragraph{linked("slides", "https://example.org/a b")},
                                  Paragraph{linked("the same", "https://example.org/a b")},
                                  Paragraph{linked("https://example.org/c", "https://example.org/c")},
                                  Paragraph{linked("bad", "javascript:alert(1)")}});
    CHECK(text == QStringLiteral("slides [1]\n\nthe same [1]\n\nhttps://example.org/c\n\nbad\n\n\n"
                                 "Addresses\n=========\n\n[1] https://example.org/a%20b\n"));
}

TEST_CASE("Plain text: a whole report keeps to its width and has no control characters", "[report]")
{
    const QString text = QString::fromUtf8(*writePlainText(sampleDocument(), {}));
    for (const QString& line : text.split(u'\n')) {
        INFO(line.toStdString());
        CHECK(columnsOf(line) <= 76);
        CHECK_FALSE(line.endsWith(u' '));
    }
    CHECK(text.contains(QStringLiteral("The journey\n===========\n\nNovember 2020     Planning started\n")));
}
