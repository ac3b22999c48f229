// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"
#include "report/pagelayout.h"
#include "report/pdffinish.h"

#include <QByteArray>

namespace rapporteur::report {

/// Writes a report as PDF: text that can be selected, links that work, outline, language and title in the
/// file's properties. The same document gives the same bytes but for the moment it bears. Needs a
/// QGuiApplication.
class PdfWriter
{
public:
    explicit PdfWriter(Progress progress = {}, PdfKind kind = PdfKind::Usual);

    /// The finished file's bytes; Cancelled where the progress callback asked to stop.
    [[nodiscard]] Result<QByteArray> toBytes(const Document& document) const;

private:
    [[nodiscard]] Result<QByteArray> paint(const Document& document, const Style& style,
                                           LaidOut& layout) const;
    Progress m_progress;
    PdfKind m_kind;
};

} // namespace rapporteur::report
