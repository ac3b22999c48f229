// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/keyhints.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace rapporteur {

/// One of several records that another names, as a word with a cross. Enter shows the record, Delete takes it
/// away, Ctrl with the arrow keys and dragging put it elsewhere.
class Chip : public QFrame
{
    Q_OBJECT

public:
    Chip(const QString& name, const QString& summary, bool readOnly, QWidget* parent = nullptr);

    [[nodiscard]] static KeyHints keyHints();

signals:
    void activated();
    void removeRequested();
    void moveRequested(int by);
    /// Let go of over this place of the parent.
    void droppedAt(const QPoint& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int forward() const;

    QLabel* m_name;
    QToolButton* m_remove;
    bool m_readOnly;
    bool m_dragged = false;
    QPoint m_pressed;
};

} // namespace rapporteur
