// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/detail/Configuration.h>

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

/// The same for properties that cost more: only so many cases, each of at most so many parts
/// (RC_PARAMS="seed=…" repeats them).
template <class Property>
void forSome(int cases, int size, const std::string& claim, Property&& property)
{
    rc::detail::TestMetadata metadata;
    metadata.id = claim;
    metadata.description = claim;
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = cases;
    params.maxSize = size;
    const auto result = rc::detail::checkTestable(std::forward<Property>(property), metadata, params);
    std::ostringstream report;
    rc::detail::printResultMessage(result, report);
    INFO(claim << '\n' << report.str() << "\nseed=" << params.seed);
    REQUIRE(result.template is<rc::detail::SuccessResult>());
}

} // namespace rapporteur::test
