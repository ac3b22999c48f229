// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/attendance.h"
#include "tasks/pastednames.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace rapporteur {

/// What became of pasted names: how many were found, and for each of the others whom it means, to be chosen.
class PastedList : public QWidget
{
    Q_OBJECT

public:
    explicit PastedList(Store& store, QWidget* parent = nullptr);

    /// Those of the names that were not found are asked about.
    void showNames(const std::vector<PastedName>& names);
    [[nodiscard]] std::vector<KnownOrNew<Person>> chosen() const;

signals:
    void chosenChanged();

private:
    void ask(const PastedName& name);
    [[nodiscard]] QString candidateText(Id person) const;

    struct Question
    {
        PastedName name;
        QComboBox* answer = nullptr;
    };

    Store& m_store;
    QLabel* m_summary;
    QWidget* m_questionArea;
    QGridLayout* m_grid;
    std::vector<Question> m_questions;
};

} // namespace rapporteur
