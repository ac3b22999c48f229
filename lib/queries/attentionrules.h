// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attention.h"

namespace rapporteur::attentionrules {

/// The rules about talks, outputs, work streams and events.
[[nodiscard]] std::vector<AttentionUnit> aboutWork();
/// The rules about members, their number, their consent, and those who are there twice.
[[nodiscard]] std::vector<AttentionUnit> aboutPeople();

} // namespace rapporteur::attentionrules
