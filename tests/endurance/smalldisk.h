// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace rapporteur::test {

/// A disk of a few megabytes in memory, seen by this process and its children only, that can be filled to the brim.
/// It needs the right to mount: root has it, others where the system lets them have a name space of their own.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Names of all files on it but the one that fills it.
    [[nodiscard]] QStringList files() const;

    void fillUpTo(qint64 bytesLeft);
    void empty();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace rapporteur::test
