// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqliteformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rapporteur {

namespace {

// Offsets in the 100 bytes at the start of each SQLite database.
constexpr qsizetype headerSize = 100;
constexpr int pageSizeOffset = 16;
constexpr int changeCounterOffset = 24;
constexpr int pageCountOffset = 28;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;
constexpr int versionValidForOffset = 92;

QString tr(const char* text)
{
    return QCoreApplication::translate("database", text);
}

quint32 bigEndian32(const QByteArray& header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The size that the header speaks of; 0 where it does not know.
qint64 statedSize(const QByteArray& header)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool known = bigEndian32(header, changeCounterOffset) == bigEndian32(header, versionValidForOffset);
    return known ? pageSize * bigEndian32(header, pageCountOffset) : 0;
}

Result<QByteArray> readHeader(const QString& path, const QString& shown)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, tr("There is no file %1.").arg(shown));
    if (!info.isFile())
        return failure(ErrorCode::NotOurs, tr("%1 is not a file but a folder or a device.").arg(shown));
    if (info.size() == 0)
        return failure(ErrorCode::NotOurs, tr("%1 is empty: it is not a file of Rapporteur.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
    return file.read(headerSize);
}

} // namespace

Result<void> probeSqliteFile(const QString& path, int newestVersion)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto header = readHeader(path, shown);
    if (!header)
        return failure(header);
    const bool sqlite =
        header->size() == headerSize && header->startsWith(QByteArrayView("SQLite format 3", 16));
    if (!sqlite || bigEndian32(*header, applicationIdOffset) != quint32{sqliteApplicationId})
        return failure(ErrorCode::NotOurs, tr("%1 is not a file of Rapporteur.").arg(shown));
    if (bigEndian32(*header, userVersionOffset) > static_cast<quint32>(newestVersion)) {
        return failure(
            ErrorCode::NewerVersion,
            tr("%1 was written by a newer version of Rapporteur; open it with that one.").arg(shown));
    }
    // What is in the write-ahead log may not have reached the file yet.
    const bool logged = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!logged && QFileInfo(path).size() < statedSize(*header)) {
        return failure(ErrorCode::Damaged,
                       tr("%1 is cut short: part of it is missing. Restore it from a backup.").arg(shown));
    }
    return {};
}

} // namespace rapporteur
