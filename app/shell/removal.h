// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "shell/noticebar.h"

namespace rapporteur {

/// Removes records: at once where nothing uses them, else after asking in the bar what to do with what does.
/// Either way the bar says what was removed and offers to undo it.
class Removal : public QObject
{
    Q_OBJECT

public:
    Removal(Workspace& workspace, NoticeBar& bar, QObject* parent = nullptr);

    void start(const std::vector<RecordRef>& records);

private:
    void ask(const std::vector<RecordRef>& records, const ChangeSet& whole);
    void remove(const std::vector<RecordRef>& records, RemovalMode mode);
    void told(const Applied& applied, const QString& what, int others);
    [[nodiscard]] QString nameOf(const std::vector<RecordRef>& records) const;
    [[nodiscard]] QString nameOf(const Change& change, const QSet<RecordRef>& going) const;
    [[nodiscard]] QString kindAndLabel(const RecordRef& ref) const;
    [[nodiscard]] QString removedLine(const std::vector<RecordRef>& records, const ChangeSet& whole) const;
    [[nodiscard]] QString stayingLine(const ChangeSet& whole) const;
    [[nodiscard]] QString keptLine(const ChangeSet& detaching) const;
    [[nodiscard]] static QString shortened(QStringList names);

    Workspace& m_workspace;
    NoticeBar& m_bar;
};

} // namespace rapporteur
