// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <sstream>
#include <string>
#include <utility>

namespace rapporteur::test {

/// Checks a property on many generated cases inside a TEST_CASE. The callable takes the generated values as
/// arguments or draws them with `*rc::gen…`, and uses RC_ASSERT; a failure shows the smallest counterexample
/// and the seed (RC_PARAMS="reproduce=…" repeats it).
template <class Property>
void forAll(const std::string& claim, Property&& property)
{
    rc::detail::TestMetadata metadata;
    metadata.id = claim; // with it, a seed from RC_PARAMS finds this property again
    metadata.description = claim;
    const auto result = rc::detail::checkTestable(std::forward<Property>(property), metadata);
    std::ostringstream report;
    rc::detail::printResultMessage(result, report);
    INFO(claim << '\n' << report.str());
    REQUIRE(result.template is<rc::detail::SuccessResult>());
}

} // namespace rapporteur::test
