// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace rapporteur {

class RecordTable;

/// Everything in which a list can be arranged, for keyboard and mouse alike: its columns, the order, and by
/// what it is grouped. Made anew each time, as the list stands.
void fillArrangeMenu(QMenu& menu, RecordTable& table);

} // namespace rapporteur
