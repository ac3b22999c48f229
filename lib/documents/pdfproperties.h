// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttools.h"

class QPDF;

namespace rapporteur::documents {

/// Sets title, author, language and the rest in the catalogue, the information dictionary and XMP. Dates are
/// stood in for until stampFile(), so that the file's identifier doesn't depend on them.
void setProperties(QPDF& pdf, const PdfProperties& properties);

/// Gives a file written with QPDF's static identifier one made from its content, then puts in the dates. All
/// replacements have the length of what they replace, so the cross-reference table stays right.
void stampFile(QByteArray& file, const QDateTime& created);

} // namespace rapporteur::documents
