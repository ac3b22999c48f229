// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace rapporteur {

namespace {
constexpr qsizetype writtenAtOnce = 256 * 1024;
} // namespace

SaveFile::SaveFile(const QString& path, FileReaders readers)
    : m_file(path)
    , m_readers(readers)
{}

Result<void> SaveFile::open()
{
    const QFileInfo old(m_file.fileName());
    if (old.isDir()) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("SaveFile", "“%1” is a folder: name a file in it.")
                           .arg(QDir::toNativeSeparators(m_file.fileName())));
    }
    if (old.exists() && !old.isWritable()) {
        return failure(ErrorCode::Unavailable,
                       QCoreApplication::translate("SaveFile", "“%1” is protected against changes.")
                           .arg(QDir::toNativeSeparators(m_file.fileName())));
    }
    // Qt's own buffer would forget why it could not be written.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed();
    // Before there is anything in it.
    const QFileDevice::Permissions ownOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (m_readers == FileReaders::OwnerOnly && !m_file.setPermissions(ownOnly))
        return failed();
    return {};
}

Result<void> SaveFile::write(const QByteArray& bytes)
{
    m_waiting += bytes;
    return m_waiting.size() < writtenAtOnce ? Result<void>() : flush();
}

Result<void> SaveFile::flush()
{
    // A write that comes out short has no reason yet: the next one has.
    for (qint64 done = 0; done < m_waiting.size();) {
        const qint64 written = m_file.write(m_waiting.constData() + done, m_waiting.size() - done);
        if (written <= 0)
            return failed();
        done += written;
    }
    m_waiting.clear();
    return {};
}

Result<void> SaveFile::commit()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (m_file.error() != QFileDevice::NoError || !m_file.commit())
        return failed();
    return {};
}

Result<void> saveWhole(const QString& path, const QByteArray& bytes, FileReaders readers)
{
    SaveFile file(path, readers);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] { return file.commit(); });
}

tl::unexpected<Error> SaveFile::failed()
{
    const QString reason = m_file.error() == QFileDevice::ResourceError
                               ? QCoreApplication::translate("SaveFile", "the disk is full")
                               : m_file.errorString();
    m_file.cancelWriting();
    return failure(ErrorCode::Unavailable,
                   QCoreApplication::translate("SaveFile", "“%1” could not be written: %2.")
                       .arg(QDir::toNativeSeparators(m_file.fileName()), reason));
}

} // namespace rapporteur
