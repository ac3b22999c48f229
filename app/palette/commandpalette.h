// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"
#include "shell/keyhints.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace rapporteur {

class MainWindow;
class RecordFinder;

/// One field that leads anywhere: type a few letters of a person, a page or an action, and Enter goes there.
/// It lies over the upper third of the window and goes away by itself.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Shows the window's palette, or puts it away.
    static void toggle(MainWindow& window);

    explicit CommandPalette(MainWindow& window);
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();
    ~CommandPalette() override;

    void present();
    [[nodiscard]] PaletteModel* model() const { return m_model; }
    [[nodiscard]] QListView* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupParts();
    void refresh();
    void typed();
    void place();
    void choose(int row);
    void speakCurrent();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void activate(bool keepOpen);
    void run(const PaletteEntry& entry);
    void putAway();

    MainWindow& m_window;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    std::unique_ptr<RecordFinder> m_finder; ///< none while no records are open
    QPointer<QWidget> m_before;             ///< had the keyboard
    bool m_staying = false;                 ///< what is opened now may take the keyboard for a moment
    bool m_moved = false;                   ///< a person chose the row: it stays chosen when more is found
};

} // namespace rapporteur
