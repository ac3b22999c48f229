// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace rapporteur::documents {

/// Names the embedded fonts after the order in which the pages use them. Qt names them after object numbers
/// that change from run to run, and tells only one of the three places that a font is a subset.
void nameFonts(std::vector<QPDFObjectHandle>& pages);

} // namespace rapporteur::documents
