// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nearestnames.h"

using namespace rapporteur;

namespace {

const QStringList names{QStringLiteral("person"), QStringLiteral("presentation"),
                        QStringLiteral("work_stream"), QStringLiteral("family_name"),
                        QStringLiteral("given_name")};

} // namespace

TEST_CASE("A mistyped name suggests the one that was meant, first")
{
    CHECK(nearestNames(QStringLiteral("persn"), names).value(0) == QStringLiteral("person"));
    CHECK(nearestNames(QStringLiteral("Work-Stream"), names).value(0) == QStringLiteral("work_stream"));
    CHECK(nearestNames(QStringLiteral("famly_name"), names).value(0) == QStringLiteral("family_name"));
    CHECK(nearestNames(QStringLiteral("presentations"), names).value(0) == QStringLiteral("presentation"));
}

TEST_CASE("What resembles nothing suggests nothing")
{
    CHECK(nearestNames(QStringLiteral("zebra"), names).isEmpty());
    CHECK(nearestNames(QString(), names).isEmpty());
}
