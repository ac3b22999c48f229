// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/storejob.h"

namespace rapporteur {

StoreJob::StoreJob(Work work, QObject* parent)
    : QThread(parent)
    , m_work(std::move(work))
{}

StoreJob::~StoreJob()
{
    cancel();
    wait();
}

void StoreJob::run()
{
    m_result = m_work([this](double share) {
        emit progressed(share);
        return !m_cancelled.load();
    });
}

} // namespace rapporteur
