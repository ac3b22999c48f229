// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/markup.h"

namespace rapporteur::report {

/// Writes a drawing into a page as one of its elements: without what only a file of its own needs, its ids
/// begun with \a prefix, so that drawings on one page don't take each other's, and named by \a label for
/// those who can't see it.
void embedSvg(MarkupWriter& out, const QByteArray& svg, const QString& prefix, const QString& label);

} // namespace rapporteur::report
