// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace rapporteur {

/// A list, and beside it what is chosen there, with a border between them that can be moved. Where there is
/// no room for both, one of the two at a time.
class TwoPanes : public QSplitter
{
    Q_OBJECT

public:
    explicit TwoPanes(QWidget* parent = nullptr);

    /// As wide as these to begin with; what the window has more is shared as they are.
    void setPanes(QWidget* list, QWidget* chosen, int listWidth, int chosenWidth);
    /// One at a time in a window that is too narrow; else they get narrow, too.
    void setOneAtATime(const QString& settingsKey);
    /// Which of the two is seen where there is room for one.
    void showChosen(bool inFront);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void saveWidths() const;

signals:
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QString m_key;
    bool m_narrow = false;
    bool m_chosenInFront = false;
};

} // namespace rapporteur
