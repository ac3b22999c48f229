// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/person.h"
#include "models/listreader.h"
#include "support/changesources.h"
#include "support/temporarystore.h"

namespace rapporteur::test {

/// So many that nobody waits for all of them.
constexpr int crowd = ListReader::longList + 10;

/// One of fifty is called Maria, the others Max.
inline void fillCrowd(Store& store)
{
    ChangeSet people;
    for (int i = 0; i < crowd; ++i) {
        Person person;
        person.givenName = i % 50 == 0 ? QStringLiteral("Maria") : QStringLiteral("Max");
        person.familyName = QStringLiteral("Name %1").arg((i * 7919) % crowd, 5, 10, QLatin1Char('0'));
        people.add(toRecord(person));
    }
    SetSource source(people);
    require(store.apply(source));
}

} // namespace rapporteur::test
