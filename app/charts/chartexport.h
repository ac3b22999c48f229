// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/chartspec.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace rapporteur {

/// What a chart can be saved as.
enum class ChartFormat { Svg, Png, Pdf, Csv };

/// By the ending of the name; InvalidInput with the endings that there are when it is none of them.
[[nodiscard]] Result<ChartFormat> chartFormatOf(const QString& path);

/// The size at which a chart leaves the program, in pixels of 1/96 inch: a slide's width and the height it
/// needs.
[[nodiscard]] QSize chartExportSize(const ChartSpec& spec);

/// The chart on paper colours, with twice the pixels of its size.
[[nodiscard]] QImage chartImage(const ChartSpec& spec);
/// The bytes of the file; the same ones for the same chart, but for the time of day in a PDF.
[[nodiscard]] Result<QByteArray> chartBytes(const ChartSpec& spec, ChartFormat format);

/// Writes the chart to a file, all of it or nothing: what stood there before stays where the disk is full.
[[nodiscard]] Result<void> exportChart(const ChartSpec& spec, const QString& path);

} // namespace rapporteur
