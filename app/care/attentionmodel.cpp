// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/attentionmodel.h"

#include "care/attentionwatch.h"
#include "entities/registry.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace rapporteur {

AttentionModel::AttentionModel(AttentionWatch& watch, QObject* parent)
    : QAbstractItemModel(parent)
    , m_watch(watch)
{
    connect(&watch, &AttentionWatch::changed, this, &AttentionModel::reload);
    reload();
}

void AttentionModel::reload()
{
    beginResetModel();
    m_rules.clear();
    for (const AttentionUnit& unit : attentionUnits()) {
        if (const Findings& findings = m_watch.findings(unit.rule); findings.count > 0)
            m_rules.push_back(findings);
    }
    endResetModel();
}

/// A rule's rows carry 0, its records' the number of the rule after that.
QModelIndex AttentionModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex AttentionModel::parent(const QModelIndex& index) const
{
    const quintptr rule = index.isValid() ? index.internalId() : 0;
    return rule == 0 ? QModelIndex() : createIndex(static_cast<int>(rule - 1), 0, quintptr{0});
}

int AttentionModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rules.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_rules.at(static_cast<size_t>(parent.row())).first.size());
}

int AttentionModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant AttentionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Finding* finding = findingAt(index))
        return findingData(m_rules.at(index.internalId() - 1), *finding, index.column(), role);
    return ruleData(m_rules.at(static_cast<size_t>(index.row())), index.column(), role);
}

QVariant AttentionModel::ruleData(const Findings& findings, int column, int role) const
{
    const AttentionUnit& unit = attentionUnit(findings.rule);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return column == About ? font : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return unit.sentenceText();
    if (role == Qt::DecorationRole && column == About)
        return icon(QStringLiteral("warning"),
                    unit.severity == Severity::High ? IconTone::Problem : IconTone::Muted);
    if (role == Qt::ForegroundRole && column == What)
        return WindowTheme::current().muted;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString count = QLocale().toString(findings.count);
    if (column == About)
        return tr("%1  %2").arg(unit.titleText(), count);
    return findings.ignored > 0 ? tr("%n ignored", nullptr, static_cast<int>(findings.ignored)) : QString();
}

QVariant AttentionModel::findingData(const Findings& findings, const Finding& finding, int column,
                                     int role) const
{
    if (role == Qt::ForegroundRole && column == What)
        return WindowTheme::current().muted;
    if (role == Qt::DecorationRole && column == About)
        return icon(findEntity(finding.subject.entity)->iconName(), IconTone::Muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == What)
        return finding.what;
    const QString first = findings.labels.value(finding.subject).simplified();
    const QString label = first.isEmpty() ? tr("a record without a name") : first;
    return finding.other.isNull()
               ? label
               : tr("%1 and %2").arg(label, findings.labels.value(finding.other).simplified());
}

AttentionRule AttentionModel::ruleAt(const QModelIndex& index) const
{
    const QModelIndex rule = index.parent().isValid() ? index.parent() : index;
    return rule.isValid() ? m_rules.at(static_cast<size_t>(rule.row())).rule : AttentionRule();
}

const Finding* AttentionModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_rules.at(index.internalId() - 1).first.at(static_cast<size_t>(index.row()));
}

QModelIndex AttentionModel::indexOf(AttentionRule rule, const RecordRef& subject) const
{
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const auto& records = m_rules.at(i).first;
        const auto found = std::find_if(records.begin(), records.end(),
                                        [&](const Finding& each) { return each.subject == subject; });
        if (m_rules.at(i).rule == rule && found != records.end())
            return index(static_cast<int>(found - records.begin()), About, index(static_cast<int>(i), 0));
    }
    return {};
}

} // namespace rapporteur
