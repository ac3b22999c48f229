// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rapporteur {

/// What the window shows while no records are open: begin anew, open a file, go on with a recent one, or look
/// around in the sample.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecent(const QStringList& locations);
    /// Says why what was asked for could not be opened; with \a damaged, the file that is, it offers to
    /// restore it.
    void showProblem(const QString& text, const QString& damaged = {});

signals:
    void newRequested();
    void openRequested();
    void serverRequested();
    void sampleRequested();
    void locationChosen(const QString& location);
    void restoreRequested(const QString& location);
    void forgotten(const QString& location); ///< is not to be listed any more

private:
    void addWay(const QString& iconName, const QString& title, const QString& explanation,
                void (WelcomePage::*chosen)());
    void addRecent(const QString& location);
    void fillRecent(QPushButton* button, const QString& name, const QString& place, const QString& when);

    QLabel* m_problem;
    QPushButton* m_restore;
    QString m_damaged;
    QVBoxLayout* m_ways;
    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
};

} // namespace rapporteur
