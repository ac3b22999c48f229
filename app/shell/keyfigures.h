// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rapporteur {

/// The numbers of the edition in a row, each a button that leads to the list it counts.
class KeyFigures : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigures(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void figureChosen(const QString& page);

private:
    void addFigure(const EntityDescriptor& entity, int place);
    void reload();

    Workspace& m_workspace;
    struct Figure
    {
        const EntityDescriptor* entity;
        QPushButton* button;
        QLabel* number;
        QLabel* name;
    };
    std::vector<Figure> m_figures;
    QTimer m_later;
};

} // namespace rapporteur
