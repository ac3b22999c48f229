// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/fileintake.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace rapporteur {

namespace {
constexpr qint64 readAtOnce = 1 << 20;
constexpr qint64 largestFile = 500'000'000; // the databases take twice as much, and need as much memory
} // namespace

Result<void> checkFile(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (file.isDir())
        return failure(ErrorCode::InvalidInput,
                       FileIntake::tr("“%1” is a folder: only files can be added.").arg(name));
    if (!file.exists())
        return failure(ErrorCode::NotFound, FileIntake::tr("There is no file “%1” any more.").arg(name));
    if (!file.isFile() || !QFile(path).open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       FileIntake::tr("“%1” cannot be read: you may not have permission.").arg(name));
    if (file.size() == 0)
        return failure(ErrorCode::InvalidInput,
                       FileIntake::tr("“%1” is empty: there is nothing to keep.").arg(name));
    if (file.size() > largestFile)
        return failure(
            ErrorCode::InvalidInput,
            FileIntake::tr("“%1” is larger than %2: keep it elsewhere and add a link to it.")
                .arg(name, QLocale().formattedDataSize(largestFile, 0, QLocale::DataSizeSIFormat)));
    return {};
}

FileIntake::FileIntake(StoreLocation location, QStringList paths, QObject* parent)
    : QThread(parent)
    , m_location(std::move(location))
    , m_paths(std::move(paths))
{}

FileIntake::~FileIntake()
{
    cancel();
    wait();
}

void FileIntake::run()
{
    m_files = take();
}

Result<std::vector<TakenFile>> FileIntake::take()
{
    for (const QString& path : m_paths) {
        if (const auto checked = checkFile(path); !checked)
            return failure(checked);
        m_total += QFileInfo(path).size();
    }
    const auto store = Store::open(m_location);
    if (!store)
        return failure(store);
    std::vector<TakenFile> taken;
    for (const QString& path : m_paths) {
        const auto bytes = read(path);
        if (!bytes)
            return failure(bytes);
        const QString name = QFileInfo(path).fileName();
        const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, *bytes).name();
        const auto digest = (*store)->storeContent(*bytes);
        if (!digest)
            return failure(digest);
        taken.push_back({name, type, bytes->size(), *digest});
    }
    return taken;
}

Result<QByteArray> FileIntake::read(const QString& path)
{
    QFile file(path);
    QByteArray bytes;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    bytes.reserve(file.size());
    while (!file.atEnd()) {
        if (m_cancelled)
            return failure(ErrorCode::Cancelled, tr("Nothing was added."));
        const QByteArray part = file.read(readAtOnce);
        if (part.isEmpty() && file.error() != QFileDevice::NoError)
            return failure(ErrorCode::Unavailable,
                           tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
        bytes += part;
        m_done += part.size();
        emit progressed(static_cast<int>(100 * m_done / std::max<qint64>(m_total, 1)));
    }
    return bytes;
}

} // namespace rapporteur
