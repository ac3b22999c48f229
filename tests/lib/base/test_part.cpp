// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/part.h"

#include <catch2/catch.hpp>

using namespace rapporteur;

namespace {

struct NoSuchTools
{
    static constexpr const char* partName = "no-such-part";
};

} // namespace

TEST_CASE("A part of the program that is not there is told of in one sentence, by its file")
{
    const auto tools = part<NoSuchTools>();
    REQUIRE_FALSE(tools);
    CHECK(tools.error().code == ErrorCode::Unavailable);
    CHECK(tools.error().message.contains(QStringLiteral("/lib/rapporteur/no-such-part.so cannot be loaded")));
    CHECK(tools.error().message.endsWith(u'.'));
    CHECK(tools.error().message.count(u'\n') == 0);
}
