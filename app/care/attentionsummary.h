// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QLabel>

namespace rapporteur {

class AttentionWatch;

/// The gravest of what needs attention, in a few lines on the overview, each a way to the page with all of
/// it. Not there where nothing does.
class AttentionSummary : public QLabel
{
    Q_OBJECT

public:
    explicit AttentionSummary(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void chosen(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();

    AttentionWatch& m_watch;
};

} // namespace rapporteur
