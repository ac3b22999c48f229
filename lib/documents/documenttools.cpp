// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenttools.h"

#include "documents/pdffinish.h"
#include "documents/zip.h"

extern "C" Q_DECL_EXPORT const rapporteur::documents::DocumentTools* rapporteurPart()
{
    using namespace rapporteur::documents;
    static constexpr DocumentTools tools{&finishPdf, &archive};
    return &tools;
}
