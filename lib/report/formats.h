// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace rapporteur::report {

/// Called with pages (or blocks) done and expected; false stops the writing.
using WriteProgress = std::function<bool(int done, int total)>;

/// A kind of file that a document can be written as.
struct Format
{
    QString suffix; ///< "html", without a dot; the Confluence storage format is "confluence.xml"
    QString title;  ///< translated, for a menu and a file dialog
    QString mimeType;
};

[[nodiscard]] const std::vector<Format>& formats();
/// By the end of a file's name; InvalidInput with the endings that there are.
[[nodiscard]] Result<Format> formatOf(const QString& path);

/// The bytes of the document in a format, the same ones each time but for the moment of writing.
/// ErrorCode::Cancelled where \a progress said so.
[[nodiscard]] Result<QByteArray> writeDocument(const Document& document, const Format& format,
                                               const WriteProgress& progress = {});
/// The same into a file, by the end of its name: whole or not at all (QSaveFile).
[[nodiscard]] Result<void> saveDocument(const Document& document, const QString& path,
                                        const WriteProgress& progress = {});

} // namespace rapporteur::report
