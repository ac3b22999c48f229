// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/maplayout.h"

namespace rapporteur {

/// Moves circles that cover each other apart, each as little as will do, and keeps them within a frame: small
/// states lie close to each other. The same for the same circles.
void spread(QVector<MapLayout::Circle>& circles, const QRectF& frame);

} // namespace rapporteur
