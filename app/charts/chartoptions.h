// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/namedcharts.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace rapporteur {

class FlowLayout;

/// What a chart is asked for, as choosers in a line: those that its kind offers and no others. What was
/// chosen is remembered for each chart; the days and the edition are not, since they would surprise.
class ChartOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOptions(Workspace& workspace, QWidget* parent = nullptr);

    void setKind(const ChartKind& kind);
    [[nodiscard]] ChartRequest request() const;
    /// What a chart measures by itself, where nobody has chosen.
    void setMeasure(const QString& key);
    /// The first chooser that can be seen; null where there is none.
    [[nodiscard]] QWidget* first() const;

signals:
    void changed();

private:
    QComboBox* addCombo(const QString& label, QWidget*& holder);
    QLineEdit* addDay(const QString& label, const QString& name, const QString& placeholder,
                      QWidget*& holder);
    QWidget* addHolder(const QString& label, QWidget* editor);
    void setupEditions();
    void setupMeasures();
    void setupSteps();
    void setupRows();
    void setupDays();
    void fillEditions();
    void remember(const char* what, const QVariant& value) const;
    [[nodiscard]] QVariant remembered(const char* what, const QVariant& otherwise = {}) const;
    void readDays();

    Workspace& m_workspace;
    FlowLayout* m_flow = nullptr;
    ChartKind m_kind;
    QComboBox* m_edition = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_step = nullptr;
    QComboBox* m_top = nullptr;
    QCheckBox* m_byRegion = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QWidget* m_editionHolder = nullptr;
    QWidget* m_measureHolder = nullptr;
    QWidget* m_stepHolder = nullptr;
    QWidget* m_topHolder = nullptr;
    QWidget* m_fromHolder = nullptr;
    QWidget* m_toHolder = nullptr;
    QLabel* m_problem = nullptr;
    QDate m_first;
    QDate m_last;
};

} // namespace rapporteur
