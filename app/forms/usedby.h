// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QLabel>

namespace rapporteur {

/// Says which other records use the one that is shown, each a link to it: what stands behind "may I remove
/// this?".
class UsedBy : public QLabel
{
    Q_OBJECT

public:
    explicit UsedBy(Workspace& workspace, QWidget* parent = nullptr);
    void setRecord(const RecordRef& record);

private:
    void reload();
    [[nodiscard]] std::vector<RecordRef> users() const;
    [[nodiscard]] RecordRef whole(const RecordRef& part) const;

    Workspace& m_workspace;
    RecordRef m_record;
};

} // namespace rapporteur
