// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats.h"

#include "report/theme.h"
#include "sampledocument.h"
#include "support/smalldisk.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

QString pathIn(const QTemporaryDir& folder, const QString& name)
{
    return QDir(folder.path()).filePath(name);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Stops once it has gone on for so many answers.
WriteProgress stopAfter(int answers)
{
    return [left = answers](int, int) mutable { return left-- > 0; };
}

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("Formats: the end of a file's name says which", "[report]")
{
    const auto suffixOf = [](const char* path) {
        const Result<Format> format = formatOf(QString::fromUtf8(path));
        return format ? format->suffix : QString();
    };
    CHECK(suffixOf("/tmp/Group report.HTML") == QStringLiteral("html"));
    CHECK(suffixOf("a.pdf") == QStringLiteral("pdf"));
    CHECK(suffixOf("a.archive.pdf") == QStringLiteral("archive.pdf"));
    CHECK(suffixOf("a.confluence.xml") == QStringLiteral("confluence.xml"));
    CHECK(suffixOf("a.odt") == QStringLiteral("odt"));
    for (const char* bad : {"a.docx", "a.xml", "pdf", "a", "html/a.b"}) {
        const Result<Format> format = formatOf(QString::fromUtf8(bad));
        REQUIRE_FALSE(format);
        CHECK(format.error().code == ErrorCode::InvalidInput);
        CHECK(format.error().message.contains(QStringLiteral(".odt")));
    }
}

TEST_CASE("Formats: the same document gives the same bytes in each, and the file holds them", "[report]")
{
    QTemporaryDir folder;
    for (const Format& format : formats()) {
        INFO(format.suffix.toStdString());
        const QString path = pathIn(folder, QStringLiteral("report.") + format.suffix);
        REQUIRE(saveDocument(sampleDocument(), path));
        const Result<QByteArray> bytes = writeDocument(sampleDocument(), format);
        REQUIRE(bytes);
        CHECK(bytesOf(path) == *bytes);
        CHECK(bytes->size() > 1'000);
        CHECK_FALSE(format.title.isEmpty());
    }
}

TEST_CASE("Formats: a document without blocks can be written in each", "[report]")
{
    for (const Format& format : formats()) {
        INFO(format.suffix.toStdString());
        CHECK(writeDocument(Document{}, format));
    }
}

TEST_CASE("Formats: stopping, whenever it is, leaves no file, and an old one as it was", "[report]")
{
    for (const Format& format : formats()) {
        for (const int answers : {0, 1, 2}) {
            INFO(format.suffix.toStdString() << " after " << answers);
            QTemporaryDir folder;
            const QString fresh = pathIn(folder, QStringLiteral("new.") + format.suffix);
            const Result<void> stopped = saveDocument(sampleDocument(), fresh, stopAfter(answers));
            REQUIRE_FALSE(stopped);
            CHECK(stopped.error().code == ErrorCode::Cancelled);
            const QString old = pathIn(folder, QStringLiteral("old.") + format.suffix);
            put(old, "as it was");
            REQUIRE_FALSE(saveDocument(sampleDocument(), old, stopAfter(answers)));
            CHECK(bytesOf(old) == "as it was");
            CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
                  QStringList{QStringLiteral("old.") + format.suffix});
        }
    }
}

TEST_CASE("Formats: a long table is stopped within it", "[report]")
{
    Table table;
    table.columns = {{QStringLiteral("Name")}};
    table.rows.resize(10'000, Row{{plain(QStringLiteral("somebody"))}});
    Document document;
    document.blocks.emplace_back(std::move(table));
    for (const Format& format : formats()) {
        INFO(format.suffix.toStdString());
        int asked = 0;
        const auto progress = [&asked](int, int) { return ++asked < 5; };
        const Result<QByteArray> stopped = writeDocument(document, format, progress);
        REQUIRE_FALSE(stopped);
        CHECK(asked == 5);
    }
}

TEST_CASE("Formats: progress goes forward, from nothing to all", "[report]")
{
    for (const Format& format : formats()) {
        INFO(format.suffix.toStdString());
        int last = 0;
        int total = 0;
        const auto progress = [&](int done, int of) {
            CHECK((of == 0 || done >= last));
            last = done;
            total = of;
            return true;
        };
        REQUIRE(writeDocument(sampleDocument(), format, progress));
        CHECK(total > 0);
        CHECK(last == total);
    }
}

TEST_CASE("Formats: a place that cannot be written gives one sentence, before any work", "[report]")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("folder.pdf")));
    for (const QString& path : {pathIn(folder, QStringLiteral("missing/report.pdf")),
                                pathIn(folder, QStringLiteral("folder.pdf"))}) {
        bool worked = false;
        const auto progress = [&worked](int, int) { return worked = true; };
        const Result<void> result = saveDocument(sampleDocument(), path, progress);
        REQUIRE_FALSE(result);
        CHECK_FALSE(worked);
        CHECK(result.error().message.contains(path));
        CHECK(result.error().message.endsWith(u'.'));
        CHECK_FALSE(result.error().message.contains(u'\n'));
    }
}

TEST_CASE("Formats: a report that another program has open is replaced, and that program keeps the old one",
          "[report]")
{
    QTemporaryDir folder;
    const QString path = pathIn(folder, QStringLiteral("report.txt"));
    put(path, "as it was");
    QFile open(path);
    REQUIRE(open.open(QIODevice::ReadOnly));
    REQUIRE(saveDocument(sampleDocument(), path));
    CHECK(open.readAll() == "as it was");
    CHECK(bytesOf(path).contains("Machine Learning Group 2021"));
}

TEST_CASE("Themes: accents can be read on white and white on them", "[report]")
{
    for (const Theme& theme : themes()) {
        INFO(theme.name.toStdString());
        CHECK(contrast(theme.accent, Qt::white) > 7);
        CHECK(contrast(theme.onDark, QColor(0x12, 0x19, 0x1e)) > 7);
        CHECK(themeOf(theme.name).accent == theme.accent);
    }
    CHECK(themeOf(QStringLiteral("no such")).name == themes().front().name);
}

TEST_CASE("Formats: a full disk leaves the old file in each, and nothing beside it", "[report]")
{
    for (const Format& format : formats()) {
        INFO(format.suffix.toStdString());
        QTemporaryDir folder;
        const QString path = pathIn(folder, QStringLiteral("report.") + format.suffix);
        put(path, "as it was");
        std::optional<Result<void>> result;
        {
            const test::SmallDisk disk(500);
            result = saveDocument(sampleDocument(), path);
        }
        REQUIRE_FALSE(*result);
        CHECK(result->error().message.contains(path));
        CHECK(result->error().message.endsWith(u'.'));
        CHECK(bytesOf(path) == "as it was");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}
