// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/consent.h"

#include "entities/membership.h"

namespace rapporteur::report {

namespace {

/// The narrower answer where somebody is a member twice and gave two.
Result<QHash<Id, Consent>> answersFor(const Store& store, Id group)
{
    return store.all<Membership>(Query::of<Membership>().is("group", group))
        .map([](const std::vector<Membership>& memberships) {
            QHash<Id, Consent> answers;
            for (const Membership& membership : memberships) {
                if (membership.consent && answers.value(membership.person) != Consent::Refused)
                    answers[membership.person] = *membership.consent;
            }
            return answers;
        });
}

} // namespace

Result<QSet<Id>> agreedToBeListed(const Store& store, Id group, const std::vector<Id>& people)
{
    const auto answers = answersFor(store, group);
    const auto records = store.records(Person::descriptor(), people);
    if (!answers || !records)
        return answers ? failure(records) : failure(answers);
    QSet<Id> agreed;
    for (const Record& record : *records) {
        const auto person = fromRecord<Person>(record);
        if (answers->value(person.id, person.consent) == Consent::Given)
            agreed.insert(person.id);
    }
    return agreed;
}

} // namespace rapporteur::report
