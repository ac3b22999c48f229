// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <vector>

class QFrame;
class QWidget;

namespace rapporteur {

/// Lets the rows of a list, which are widgets one below the other, be dragged to another place among them. A
/// line shows where a row would go; a press that does not go far stays a click.
class RowDragger : public QObject
{
    Q_OBJECT

public:
    /// \a list: the rows' parent.
    explicit RowDragger(QWidget& list);

    void setRows(const std::vector<QWidget*>& rows);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void moved(int from, int to);

private:
    [[nodiscard]] int rowOf(const QObject* widget) const;
    [[nodiscard]] int gapAt(const QPoint& global) const;
    void drag(QWidget& row, const QPoint& global);
    void drop(QWidget& row, const QPoint& global);

    QWidget& m_list;
    QFrame* m_line;
    std::vector<QWidget*> m_rows;
    QPoint m_pressed;
    bool m_isDragging = false;
};

} // namespace rapporteur
