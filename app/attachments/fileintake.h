// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QThread>

#include <atomic>

namespace rapporteur {

/// A file whose bytes are among the records, and belongs to none yet.
struct TakenFile
{
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString digest;
};

/// Whether a file can be kept with a record, else one sentence that says why not.
[[nodiscard]] Result<void> checkFile(const QString& path);

/// Reads files and stores their bytes away from the window, with a connection of its own; can be stopped
/// until the last byte is read. All of them, or none.
class FileIntake : public QThread
{
    Q_OBJECT

public:
    FileIntake(StoreLocation location, QStringList paths, QObject* parent = nullptr);
    /// Stops and waits.
    ~FileIntake() override;

    void cancel() { m_cancelled = true; }
    /// Once finished.
    [[nodiscard]] const Result<std::vector<TakenFile>>& files() const { return m_files; }

signals:
    void progressed(int percent);

protected:
    void run() override;

private:
    [[nodiscard]] Result<std::vector<TakenFile>> take();
    [[nodiscard]] Result<QByteArray> read(const QString& path);

    StoreLocation m_location;
    QStringList m_paths;
    qint64 m_total = 0;
    qint64 m_done = 0;
    Result<std::vector<TakenFile>> m_files = std::vector<TakenFile>();
    std::atomic<bool> m_cancelled = false;
};

} // namespace rapporteur
