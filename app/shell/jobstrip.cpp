// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/jobstrip.h"

#include "shell/windowtheme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace rapporteur {

JobStrip::JobStrip(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setRange(0, 1000);
    m_cancel->setProperty("link", true);
    m_cancel->setToolTip(tr("Stop it (Escape)"));
    line->addWidget(m_what);
    line->addWidget(m_progress, 0, Qt::AlignVCenter);
    line->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
    });
    hide();
}

JobStrip::~JobStrip() = default;

void JobStrip::start(const QString& what, StoreJob::Work work, Done done)
{
    abandon();
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(what));
    m_progress->setValue(0);
    m_cancel->setEnabled(true);
    m_done = std::move(done);
    m_job = std::make_unique<StoreJob>(std::move(work));
    connect(m_job.get(), &StoreJob::progressed, this,
            [this](double share) { m_progress->setValue(qRound(share * 1000)); });
    connect(m_job.get(), &QThread::finished, this, &JobStrip::finished);
    show();
    m_job->start(QThread::LowPriority);
}

void JobStrip::finished()
{
    if (!m_job || !m_job->isFinished())
        return; // of one that was abandoned
    const Result<void> result = m_job->result();
    // What is to be done next may start another job.
    const Done done = std::exchange(m_done, {});
    m_job.reset();
    hide();
    done(result);
}

void JobStrip::abandon()
{
    m_done = {};
    m_job.reset();
    hide();
}

void JobStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled())
        m_cancel->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rapporteur
