// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rapporteur::report {

/// A file within an OpenDocument file.
struct PackedFile
{
    QString path;
    QString mimeType; ///< as the manifest lists it
    QByteArray bytes;
};

/// Packs an OpenDocument text: its type first and uncompressed, so that it can be told from any other archive
/// by its first bytes, then the files and a manifest of them. The same files give the same bytes.
[[nodiscard]] Result<QByteArray> packOdt(const std::vector<PackedFile>& files);

} // namespace rapporteur::report
