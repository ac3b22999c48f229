// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/item.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace rapporteur {

/// Where records without any date wait. They are dragged onto the timeline, or placed by keys with Enter.
class UndatedTray : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedTray(QWidget* parent = nullptr);

    void setUndated(const std::vector<timeline::Undated>& undated);
    [[nodiscard]] QListWidget* list() const { return m_list; }

signals:
    void chosen(const rapporteur::RecordRef& record);
    /// While it is dragged, and where it was let go of.
    void carried(const rapporteur::timeline::Undated& undated, QPoint globalPos);
    void dropped(QPoint globalPos);
    void dragCancelled();
    void placeRequested(const rapporteur::timeline::Undated& undated);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] const timeline::Undated* undatedOf(const QListWidgetItem* item) const;
    bool handlePress(QPoint point);
    bool handleMove(QPoint point, QPoint globalPos);

    std::vector<timeline::Undated> m_undated;
    QToolButton* m_toggle;
    QListWidget* m_list;
    QLabel* m_hint;
    const timeline::Undated* m_pressed = nullptr;
    QPoint m_pressedAt;
    bool m_dragging = false;
    bool m_open = true;
};

} // namespace rapporteur
