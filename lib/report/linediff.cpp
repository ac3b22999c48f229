// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linediff.h"

#include <QHash>

#include <algorithm>

namespace rapporteur::report {

namespace {

using Ids = std::vector<int>;

/// Myers' O(ND) comparison in linear space (Algorithmica 1 (1986), pages 251 to 266): looks from both ends
/// for the middle of a shortest way through the two texts, and goes on in the halves. Debian's libdtl does
/// not serve: it keeps every step of the way and stops looking at two million of them.
class Comparison
{
public:
    Comparison(const Ids& a, const Ids& b)
        : m_a(a)
        , m_b(b)
        , m_commonA(a.size(), false)
        , m_commonB(b.size(), false)
    {
        compare(0, int(a.size()), 0, int(b.size()));
    }

    /// Which lines of either text both have; from the first to the last they are the same ones.
    [[nodiscard]] const std::vector<bool>& commonA() const { return m_commonA; }
    [[nodiscard]] const std::vector<bool>& commonB() const { return m_commonB; }

private:
    struct Point
    {
        int x = 0;
        int y = 0;
    };

    void keep(int x, int y)
    {
        m_commonA[size_t(x)] = true;
        m_commonB[size_t(y)] = true;
    }

    [[nodiscard]] bool equal(int x, int y) const { return m_a[size_t(x)] == m_b[size_t(y)]; }

    void compare(int a0, int a1, int b0, int b1)
    {
        for (; a0 < a1 && b0 < b1 && equal(a0, b0); ++a0, ++b0)
            keep(a0, b0);
        for (; a0 < a1 && b0 < b1 && equal(a1 - 1, b1 - 1); --a1, --b1)
            keep(a1 - 1, b1 - 1);
        if (a0 == a1 || b0 == b1)
            return;
        const Point middle = middleOf(a0, a1, b0, b1);
        compare(a0, middle.x, b0, middle.y);
        compare(middle.x, a1, middle.y, b1);
    }

    /// A point on a shortest way from the first lines to the last. Both texts have some, and neither the
    /// first nor the last ones are equal.
    [[nodiscard]] Point middleOf(int a0, int a1, int b0, int b1)
    {
        const int n = a1 - a0;
        const int m = b1 - b0;
        const int delta = n - m;
        const bool odd = delta % 2 != 0;
        const int most = (n + m + 1) / 2;
        m_forward.assign(size_t(2 * most + 3), 0);
        m_backward.assign(size_t(2 * most + 3), 0);
        const auto at = [most](std::vector<int>& reach, int k) -> int& {
            return reach[size_t(k + most + 1)];
        };
        const auto farthest = [&](std::vector<int>& reach, int k, int d) {
            const bool down = k == -d || (k != d && at(reach, k - 1) < at(reach, k + 1));
            return down ? at(reach, k + 1) : at(reach, k - 1) + 1;
        };
        for (int d = 0; d <= most; ++d) {
            for (int k = -d; k <= d; k += 2) {
                int x = farthest(m_forward, k, d);
                while (x < n && x - k < m && equal(a0 + x, b0 + x - k))
                    ++x;
                at(m_forward, k) = x;
                if (odd && std::abs(k - delta) < d && x + at(m_backward, delta - k) >= n)
                    return {a0 + x, b0 + x - k};
            }
            for (int k = -d; k <= d; k += 2) {
                int x = farthest(m_backward, k, d);
                while (x < n && x - k < m && equal(a1 - 1 - x, b1 - 1 - x + k))
                    ++x;
                at(m_backward, k) = x;
                if (!odd && std::abs(k - delta) <= d && x + at(m_forward, delta - k) >= n)
                    return {a1 - x, b1 - x + k};
            }
        }
        Q_UNREACHABLE();
    }

    const Ids& m_a;
    const Ids& m_b;
    std::vector<bool> m_commonA;
    std::vector<bool> m_commonB;
    std::vector<int> m_forward; ///< by diagonal: how far the ways from the first lines have come
    std::vector<int> m_backward;
};

/// Each text with a number for each different line, and the lines alone that the other one has as well: no
/// other can be in both.
struct Candidates
{
    Ids ids;
    std::vector<size_t> lines; ///< where in the text they stand
};

Candidates candidatesOf(const QStringList& text, const QHash<QString, int>& numbers, const QStringList& other)
{
    const QSet<QString> known(other.begin(), other.end());
    Candidates found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!known.contains(text.at(i)))
            continue;
        found.ids.push_back(numbers.value(text.at(i)));
        found.lines.push_back(size_t(i));
    }
    return found;
}

