// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rapporteur {

SaveFile::SaveFile(const QString& path)
    : m_file(path)
{}

Result<void> SaveFile::open()
{
    if (QFileInfo(m_file.fileName()).isDir()) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("SaveFile", "“%1” is a folder: name a file in it.")
                           .arg(QDir::toNativeSeparators(m_file.fileName())));
    }
    if (!m_file.open(QIODevice::WriteOnly))
        return failed();
    return {};
}

Result<void> SaveFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failed();
    return {};
}

Result<void> SaveFile::commit()
{
    // Bytes that wait in the buffer fail here and not in write().
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || !m_file.commit())
        return failed();
    return {};
}

tl::unexpected<Error> SaveFile::failed()
{
    const QString reason = m_file.errorString();
    m_file.cancelWriting();
    return failure(ErrorCode::Unavailable,
                   QCoreApplication::translate("SaveFile", "“%1” could not be written: %2.")
                       .arg(QDir::toNativeSeparators(m_file.fileName()), reason));
}

} // namespace rapporteur
