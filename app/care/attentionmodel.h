// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attention.h"

#include <QAbstractItemModel>

namespace rapporteur {

class AttentionWatch;

/// The rules that found something, each with how many and with the records themselves below it.
class AttentionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { About, What, ColumnCount };

    explicit AttentionModel(AttentionWatch& watch, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Of a row, also of one that is a rule.
    [[nodiscard]] AttentionRule ruleAt(const QModelIndex& index) const;
    /// Null for a rule.
    [[nodiscard]] const Finding* findingAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(AttentionRule rule, const RecordRef& subject) const;

private:
    void reload();
    [[nodiscard]] QVariant ruleData(const Findings& findings, int column, int role) const;
    [[nodiscard]] QVariant findingData(const Findings& findings, const Finding& finding, int column,
                                       int role) const;

    AttentionWatch& m_watch;
    std::vector<Findings> m_rules;
};

} // namespace rapporteur
