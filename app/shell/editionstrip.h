// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QWidget>

class QHBoxLayout;

namespace rapporteur {

/// The way from the edition at hand to those before and after it; not there where it is the only one.
class EditionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit EditionStrip(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();
    void addWay(Id group, const QString& name, bool before);

    Workspace& m_workspace;
    QHBoxLayout* m_before;
    QHBoxLayout* m_after;
};

} // namespace rapporteur
