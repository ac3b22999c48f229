// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "support/properties.h"

#include <QBuffer>

using namespace rapporteur;

namespace {

/// All records of a text; fails the test where it cannot be read.
QList<QStringList> readAll(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    QList<QStringList> records;
    QStringList fields;
    for (;;) {
        const auto more = reader.next(fields);
        REQUIRE(more.has_value());
        if (!*more)
            return records;
        records.append(fields);
    }
}

QString firstError(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    QStringList fields;
    for (;;) {
        const auto more = reader.next(fields);
        if (!more)
            return more.error().message;
        if (!*more)
            return {};
    }
}

} // namespace

TEST_CASE("A CSV line quotes what needs it and nothing else")
{
    CHECK(csvLine({QStringLiteral("a"), QStringLiteral("b c"), QString()}) == "a,b c,\r\n");
    CHECK(csvLine({QStringLiteral("a,b"), QStringLiteral("say \"x\"")}) == "\"a,b\",\"say \"\"x\"\"\"\r\n");
    CHECK(csvLine({QStringLiteral("two\nlines")}) == "\"two\nlines\"\r\n");
    CHECK(csvLine({QStringLiteral("Łukasz")}) == "Łukasz\r\n");
}

TEST_CASE("A record of one empty field is not an empty line")
{
    CHECK(csvLine({QString()}) == "\"\"\r\n");
    CHECK(readAll(csvLine({QString()})) == QList<QStringList>{{QString()}});
}

TEST_CASE("CSV is read with every kind of line end, with a byte order mark, and without a last line end")
{
    const QList<QStringList> expected{{QStringLiteral("a"), QStringLiteral("b")},
                                      {QStringLiteral("1"), QStringLiteral("2")}};
    CHECK(readAll("a,b\r\n1,2\r\n") == expected);
    CHECK(readAll("a,b\n1,2") == expected);
    CHECK(readAll("a,b\r1,2\r") == expected);
    CHECK(readAll("\xEF\xBB\xBF"
                  "a,b\r\n\r\n1,2\r\n") == expected);
    CHECK(readAll("") == QList<QStringList>());
}

TEST_CASE("A broken CSV is refused with the line of the fault")
{
    CHECK(firstError("a\r\nb,\"c\r\nd").contains(QStringLiteral("Line 2")));
    CHECK(firstError("a\r\n\"b\nc\"\r\n\"d\"e\r\n").contains(QStringLiteral("Line 4")));
    CHECK(firstError("a\r\n\xff\xfe\r\n").contains(QStringLiteral("Line 2")));
}

TEST_CASE("Whatever is written as CSV reads back the same")
{
    const std::string letters = "ab,\"\r\n ;'\t";
    test::forAll("written, then read, is the same", [&letters] {
        const auto record = [&letters] {
            const auto texts = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
                rc::gen::container<std::string>(rc::gen::elementOf(letters))));
            QStringList fields;
            for (const std::string& text : texts)
                fields.append(QString::fromStdString(text));
            return fields;
        };
        const QList<QStringList> records{record(), record()};
        QByteArray bytes;
        for (const QStringList& each : records)
            bytes += csvLine(each);
        RC_ASSERT(readAll(bytes) == records);
    });
}
