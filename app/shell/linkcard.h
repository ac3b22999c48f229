// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace rapporteur {

/// A short list under a heading, for overviews: each row leads somewhere and has a second, quieter line.
class LinkCard : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString link;
        QString text;
        QString detail;

        bool operator==(const Row&) const = default;
    };

    explicit LinkCard(const QString& heading, QWidget* parent = nullptr);

    /// What stands there without rows.
    void setEmptyText(const QString& text);
    void setRows(const std::vector<Row>& rows);

signals:
    void chosen(const QString& link);

private:
    void addRow(const Row& row);

    QString m_heading;
    QLabel* m_empty;
    QVBoxLayout* m_lines;
    std::vector<Row> m_rows;
    bool m_filled = false;
};

} // namespace rapporteur
