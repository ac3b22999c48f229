// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attention.h"
#include "store/store.h"

#include <QThread>

#include <atomic>

namespace rapporteur {

/// Asks some of the rules what needs attention, away from the window and with a connection of its own; can be
/// stopped at any time.
class AttentionJob : public QThread
{
    Q_OBJECT

public:
    struct Question
    {
        AttentionRule rule = AttentionRule::SlidesAwaited;
        bool wanted = false; ///< somebody waits for it: also where it takes long
    };

    AttentionJob(StoreLocation location, AttentionRequest request, std::vector<Question> questions,
                 QObject* parent = nullptr);
    ~AttentionJob() override;

    void cancel() { m_cancelled = true; }

signals:
    void found(const rapporteur::Findings& findings);
    /// There are so many records that a rule is not asked unless somebody wants it.
    void leftOut(rapporteur::AttentionRule rule);
    void failed(rapporteur::AttentionRule rule, const QString& message);
    void progressed(int percent);

protected:
    void run() override;

private:
    void ask(const Store& store, const Question& question);
    [[nodiscard]] static bool isLarge(const Store& store);

    StoreLocation m_location;
    AttentionRequest m_request;
    std::vector<Question> m_questions;
    std::atomic<bool> m_cancelled = false;
};

} // namespace rapporteur

Q_DECLARE_METATYPE(rapporteur::Findings)
