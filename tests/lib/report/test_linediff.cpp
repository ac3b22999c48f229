// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linediff.h"
#include "support/properties.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList without(const Difference& difference, DiffLine::Kind kind)
{
    QStringList lines;
    for (const DiffLine& line : difference) {
        if (line.kind != kind)
            lines.append(line.text);
    }
    return lines;
}

QString signs(const Difference& difference)
{
    QString text;
    for (const DiffLine& line : difference)
        text += signedText(line).trimmed() + u' ';
    return text.trimmed();
}

/// Of a longest common subsequence, by the book: slow, and plain to see.
qsizetype longestCommon(const QStringList& a, const QStringList& b)
{
    std::vector<std::vector<qsizetype>> best(size_t(a.size()) + 1,
                                             std::vector<qsizetype>(size_t(b.size()) + 1, 0));
    for (size_t i = 1; i <= size_t(a.size()); ++i) {
        for (size_t j = 1; j <= size_t(b.size()); ++j)
            best[i][j] = a.at(qsizetype(i - 1)) == b.at(qsizetype(j - 1))
                             ? best[i - 1][j - 1] + 1
                             : std::max(best[i - 1][j], best[i][j - 1]);
    }
    return best.back().back();
}

} // namespace

TEST_CASE("Lines that were added, removed and replaced are told apart")
{
    CHECK(signs(compareLines(words("a b c"), words("a b c"))) == QStringLiteral("a b c"));
    CHECK(signs(compareLines(words("a c"), words("a b c"))) == QStringLiteral("a +b c"));
    CHECK(signs(compareLines(words("a b c"), words("a c"))) == QStringLiteral("a -b c"));
    CHECK(signs(compareLines(words("a b c"), words("a x c"))) == QStringLiteral("a -b +x c"));
    CHECK(signs(compareLines({}, words("a"))) == QStringLiteral("+a"));
    CHECK(isSame(compareLines({}, {})));
    CHECK_FALSE(isSame(compareLines(words("a"), {})));
}

TEST_CASE("Applying a difference gives the new text, and taking it back the old one")
{
    test::forAll("both texts are in their difference, which keeps as much as can be kept", [] {
        // Few different lines, so that many are in both.
        const auto text = rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5));
        QStringList before;
        QStringList after;
        for (const int each : *text)
            before.append(QString::number(each));
        for (const int each : *text)
            after.append(QString::number(each));
        const Difference difference = compareLines(before, after);
        RC_ASSERT(without(difference, DiffLine::Kind::Added) == before);
        RC_ASSERT(without(difference, DiffLine::Kind::Removed) == after);
        const qsizetype changed = std::count_if(difference.begin(), difference.end(), [](const auto& line) {
            return line.kind != DiffLine::Kind::Same;
        });
        RC_ASSERT(qsizetype(difference.size()) - changed == longestCommon(before, after));
    });
}

TEST_CASE("Long texts with nothing in common are compared at once")
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 20'000; ++i) {
        before.append(QStringLiteral("before %1").arg(i));
        after.append(QStringLiteral("after %1").arg(i));
    }
    after[10'000] = before[10'000];
    const Difference difference = compareLines(before, after);
    CHECK(without(difference, DiffLine::Kind::Added) == before);
    CHECK(difference.size() == 2 * 20'000 - 1);
}

TEST_CASE("Only the lines around a change are shown, with their numbers and the heading above them")
{
    QStringList before{QStringLiteral("# Talks")};
    for (int i = 1; i <= 20; ++i)
        before.append(QString::number(i));
    QStringList after = before;
    after[6] = QStringLiteral("six");
    after.removeLast();
    const std::vector<Hunk> hunks = hunksOf(compareLines(before, after), 2);
    REQUIRE(hunks.size() == 2);
    CHECK(hunks[0].header() == QStringLiteral("@@ -5,5 +5,5 @@ # Talks"));
    CHECK(signs(hunks[0].lines) == QStringLiteral("4 5 -6 +six 7 8"));
    CHECK(hunks[1].header() == QStringLiteral("@@ -19,3 +19,2 @@ # Talks"));
    CHECK(signs(hunks[1].lines) == QStringLiteral("18 19 -20"));
    CHECK(hunksOf(compareLines(before, before)).empty());
}

TEST_CASE("Changes near each other are shown together")
{
    const std::vector<Hunk> hunks = hunksOf(compareLines(words("a b c d e f g"), words("a B c d e F g")), 2);
    REQUIRE(hunks.size() == 1);
    CHECK(signs(hunks[0].lines) == QStringLiteral("a -b +B c d e -f +F g"));
    const std::vector<Hunk> none = hunksOf(compareLines(words("a b c"), words("a B c")), 0);
    REQUIRE(none.size() == 1);
    CHECK(none[0].header() == QStringLiteral("@@ -2,1 +2,1 @@"));
}
