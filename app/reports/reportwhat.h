// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "reports/reportsetup.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace rapporteur {

/// Which report of what, for whom, in which language, of which days: the first page of the setup.
class ReportWhat : public QWidget
{
    Q_OBJECT

public:
    explicit ReportWhat(Workspace& workspace, QWidget* parent = nullptr);

    void setSetup(const ReportSetup& setup);
    /// Changes what can be chosen here and leaves the rest.
    void writeTo(ReportSetup& setup) const;

signals:
    void edited();
    /// Another report has other sections.
    void reportChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* addChoice(const QString& label);
    void setupChoices();
    void setupPeriod();
    void fillGroups();
    void fillSubjects();
    void offerSubject(const RecordRef& subject);
    void offerShown(const ReportSetup& setup);
    void updateRows();
    [[nodiscard]] const report::ReportKind* kind() const;
    [[nodiscard]] report::PeriodRule period() const;
    void setPeriod(const report::PeriodRule& rule);
    [[nodiscard]] Id group() const;

    Workspace& m_workspace;
    ReportSetup m_shown; ///< of what stands on the screen elsewhere, to come back to from other reports
    QFormLayout* m_form;
    QComboBox* m_report = nullptr;
    QLabel* m_purpose = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_subject = nullptr;
    QComboBox* m_reader = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_period = nullptr;
    QSpinBox* m_months = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
};

} // namespace rapporteur
