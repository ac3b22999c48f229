// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rapporteur {

/// Asks for the day as of which the group is shown: typed as in any form, or one of those that matter for the
/// edition.
class AsOfPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AsOfPanel(QWidget& window);

    /// Below the button that was pressed.
    void present(const Workspace& workspace, const QWidget& below);
    void putAway();

signals:
    void dayChosen(QDate day); ///< invalid: today

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillChoices(const Workspace& workspace);
    void addChoice(const QString& text, QDate day);
    void explain();
    void take();
    void choose(QDate day);
    void place(const QWidget& below);
    /// Of a month or a year its last day: what held when it was over.
    [[nodiscard]] QDate typed() const;

    QLineEdit* m_field;
    QLabel* m_understood;
    QVBoxLayout* m_choices;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace rapporteur
