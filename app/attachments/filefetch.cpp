// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/filefetch.h"

#include "exchange/savefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace rapporteur {

FileFetch::FileFetch(StoreLocation location, QString digest, Use use, QObject* parent)
    : QThread(parent)
    , m_location(std::move(location))
    , m_digest(std::move(digest))
    , m_use(std::move(use))
{}

FileFetch::~FileFetch()
{
    wait();
}

void FileFetch::run()
{
    StoreOptions options;
    options.readOnly = true;
    const auto store = Store::open(m_location, options);
    if (!store) {
        m_result = failure(store);
        return;
    }
    m_result = (*store)->content(m_digest).and_then([this](const QByteArray& bytes) -> Result<void> {
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(digest) != m_digest)
            return failure(ErrorCode::Damaged,
                           tr("The content of this file is damaged: it is not what was added."));
        return m_use(bytes);
    });
}

Result<QString> privateCopy(const QString& fileName, const QByteArray& bytes)
{
    static const QTemporaryDir all; // only its owner may look into it
    QTemporaryDir folder(all.filePath(QStringLiteral("XXXXXX")));
    folder.setAutoRemove(false);
    const QString name = QFileInfo(fileName).fileName();
    const QString path = folder.filePath(name.isEmpty() ? QStringLiteral("file") : name);
    return saveWhole(path, bytes, FileReaders::OwnerOnly).map([&path] {
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        return path;
    });
}

} // namespace rapporteur
