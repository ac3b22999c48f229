// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

/// Asks the system for memory in pages of 2 MiB where it has them (transparent huge pages of Linux), in place
/// of 4 KiB each: a window touches some 50 MB while it opens on a long list, and each page is a trap into the
/// system. To be called before there are threads; does nothing elsewhere.
void useLargePages();

} // namespace rapporteur
