// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr qint64 epochMilliseconds = 1'577'836'800'000; // 2020-01-01T00:00:00Z
constexpr int randomBits = 22;
} // namespace

std::optional<Id> Id::fromString(QStringView text)
{
    // One id has one text: no signs, spaces or leading zeros, which toLongLong() would take.
    if (text.isEmpty() || text.front() < u'1' || text.front() > u'9')
        return std::nullopt;
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || text.back().isSpace())
        return std::nullopt;
    return Id{value};
}

IdGenerator::IdGenerator(Clock clock)
    : m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch))
{}

Id IdGenerator::next()
{
    const qint64 milliseconds = std::max<qint64>(0, m_clock() - epochMilliseconds);
    const qint64 random = QRandomGenerator::global()->generate() & ((1u << randomBits) - 1);
    m_last = std::max(m_last + 1, (milliseconds << randomBits) | random);
    return Id{m_last};
}

Id IdGenerator::make()
{
    static QMutex mutex;
    static IdGenerator generator;
    const QMutexLocker locker(&mutex);
    return generator.next();
}

} // namespace rapporteur
