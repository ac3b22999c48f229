// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace rapporteur {

/// Has a screen reader find each item of a TimelineView as a child of its own, with its name, its dates and
/// its lane. Does nothing the second time.
void installTimelineAccess();

/// The items are others than before.
void forgetTimelineAccess(QObject* view);

} // namespace rapporteur
