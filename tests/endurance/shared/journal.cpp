// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/journal.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace rapporteur::test {

Journal::Journal(const QString& path)
    : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
{}

Journal::~Journal()
{
    ::close(m_file);
}

void Journal::note(const QJsonObject& entry) const
{
    const QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    // Without its journal a worker is worth nothing: what it says next would be believed.
    if (::write(m_file, line.constData(), static_cast<size_t>(line.size())) != line.size())
        std::abort();
}

QList<QJsonObject> Journal::read(const QString& path)
{
    QList<QJsonObject> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            entries.append(QJsonDocument::fromJson(line).object());
    }
    return entries;
}

} // namespace rapporteur::test
