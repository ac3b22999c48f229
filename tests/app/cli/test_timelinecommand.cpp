// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runbinary.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace rapporteur::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("rapporteur timeline draws SVG, PNG and PDF, for the public unless told otherwise")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("a.rapporteur"));
    REQUIRE(runProgram(
                {QStringLiteral("new"), store, QStringLiteral("--sample"), QStringLiteral("ml-group-2021")})
                .status == 0);
    const auto draw = [&](const QString& name, const QStringList& options = {}) {
        const Run run = runProgram(
            QStringList{QStringLiteral("timeline"), store, QStringLiteral("-o"), folder.filePath(name)} +
            options);
        INFO(run.errors.toStdString());
        CHECK(run.status == 0);
        CHECK(run.errors.isEmpty());
        return contentOf(folder.filePath(name));
    };
    CHECK(draw(QStringLiteral("a.svg")).contains("id=\"event-"));
    CHECK(draw(QStringLiteral("a.pdf"), words("--pages 4")).startsWith("%PDF-"));
    const QImage png = QImage::fromData(draw(QStringLiteral("a.png"), words("--width 900")));
    CHECK(png.width() == 1800);
    const QByteArray june =
        draw(QStringLiteral("b.svg"), words("--from 2021-06 --to 2021-06 --group-by kind"));
    CHECK(june.contains("Road to Bern"));
    CHECK_FALSE(june.contains("Coffee and coding Session #2"));

    REQUIRE(runProgram(words("add") << store << QStringLiteral("event")
                                    << QStringLiteral("title=Between ourselves")
                                    << QStringLiteral("kind=webinar") << QStringLiteral("start=2021-05-05")
                                    << QStringLiteral("audience=secretariat"))
                .status == 0);
    CHECK_FALSE(draw(QStringLiteral("c.svg")).contains("Between ourselves"));
    CHECK_FALSE(draw(QStringLiteral("d.svg"), words("--audience members")).contains("Between ourselves"));
    CHECK(draw(QStringLiteral("e.svg"), words("--audience secretariat")).contains("Between ourselves"));
}

TEST_CASE("rapporteur timeline says what is wrong with its arguments")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("a.rapporteur"));
    REQUIRE(runProgram(
                {QStringLiteral("new"), store, QStringLiteral("--sample"), QStringLiteral("ml-group-2021")})
                .status == 0);
    const auto status = [&](const QString& out, const QStringList& options) {
        const Run run = runProgram(
            QStringList{QStringLiteral("timeline"), store, QStringLiteral("-o"), folder.filePath(out)} +
            options);
        CHECK_FALSE(run.complaints().isEmpty());
        CHECK_FALSE(QFile::exists(folder.filePath(out)));
        return run.status;
    };
    CHECK(status(QStringLiteral("a.gif"), {}) == 2);
    CHECK(status(QStringLiteral("a.svg"), words("--from soon")) == 2);
    CHECK(status(QStringLiteral("a.svg"), words("--from 2021-06 --to 2021-03")) == 2);
    CHECK(status(QStringLiteral("a.svg"), words("--group-by colour")) == 2);
    CHECK(status(QStringLiteral("a.pdf"), words("--pages 0")) == 2);
    CHECK(status(QStringLiteral("a.svg"), words("--group Nowhere")) == 1);
    CHECK(runProgram({QStringLiteral("timeline"), store}).status == 2);
}
