// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/attentionwatch.h"

namespace rapporteur {

namespace {

/// A person who edits makes several changes one after the other.
constexpr int askedAfter = 200; // ms

} // namespace

AttentionWatch& AttentionWatch::of(Workspace& workspace)
{
    auto* watch = workspace.findChild<AttentionWatch*>(QString(), Qt::FindDirectChildrenOnly);
    return watch ? *watch : *new AttentionWatch(workspace);
}

AttentionWatch::AttentionWatch(Workspace& workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(askedAfter);
    connect(&m_later, &QTimer::timeout, this, &AttentionWatch::start);
    connect(&workspace.store(), &Store::changed, this, &AttentionWatch::askAgain);
    connect(&workspace, &Workspace::groupChanged, this, &AttentionWatch::askAll);
    connect(&workspace, &Workspace::asOfChanged, this, &AttentionWatch::askAll);
    askAll();
}

AttentionWatch::~AttentionWatch()
{
    m_job.reset();
}

const Findings& AttentionWatch::findings(AttentionRule rule) const
{
    static const Findings nothing;
    const auto found = m_findings.constFind(rule);
    return found == m_findings.cend() ? nothing : *found;
}

qint64 AttentionWatch::count() const
{
    qint64 count = 0;
    for (const Findings& each : m_findings)
        count += each.count;
    return count;
}

void AttentionWatch::askAll()
{
    stop();
    m_findings.clear();
    emit changed();
    for (const AttentionUnit& unit : attentionUnits())
        m_pending.insert(unit.rule, false);
    m_later.start();
}

void AttentionWatch::askAgain(const ChangeNotice& notice)
{
    for (const AttentionUnit& unit : attentionUnits()) {
        const QSet<QString> reads(unit.reads.begin(), unit.reads.end());
        if (reads.intersects(notice.entities))
            m_pending.insert(unit.rule, m_pending.value(unit.rule));
    }
    if (!m_pending.isEmpty())
        m_later.start();
}

void AttentionWatch::look(AttentionRule rule)
{
    m_pending.insert(rule, true);
    start();
}

void AttentionWatch::stop()
{
    if (m_job)
        m_job->cancel();
}

void AttentionWatch::start()
{
    if (m_job || m_pending.isEmpty())
        return;
    if (m_workspace.group().isNull())
        m_pending.clear();
    std::vector<AttentionJob::Question> questions;
    // The quick ones first.
    for (const bool isLong : {false, true}) {
        for (const AttentionUnit& unit : attentionUnits()) {
            if (unit.isLong == isLong && m_pending.contains(unit.rule))
                questions.push_back({unit.rule, m_pending.value(unit.rule)});
        }
    }
    m_pending.clear();
    m_problem.clear();
    m_job = std::make_unique<AttentionJob>(
        m_workspace.store().location(), AttentionRequest{m_workspace.group(), m_workspace.day()}, questions);
    connect(m_job.get(), &AttentionJob::found, this, &AttentionWatch::take);
    connect(m_job.get(), &AttentionJob::leftOut, this,
            [this](AttentionRule rule) { m_leftOut.insert(rule); });
    connect(m_job.get(), &AttentionJob::failed, this,
            [this](AttentionRule, const QString& message) { m_problem = message; });
    connect(m_job.get(), &AttentionJob::progressed, this, &AttentionWatch::progressed);
    connect(m_job.get(), &QThread::finished, this, &AttentionWatch::onFinished);
    m_job->start(QThread::LowPriority);
    emit changed();
}

void AttentionWatch::take(const Findings& findings)
{
    m_leftOut.remove(findings.rule);
    m_findings.insert(findings.rule, findings);
}

/// What came in from one job is shown at once, so that the list does not jump about.
void AttentionWatch::onFinished()
{
    m_job.reset();
    emit changed();
    if (!m_pending.isEmpty())
        m_later.start();
}

} // namespace rapporteur
