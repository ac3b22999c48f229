// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rapporteur {

/// What of history is listed: whose steps, on which kind of record, when, and with which words in them.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] QLineEdit* searchField() const { return m_words; }
    /// Reads again who is named in history.
    void updateAuthors();
    void clear();

signals:
    void changed();

private:
    void setupKinds();
    void setupPeriods();
    QComboBox* addChoice(const QString& name);

    Workspace& m_workspace;
    QLineEdit* m_words;
    QComboBox* m_author;
    QComboBox* m_kind;
    QComboBox* m_period;
    QPushButton* m_all;
    QTimer m_delay;
};

} // namespace rapporteur
