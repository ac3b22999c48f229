// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSaveFile>

namespace rapporteur {

enum class FileReaders { AsUsual, OwnerOnly };

/// A file that is whole or not there: an older one of that name stays until every byte of the new one is
/// written. QSaveFile alone would put a cut file in its place when the disk is full, because commit() does
/// not look at writes that came out short.
class SaveFile
{
public:
    explicit SaveFile(const QString& path, FileReaders readers = FileReaders::AsUsual);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(const QByteArray& bytes);
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] tl::unexpected<Error> failed();

    [[nodiscard]] Result<void> flush();

    QSaveFile m_file;
    FileReaders m_readers;
    QByteArray m_waiting;
};

/// Writes \a bytes as one file, whole or not at all.
[[nodiscard]] Result<void> saveWhole(const QString& path, const QByteArray& bytes,
                                     FileReaders readers = FileReaders::AsUsual);

} // namespace rapporteur
