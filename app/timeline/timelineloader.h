// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/timeline.h"
#include "timeline/plan.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace rapporteur {

/// Reads and packs timelines away from the window, with a connection of its own. A new request stops the one
/// before it: only the newest is ever answered.
class TimelineLoader : public QObject
{
    Q_OBJECT

public:
    explicit TimelineLoader(StoreLocation location, QObject* parent = nullptr);
    ~TimelineLoader() override;

    void load(TimelineRequest request);
    [[nodiscard]] bool isLoading() const { return m_loading; }

signals:
    void loaded(std::shared_ptr<const rapporteur::timeline::Plan> plan);
    void failed(const rapporteur::Error& error);

private:
    [[nodiscard]] Result<std::shared_ptr<const timeline::Plan>> read(const TimelineRequest& request);

    StoreLocation m_location;
    QThread m_thread;
    QObject* m_there;               ///< what lives in the thread and is asked to work
    std::unique_ptr<Store> m_store; ///< the thread's own
    std::atomic<int> m_newest = 0;
    bool m_loading = false;
};

} // namespace rapporteur
