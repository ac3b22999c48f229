// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "store/merge.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace rapporteur {

/// Two records side by side: which of the two values each field keeps, what will refer to the one that stays,
/// and the three ways to settle it.
class MergeView : public QWidget
{
    Q_OBJECT

public:
    explicit MergeView(Workspace& workspace, QWidget* parent = nullptr);

    /// The first is the one that stays.
    void compare(const RecordRef& first, const RecordRef& second, const QString& reason);
    void clear();
    [[nodiscard]] const RecordRef& first() const { return m_first; }
    [[nodiscard]] const RecordRef& second() const { return m_second; }
    void focusFirst();

signals:
    void merged(const rapporteur::RecordRef& kept, const QString& what, qint64 sequence);
    void distinct(const QString& what, qint64 sequence);
    void postponed();

private:
    /// A field of which the two have different values.
    struct Row
    {
        const FieldDescriptor* field = nullptr;
        QRadioButton* mine = nullptr;
        QRadioButton* theirs = nullptr;
    };

    void setupButtons(QWidget* parent);
    void rebuild();
    void addHeads();
    void addField(const FieldDescriptor& field, const QSet<QString>& fromSecond);
    [[nodiscard]] QRadioButton* addChoice(const FieldDescriptor& field, const Record& record, int column);
    void showConsequences();
    void mergeAside();
    [[nodiscard]] QString consequences(const MergePlan& plan) const;
    [[nodiscard]] MergeRequest request() const;
    [[nodiscard]] QString textOf(const FieldDescriptor& field, const Record& record) const;
    void merge();
    void markDistinct();

    Workspace& m_workspace;
    RecordRef m_first;
    RecordRef m_second;
    Record m_records[2];
    qint64 m_uses = 0; ///< of the one that goes
    QLabel* m_title;
    QLabel* m_reason;
    QWidget* m_fields = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_consequences;
    QLabel* m_problem;
    QPushButton* m_merge = nullptr;
    QPushButton* m_distinct = nullptr;
    QPushButton* m_later = nullptr;
    std::vector<Row> m_rows;
};

} // namespace rapporteur
