// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QThread>

#include <functional>

namespace rapporteur {

/// Fetches the bytes of a kept file away from the window, sees that they are those that were stored, and does
/// something with them there.
class FileFetch : public QThread
{
    Q_OBJECT

public:
    using Use = std::function<Result<void>(const QByteArray& bytes)>;

    FileFetch(StoreLocation location, QString digest, Use use, QObject* parent = nullptr);
    ~FileFetch() override;

    /// Once finished.
    [[nodiscard]] const Result<void>& result() const { return m_result; }

protected:
    void run() override;

private:
    StoreLocation m_location;
    QString m_digest;
    Use m_use;
    Result<void> m_result;
};

/// A copy of a kept file under its own name, for other programs: in a folder that nobody else can look into
/// and that goes when the program ends. Changing the copy changes nothing here, so it is for reading only.
[[nodiscard]] Result<QString> privateCopy(const QString& fileName, const QByteArray& bytes);

} // namespace rapporteur
