// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace rapporteur::test {

/// What a worker was told by the store, a JSON object a line. A line is written by one write() to a file opened for
/// appending, so it outlives the worker whole; what a SIGKILL cuts is the last line at most, and that is left out.
class Journal
{
public:
    explicit Journal(const QString& path);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    void note(const QJsonObject& entry) const;

    [[nodiscard]] static QList<QJsonObject> read(const QString& path);

private:
    int m_file;
};

} // namespace rapporteur::test
