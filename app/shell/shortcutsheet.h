// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/keyhints.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QTreeWidget;

namespace rapporteur {

class MainWindow;

/// Every key of the menus with what it does, and those of lists and forms, for each place.
[[nodiscard]] QList<KeyHints> shortcutsOf(const MainWindow& window);
/// The same as a text to print: a heading for each place, a line for each key.
[[nodiscard]] QString shortcutsAsText(const QList<KeyHints>& places);

/// What can be done by keyboard, on one sheet that can be searched, over the window.
class ShortcutSheet : public QFrame
{
    Q_OBJECT

public:
    /// Shows the window's sheet, or puts it away.
    static void toggle(MainWindow& window);

    explicit ShortcutSheet(MainWindow& window);

    [[nodiscard]] QTreeWidget* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupParts();
    QWidget* setupHead();
    void present();
    void fill();
    void narrow();
    void place();
    void putAway();
    void askSave();

    MainWindow& m_window;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace rapporteur
