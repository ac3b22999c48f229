// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/storejob.h"
#include "store/backups.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rapporteur {

/// The backups that are kept of the records, each with what is in it, to choose one to restore.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const StoreLocation& location, QWidget* parent);
    ~RestoreDialog() override;

    [[nodiscard]] QTreeWidget* list() const { return m_list; }

signals:
    void chosen(const QString& path);

private:
    void setupList();
    void setupButtons();
    void readAll();
    void showRead(int row, const Backup& backup);
    void updateButtons();
    void take();
    void askOther();

    StoreLocation m_location;
    QList<Backup> m_backups;
    QTreeWidget* m_list;
    QLabel* m_reason;
    QPushButton* m_restore = nullptr;
    std::unique_ptr<StoreJob> m_reading;
};

} // namespace rapporteur
