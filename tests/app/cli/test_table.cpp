// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

using namespace rapporteur;

TEST_CASE("Columns of a table line up by what a terminal shows")
{
    TextTable table({QStringLiteral("name"), QStringLiteral("n")}, {false, true});
    table.addRow({QStringLiteral("Łukasz"), QStringLiteral("5")});
    table.addRow({QStringLiteral("中文"), QStringLiteral("120")});
    table.addRow({QString::fromUtf8("e\xCC\x81"), QString()});
    CHECK(table.lines() == QStringList({QStringLiteral("name      n"), QStringLiteral("Łukasz    5"),
                                        QStringLiteral("中文    120"), QString::fromUtf8("e\xCC\x81")}));
}

TEST_CASE("A row of a table is one line, whatever its cells hold")
{
    TextTable table({QStringLiteral("text")});
    table.addRow({QStringLiteral("two\nlines")});
    CHECK(table.lines().constLast() == QStringLiteral("two lines"));
}

TEST_CASE("Only the widest columns are cut where the terminal is narrow")
{
    TextTable table({QStringLiteral("a"), QStringLiteral("b")});
    table.addRow({QStringLiteral("short"), QString(100, u'x')});
    const QStringList lines = table.lines(40);
    CHECK(displayWidth(lines.constLast()) == 40);
    CHECK(lines.constLast().startsWith(QStringLiteral("short  xxx")));
    CHECK(lines.constLast().endsWith(u'…'));
}
