// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/monthnames.h"

#include "support/properties.h"

using namespace rapporteur;

TEST_CASE("A month is known by its name, or how it begins, in the language or in English")
{
    const QLocale french(QLocale::French, QLocale::France);
    const auto month = [](const char* word, const QLocale& locale) {
        return monthIn(QString::fromUtf8(word), locale);
    };
    CHECK(month("octobre", french) == 10);
    CHECK(month("oct", french) == 10);
    CHECK(month("oct.", french) == 10);
    CHECK(month("fevrier", french) == 2);
    CHECK(month("FÉV", french) == 2);
    CHECK(month("October", french) == 10);
    CHECK(month("jui", french) == 0);
    CHECK(month("juil", french) == 7);
    CHECK(month("ma", french) == 0);
    CHECK(month("octopus", french) == 0);
    CHECK(month("27", french) == 0);
    CHECK(withoutOrdinal(QStringLiteral("22nd")) == QStringLiteral("22"));
    CHECK(withoutOrdinal(QStringLiteral("august")) == QStringLiteral("august"));
}
