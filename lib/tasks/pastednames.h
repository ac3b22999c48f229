// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/person.h"
#include "store/store.h"

namespace rapporteur {

/// One name of a pasted list, and who may be meant by it.
struct PastedName
{
    QString text;           ///< as it was pasted
    std::vector<Id> people; ///< whoever bears that name or address; where nobody does, who comes near
    bool exact = false;     ///< whether they bear it: one of them is found, several are namesakes
    Person asNew;           ///< what a person of that name would be added with

    [[nodiscard]] bool isFound() const { return exact && people.size() == 1; }
};

/// Reads a list of people as it comes from a mail, a spreadsheet or a meeting tool: one a line, or with
/// commas or semicolons between them, "Family, Given" too, e-mail addresses, numbered or with marks before
/// them. People are found by their names, other names and addresses; nobody is listed twice.
[[nodiscard]] Result<std::vector<PastedName>> readNames(const Store& store, const QString& text);

} // namespace rapporteur
