// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace rapporteur {

class MainWindow;

/// Asks for the address of records that several people share on a server; a dialog for files cannot.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(MainWindow& window);

private:
    void setupButtons();
    void openAddress();

    MainWindow& m_window;
    QLineEdit* m_address;
    QLabel* m_problem;
};

} // namespace rapporteur
