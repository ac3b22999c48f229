// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/keyhints.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace rapporteur {

/// One record in a section of another's form: two lines of text, and what can be done with it. Everything a
/// button does has a key: Enter opens it, Delete removes it, Ctrl+Up and Ctrl+Down move it, Ctrl+Enter goes
/// where it leads.
class RelationRow : public QFrame
{
    Q_OBJECT

public:
    RelationRow(const QString& title, const QString& summary, QWidget* parent = nullptr);
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();

    void setTexts(const QString& title, const QString& summary);
    void setMovable(bool up, bool down);
    void setReadOnly(bool readOnly);
    void setOpened(bool opened);
    /// It has come to an end: said by its words, and shown by their colour.
    void setPast(bool past);
    /// Stands at the end of the row, before its buttons.
    void addBadge(QWidget* badge);
    /// Says where Ctrl+Enter, Ctrl and a click, and a button lead; empty: nowhere.
    void setLead(const QString& toolTip);

signals:
    void activated();
    void goRequested();
    void moveRequested(int by);
    void removeRequested();
    void menuRequested(QPoint at); ///< on the screen

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const char* iconName, const QString& toolTip);
    void updateButtons();
    QLabel* m_title;
    QLabel* m_summary;
    QToolButton* m_go;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    bool m_leads = false;
    bool m_canUp = false;
    bool m_canDown = false;
    bool m_readOnly = false;
    bool m_hovered = false;
    bool m_opened = false;
};

} // namespace rapporteur
