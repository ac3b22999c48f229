// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included before every test file by cmake/PrecompiledHeaders.cmake, so that a failing CHECK shows texts and dates in
// all of them rather than "{?}" in some.

#include "base/id.h"
#include "base/partialdate.h"

#include <catch2/catch.hpp>

#include <QDate>
#include <QString>

#include <ostream>

/// For INFO(…), which takes what a stream takes.
inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << text.toStdString();
}

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate>
{
    static std::string convert(QDate day) { return day.toString(Qt::ISODate).toStdString(); }
};

template <>
struct StringMaker<rapporteur::PartialDate>
{
    static std::string convert(const rapporteur::PartialDate& date) { return date.toIso().toStdString(); }
};

template <>
struct StringMaker<rapporteur::Id>
{
    static std::string convert(rapporteur::Id id) { return id.toString().toStdString(); }
};

} // namespace Catch
