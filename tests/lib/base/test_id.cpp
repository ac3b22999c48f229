// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "support/properties.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace rapporteur;
using rapporteur::test::forAll;

namespace {

constexpr qint64 start2020 = 1'577'836'800'000; // 2020-01-01T00:00:00Z, where the ids begin
constexpr int randomBits = 22;

IdGenerator atTime(const qint64& milliseconds)
{
    return IdGenerator([&milliseconds] { return milliseconds; });
}

qint64 millisecondsIn(Id id)
{
    return (id.value >> randomBits) + start2020;
}

} // namespace

TEST_CASE("Id: the text of an id is read back as the same id", "[base]")
{
    forAll("text there and back", [] {
        const Id id{*rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max())};
        RC_ASSERT(Id::fromString(id.toString()) == id);
    });
    const Id largest{std::numeric_limits<qint64>::max()};
    CHECK(Id::fromString(largest.toString()) == largest);
}

TEST_CASE("Id: a text that is no positive whole number is no id", "[base]")
{
    const QStringList wrong{QString(),
                            QStringLiteral("0"),
                            QStringLiteral("-1"),
                            QStringLiteral("1.5"),
                            QStringLiteral("1e3"),
                            QStringLiteral("0x1f"),
                            QStringLiteral("Riitta"),
                            QStringLiteral("12 34"),
                            QStringLiteral("#12"),
                            QStringLiteral("9223372036854775808")};
    for (const QString& text : wrong) {
        INFO(text.toStdString());
        CHECK_FALSE(Id::fromString(text).has_value());
    }
}

TEST_CASE("Id: an id that was never given is null and no other is", "[base]")
{
    CHECK(Id{}.isNull());
    CHECK_FALSE(Id{1}.isNull());
}

TEST_CASE("Id: an id carries the time at which it was made", "[base]")
{
    forAll("time there and back", [] {
        const qint64 now = start2020 + *rc::gen::inRange<qint64>(0, qint64{1} << 40);
        IdGenerator generator = atTime(now);
        RC_ASSERT(millisecondsIn(generator.next()) == now);
    });
}

TEST_CASE("Id: a later millisecond gives a larger id, whichever program makes it", "[base]")
{
    forAll("later is larger", [] {
        const qint64 earlier = start2020 + *rc::gen::inRange<qint64>(0, qint64{1} << 40);
        const qint64 later = earlier + *rc::gen::inRange<qint64>(1, qint64{1} << 30);
        IdGenerator one = atTime(earlier);
        IdGenerator other = atTime(later);
        RC_ASSERT(one.next() < other.next());
    });
}

TEST_CASE("Id: ids rise strictly whatever the clock does, also set back", "[base]")
{
    forAll("strictly rising", [](const std::vector<int>& steps) {
        qint64 now = start2020 + (qint64{1} << 38);
        IdGenerator generator = atTime(now);
        Id last = generator.next();
        for (const int step : steps) {
            now += step;
            const Id next = generator.next();
            RC_ASSERT(next > last);
            last = next;
        }
    });
}

TEST_CASE("Id: a clock that is set back by a year does not bring an old id again", "[base]")
{
    qint64 now = start2020 + (qint64{1} << 38);
    IdGenerator generator = atTime(now);
    const Id before = generator.next();
    now -= qint64{365} * 24 * 60 * 60 * 1000;
    CHECK(generator.next() == Id{before.value + 1});
    CHECK(generator.next() == Id{before.value + 2});
}

TEST_CASE("Id: a clock before 2020 still gives ids that are positive and rise", "[base]")
{
    for (const qint64 now : {qint64{-1}, qint64{0}, start2020 - 1}) {
        IdGenerator generator = atTime(now);
        const Id first = generator.next();
        CHECK(first.value > 0);
        CHECK(generator.next() > first);
    }
}

TEST_CASE("Id: ids stay positive for a hundred years", "[base]")
{
    const qint64 now = QDateTime(QDate(2120, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    IdGenerator generator = atTime(now);
    CHECK(generator.next().value > 0);
}

TEST_CASE("Id: generators that share a millisecond seldom make the same id", "[base]")
{
    const qint64 now = start2020 + 1;
    std::set<Id> ids;
    for (int i = 0; i < 100; ++i) {
        IdGenerator generator = atTime(now);
        ids.insert(generator.next());
    }
    // 100 draws from 4 million: two clashes are already as good as impossible, ten mean that the bits are not
    // random.
    CHECK(ids.size() > 90);
}

TEST_CASE("Id: threads that make ids together never get one twice", "[base]")
{
    constexpr int threadCount = 4;
    constexpr int idsEach = 2000;
    std::set<Id> ids;
    std::mutex mutex;
    std::atomic<bool> rising = true;
    const auto makeMany = [&] {
        std::vector<Id> own;
        for (int i = 0; i < idsEach; ++i)
            own.push_back(IdGenerator::make());
        rising = rising && std::is_sorted(own.begin(), own.end());
        const std::lock_guard lock(mutex);
        ids.insert(own.begin(), own.end());
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i)
        threads.emplace_back(makeMany);
    for (std::thread& thread : threads)
        thread.join();
    CHECK(ids.size() == std::size_t{threadCount} * idsEach);
    CHECK(rising);
}

TEST_CASE("Id: equal ids find each other in a hash", "[base]")
{
    QHash<Id, int> numbers;
    numbers.insert(Id{7}, 1);
    numbers.insert(Id{8}, 2);
    CHECK(numbers.value(Id{7}) == 1);
    CHECK(numbers.value(Id{8}) == 2);
    CHECK(std::hash<Id>{}(Id{7}) == std::hash<Id>{}(Id{7}));
}
