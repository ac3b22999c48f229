// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"
#include "report/setting.h"

namespace rapporteur::report {

void appendHeading(Flow& flow, const Setting& setting, const Heading& heading, const QString& anchor);
void appendParagraph(Flow& flow, const Setting& setting, const Paragraph& paragraph);
void appendList(Flow& flow, const Setting& setting, const List& list);

void appendContents(Flow& flow, const Setting& setting, const Contents& contents,
                    const std::vector<ContentsEntry>& entries);

} // namespace rapporteur::report
