// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace rapporteur::report {

/// A style sheet that comes with the program (resources/report), without the comments on its top, with the
/// document's colours, paper and language in the places that are kept for them.
[[nodiscard]] QByteArray filledTemplate(const QString& name, const Metadata& metadata);

} // namespace rapporteur::report