std::vector<bool> commonLines(qsizetype count, const Candidates& candidates, const std::vector<bool>& common)
{
    std::vector<bool> lines(size_t(count), false);
    for (size_t i = 0; i < common.size(); ++i)
        lines[candidates.lines[i]] = common[i];
    return lines;
}

/// The hunk of the lines from \a first to before \a last, which stand at these places of the texts.
Hunk hunkOf(const Difference& difference, size_t first, size_t last, qsizetype before, qsizetype after)
{
    Hunk hunk;
    hunk.lines.assign(difference.begin() + qsizetype(first), difference.begin() + qsizetype(last));
    for (const DiffLine& line : hunk.lines) {
        hunk.countBefore += line.kind == DiffLine::Kind::Added ? 0 : 1;
        hunk.countAfter += line.kind == DiffLine::Kind::Removed ? 0 : 1;
    }
    hunk.firstBefore = before + (hunk.countBefore > 0 ? 1 : 0);
    hunk.firstAfter = after + (hunk.countAfter > 0 ? 1 : 0);
    return hunk;
}

/// Where the lines that are shown end: past \a context lines after the last change that is near enough.
size_t endOfHunk(const Difference& difference, size_t change, qsizetype context)
{
    size_t end = change + 1;
    for (size_t i = change + 1; i < difference.size() && qsizetype(i - end) <= 2 * context; ++i) {
        if (difference[i].kind != DiffLine::Kind::Same)
            end = i + 1;
    }
    return std::min(difference.size(), end + size_t(context));
}

} // namespace

Difference compareLines(const QStringList& before, const QStringList& after)
{
    QHash<QString, int> numbers;
    for (const QString& line : before)
        numbers.insert(line, numbers.value(line, int(numbers.size())));
    const Candidates a = candidatesOf(before, numbers, after);
    const Candidates b = candidatesOf(after, numbers, before);
    const Comparison comparison(a.ids, b.ids);
    const std::vector<bool> keptBefore = commonLines(before.size(), a, comparison.commonA());
    const std::vector<bool> keptAfter = commonLines(after.size(), b, comparison.commonB());
    Difference difference;
    for (qsizetype x = 0, y = 0; x < before.size() || y < after.size();) {
        if (x < before.size() && !keptBefore[size_t(x)])
            difference.push_back({DiffLine::Kind::Removed, before.at(x++)});
        else if (y < after.size() && !keptAfter[size_t(y)])
            difference.push_back({DiffLine::Kind::Added, after.at(y++)});
        else
            difference.push_back({DiffLine::Kind::Same, after.at((++x, y++))});
    }
    return difference;
}

bool isSame(const Difference& difference)
{
    return std::all_of(difference.begin(), difference.end(),
                       [](const DiffLine& line) { return line.kind == DiffLine::Kind::Same; });
}

QString Hunk::header() const
{
    const QString place = QStringLiteral("@@ -%1,%2 +%3,%4 @@ %5")
                              .arg(firstBefore)
                              .arg(countBefore)
                              .arg(firstAfter)
                              .arg(countAfter)
                              .arg(heading);
    return place.trimmed();
}

std::vector<Hunk> hunksOf(const Difference& difference, qsizetype context)
{
    std::vector<Hunk> hunks;
    qsizetype before = 0;
    qsizetype after = 0;
    QString heading;
    size_t at = 0;
    const auto pass = [&](size_t to) {
        for (; at < to; ++at) {
            const DiffLine& line = difference[at];
            before += line.kind == DiffLine::Kind::Added ? 0 : 1;
            after += line.kind == DiffLine::Kind::Removed ? 0 : 1;
            if (line.text.startsWith(u'#') && line.kind != DiffLine::Kind::Removed)
                heading = line.text;
        }
    };
    for (size_t i = 0; i < difference.size(); ++i) {
        if (difference[i].kind == DiffLine::Kind::Same)
            continue;
        const size_t end = endOfHunk(difference, i, context);
        pass(std::max(at, i - std::min(i, size_t(context))));
        hunks.push_back(hunkOf(difference, at, end, before, after));
        pass(i);
        hunks.back().heading = heading;
        pass(end);
        i = end;
    }
    return hunks;
}

QString signedText(const DiffLine& line)
{
    const QChar sign = line.kind == DiffLine::Kind::Added     ? u'+'
                       : line.kind == DiffLine::Kind::Removed ? u'-'
                                                              : u' ';
    return sign + line.text;
}

} // namespace rapporteur::report
