// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

#include <array>
#include <optional>
#include <vector>

namespace rapporteur::documents {

/// A place on a page: PDF counts from the bottom of the page, in points.
struct PdfPlace
{
    size_t page; ///< from 0
    double left;
    double top;
};

/// An area that leads somewhere: to an address outside, or to a place.
struct PdfLink
{
    std::array<double, 4> area; ///< left, bottom, right, top
    QString text;
    QByteArray address;
    PdfPlace place;
};

struct PdfHeading
{
    int level;
    QString title;
    PdfPlace place;
};

struct PdfProperties
{
    QString title;
    QString author;
    QString subject;
    QString language; ///< BCP 47
    bool isArchive;   ///< promises PDF/A-1b
    QDateTime created;
};

/// What is added to painted pages.
struct PdfAdditions
{
    std::vector<std::vector<PdfLink>> links; ///< of each page
    std::vector<PdfHeading> headings;
    PdfProperties properties;
};

/// A file for an archive.
struct ArchivedFile
{
    QString path;
    QByteArray bytes;
    bool isPacked; ///< or as it is
};

/// What libqpdf and libzip do for reports. A part of its own: they, and what they need in turn, are not
/// loaded before a report is written.
struct DocumentTools
{
    static constexpr const char* partName = "documents";

    /// The file with all that is added, and without what differs from run to run; or what is wrong with it.
    tl::expected<QByteArray, QString> (*finishPdf)(const QByteArray& painted, const PdfAdditions& additions);
    /// A ZIP archive of the files in their order, or nothing where there is no memory for it. The same files
    /// give the same bytes.
    std::optional<QByteArray> (*archive)(const std::vector<ArchivedFile>& files);
};

} // namespace rapporteur::documents
