// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/groupquery.h"

#include <QLocale>

#include <vector>

namespace rapporteur {

/// A country that has members and neither a talk nor an output.
struct QuietCountry
{
    Id country;
    QString name;
    int members = 0;
};

/// An organisation for which one person alone is a member: who leaves takes the organisation along.
struct LonelyOrganisation
{
    Id organisation;
    QString name;
    Id person;
    QString personName;
};

/// A work stream that one lead holds.
struct LonelyStream
{
    Id stream;
    QString name;   ///< with its code: "WS4 Model Retraining"
    RecordRef lead; ///< an organisation or a person
    QString leadName;
};

/// What a region of the world has of the group. Who or what belongs to two regions counts in each.
struct RegionShare
{
    QString region; ///< key, see base/regions.h
    QString name;
    int countries = 0; ///< that take part in whichever way
    int members = 0;
    int outputs = 0;
    int talks = 0;
};

/// Where a group leans on few: what a board looks at before it asks somebody to take part. Only of what the
/// reader may see; members are not the public's, so for them no country is quiet and no organisation lonely.
struct Balance
{
    std::vector<QuietCountry> quietCountries;      ///< most members first
    std::vector<LonelyOrganisation> organisations; ///< by name
    std::vector<LonelyStream> streams;             ///< in the order of the streams
    std::vector<RegionShare> regions;              ///< all of them, also those with nothing
    int members = 0;                               ///< with a country
    int outputs = 0;                               ///< with a country
    int talks = 0;                                 ///< with a country
};

[[nodiscard]] Result<Balance> readBalance(const Store& store, const GroupRequest& request,
                                          const QLocale& locale);

} // namespace rapporteur
