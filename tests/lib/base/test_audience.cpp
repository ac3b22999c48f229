// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/audience.h"

#include <catch2/catch.hpp>

#include <QStringList>

#include <array>

using namespace rapporteur;

namespace {
}

TEST_CASE("Audience: each code names one audience and is read back as the same", "[base]")
{
    CHECK(toCode(Audience::Public) == QStringLiteral("public"));
    CHECK(toCode(Audience::Members) == QStringLiteral("members"));
    CHECK(toCode(Audience::Secretariat) == QStringLiteral("secretariat"));
    for (const Audience audience : allAudiences)
        CHECK(audienceFromCode(toCode(audience)) == audience);
}

TEST_CASE("Audience: a text that is no code is no audience", "[base]")
{
    const QStringList wrong{QString(),
                            QStringLiteral("Public"),
                            QStringLiteral("PUBLIC"),
                            QStringLiteral(" public"),
                            QStringLiteral("public "),
                            QStringLiteral("publi"),
                            QStringLiteral("member"),
                            QStringLiteral("0"),
                            QStringLiteral("everyone")};
    for (const QString& text : wrong) {
        INFO(text.toStdString());
        CHECK_FALSE(audienceFromCode(text).has_value());
    }
}

TEST_CASE("Audience: a reader sees what is marked for it or for a wider audience, and nothing narrower",
          "[base]")
{
    CHECK(maySee(Audience::Public, Audience::Public));
    CHECK_FALSE(maySee(Audience::Public, Audience::Members));
    CHECK_FALSE(maySee(Audience::Public, Audience::Secretariat));
    CHECK(maySee(Audience::Members, Audience::Public));
    CHECK(maySee(Audience::Members, Audience::Members));
    CHECK_FALSE(maySee(Audience::Members, Audience::Secretariat));
    for (const Audience marked : allAudiences)
        CHECK(maySee(Audience::Secretariat, marked));
}

TEST_CASE("Audience: the narrowest of two lets through only readers that both let through", "[base]")
{
    for (const Audience a : allAudiences) {
        for (const Audience b : allAudiences) {
            CHECK(narrowest(a, b) == narrowest(b, a));
            for (const Audience reader : allAudiences)
                CHECK(maySee(reader, narrowest(a, b)) == (maySee(reader, a) && maySee(reader, b)));
        }
    }
}
