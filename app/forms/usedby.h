// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QLabel>

namespace rapporteur {

/// The record that a part of another stands for: who speaks is used by the talk.
[[nodiscard]] RecordRef wholeOf(const Store& store, const RecordRef& part);

/// Says which other records use the one that is shown, each a link to it: what stands behind "may I remove
/// this?".
class UsedBy : public QLabel
{
    Q_OBJECT

public:
    explicit UsedBy(Workspace& workspace, QWidget* parent = nullptr);
    void setRecord(const RecordRef& record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    [[nodiscard]] std::vector<RecordRef> users() const;

    Workspace& m_workspace;
    RecordRef m_record;
};

} // namespace rapporteur
