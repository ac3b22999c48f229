// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace rapporteur {

/// A place on the globe, in degrees: east and north are positive.
struct GlobePlace
{
    double longitude = 0;
    double latitude = 0;
};

/// The Equal Earth projection (Šavrič, Patterson and Jenny 2018), in which countries keep their sizes
/// relative to each other. In units of the earth's radius, x to the east and y to the north, so that an area
/// of the plane is one of the unit sphere: the whole has 4π.
[[nodiscard]] QPointF equalEarth(GlobePlace place);

} // namespace rapporteur
