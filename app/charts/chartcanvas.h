// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/chartspec.h"
#include "shell/keyhints.h"

#include <QPixmap>
#include <QWidget>

namespace rapporteur {

/// The picture of a chart on the screen: follows the window's colours and font, says the exact figure of what
/// the pointer or the arrow keys are at, and asks for what is behind it on a click or Enter.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();

    void setSpec(const ChartSpec& spec);
    /// The height to ask for where `room` is what can be seen: none where the chart fits into it, else enough
    /// to be read with ease while scrolling.
    [[nodiscard]] int heightFor(QSize room) const;
    /// The sentence of the figure that is pointed at; empty for none.
    [[nodiscard]] QString pointedAt() const;
    /// Where a figure is drawn, in this widget's coordinates.
    [[nodiscard]] QPoint placeOf(int series, int point);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// For who follows along: an empty sentence means none.
    void pointed(const QString& sentence);
    /// What is behind that figure is asked for.
    void figureChosen(const QString& seriesKey, const QString& pointKey);
    /// The record that is marked there is asked for.
    void markChosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void forget();
    void draw();
    void point(std::optional<ChartHit> hit);
    void step(int by);
    void choose();
    /// Whether something is behind it that could be shown.
    [[nodiscard]] bool leadsOn(const ChartHit& hit) const;
    void paintCallout(QPainter& painter) const;
    void paintFocusedFigure(QPainter& painter) const;
    /// Screen pixels for each pixel of the layout.
    [[nodiscard]] double scale() const;
    [[nodiscard]] double pixelsPerUnit() const { return logicalDpiX() / 96.0; }
    [[nodiscard]] const ChartPoint& pointOf(const ChartHit& hit) const;

    ChartSpec m_spec;
    ChartLayout m_layout;
    QPixmap m_picture; ///< null where it has to be drawn anew
    std::optional<ChartHit> m_hit;
    int m_step = -1; ///< of the arrow keys, among the layout's hits
    bool m_pressed = false;
};

} // namespace rapporteur
