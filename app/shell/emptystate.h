// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rapporteur {

/// What stands where nothing is yet: what would be there, and the first step towards it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// Empty: there is no step to be taken here.
    void setStep(const QString& text);

signals:
    void stepTaken();

private:
    QLabel* m_text;
    QPushButton* m_step;
};

} // namespace rapporteur
