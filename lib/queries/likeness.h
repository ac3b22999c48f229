// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <optional>

namespace rapporteur {

/// What is compared of a person or an organisation: its names and whatever else tells it from others, folded.
struct Profile
{
    Id id;
    QString given;          ///< of a person
    QString name;           ///< of a person the family name
    QStringList otherNames; ///< aliases
    QString mark;           ///< an e-mail address, a web site: what no two have
    QString acronym;        ///< of an organisation
    Id country;             ///< of an organisation

    [[nodiscard]] static Profile of(const Record& record, const QStringList& aliases);
};

/// How likely two are one and the same, from 1 to 100, and why, in a sentence each.
struct Likeness
{
    int score = 0;
    QStringList reasons;
};

[[nodiscard]] std::optional<Likeness> likenessOfPeople(const Profile& a, const Profile& b);
[[nodiscard]] std::optional<Likeness> likenessOfOrganisations(const Profile& a, const Profile& b);

/// The words of a name in alphabetical order, joined: the same for "Piela, Riitta" and "Riitta Piela".
[[nodiscard]] QString wordKey(const QString& name);
/// As it sounds, roughly: vowels after the first letter of a word, doubled letters and the difference between
/// c and k, d and t are left out.
[[nodiscard]] QString soundKey(const QString& name);
/// The words of an organisation's name that tell it from others: without "of", "the", "für" and their like.
[[nodiscard]] QStringList tellingWords(const QString& name);
/// The first letters of these words: "ons".
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace rapporteur
