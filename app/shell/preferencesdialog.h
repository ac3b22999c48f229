// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;

namespace rapporteur {

class MainWindow;

/// What a person prefers. Each choice works as soon as it is made; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(MainWindow& window);

private:
    void addTheme(QFormLayout& form);
    void addAuthor(QFormLayout& form);
    void addBackups(QFormLayout& form);

    MainWindow& m_window;
};

} // namespace rapporteur
