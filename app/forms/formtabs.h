// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relation.h"

namespace rapporteur {

/// A list within a tab of a form: what hangs on the record that is shown.
struct FormPart
{
    enum class Shape { Rows, Chips, Files };

    Relation relation;
    Shape shape = Shape::Rows;
    QString title;
    QStringList columns;     ///< of a row; empty: the usual ones
    QString badge;           ///< a choice that is changed on the row itself
    QString newestBy;        ///< a column with a date: the latest come first
    bool lasting = false;    ///< holds for a time, and what is past is shown as past
    bool opensWhole = false; ///< a row leads to the record that it is a part of: a speaker to the talk
};

/// One tab of a form beside the details and the history.
struct FormTab
{
    QString id;
    QString title;
    QString empty;          ///< what would be listed here
    bool onlyIfAny = false; ///< too rare to stand there empty
    std::vector<FormPart> parts;
};

/// How the form of a kind of record is laid out.
struct FormLayout
{
    std::vector<FormPart> details; ///< below the fields
    std::vector<FormTab> tabs;
};

/// As people think of these records, for the kinds that are declared in formtabs.cpp; for the others what
/// belongs to them, a tab each. Kinds in \a omitted have no place in it.
[[nodiscard]] FormLayout formLayout(const EntityDescriptor& entity, const QStringList& omitted = {});

} // namespace rapporteur
