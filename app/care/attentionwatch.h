// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/attentionjob.h"
#include "forms/workspace.h"

#include <QMap>
#include <QSet>
#include <QTimer>

namespace rapporteur {

/// What needs attention, kept up to date for whoever shows some of it: the page, the navigation, the
/// overview. After a change only the rules are asked again that read what was changed.
class AttentionWatch : public QObject
{
    Q_OBJECT

public:
    /// The one of these records.
    [[nodiscard]] static AttentionWatch& of(Workspace& workspace);
    ~AttentionWatch() override;

    [[nodiscard]] const Findings& findings(AttentionRule rule) const;
    /// Of all rules.
    [[nodiscard]] qint64 count() const;
    /// Whether every rule has been asked since the last change.
    [[nodiscard]] bool isUpToDate() const { return !m_job && m_pending.isEmpty(); }
    /// Whether a rule was left out because it takes long.
    [[nodiscard]] bool isLeftOut(AttentionRule rule) const { return m_leftOut.contains(rule); }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Asks a rule also where that takes long.
    void look(AttentionRule rule);
    void stop();

signals:
    void changed();
    void progressed(int percent);

private:
    explicit AttentionWatch(Workspace& workspace);

    void askAll();
    void askAgain(const ChangeNotice& notice);
    void start();
    void take(const Findings& findings);
    void onFinished();

    Workspace& m_workspace;
    QMap<AttentionRule, Findings> m_findings;
    QMap<AttentionRule, bool> m_pending; ///< and whether somebody wants it
    QSet<AttentionRule> m_leftOut;
    QString m_problem;
    std::unique_ptr<AttentionJob> m_job;
    QTimer m_later;
};

} // namespace rapporteur
