// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rapporteur {

class RecordTable;

/// Below a list, instead of how many it has: that it is being put in order where no index has the order, how
/// far that has come, and the way back to the order that it had.
class WaitLine : public QWidget
{
    Q_OBJECT

public:
    WaitLine(RecordTable& table, QWidget* parent);

signals:
    void waiting(bool waits);

private:
    void start();
    void tell();
    void stop();

    RecordTable& m_table;
    QLabel* m_text;
    QPushButton* m_cancel;
    QTimer m_patience; ///< runs while the list is awaited
};

} // namespace rapporteur
