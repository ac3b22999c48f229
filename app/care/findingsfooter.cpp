// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/findingsfooter.h"

#include "care/attentionwatch.h"
#include "shell/windowtheme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

FindingsFooter::FindingsFooter(AttentionWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_look(new QPushButton(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::two, 6, space::two, 6);
    m_text->setProperty("muted", true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the search for duplicates is"));
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
    line->addWidget(m_look);
    connect(&watch, &AttentionWatch::progressed, m_progress, &QProgressBar::setValue);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_watch.isUpToDate())
            m_watch.look(AttentionRule::PossibleDuplicates);
        else
            m_watch.stop();
    });
}

void FindingsFooter::refresh(const QString& text)
{
    const bool busy = !m_watch.isUpToDate();
    m_text->setText(text);
    m_progress->setVisible(busy);
    m_look->setText(busy ? tr("&Stop") : tr("Look for &duplicates"));
    m_look->setVisible(busy || m_watch.isLeftOut(AttentionRule::PossibleDuplicates));
}

QWidget* makeFindingsPane(QAbstractItemView* list, QLabel* empty, FindingsFooter* footer, QWidget* parent)
{
    auto* pane = new QWidget(parent);
    pane->setObjectName(QStringLiteral("pane"));
    pane->setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(pane);
    box->setContentsMargins(0, space::one, 0, 0);
    box->setSpacing(0);
    list->setObjectName(QStringLiteral("findings"));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setProperty("muted", true);
    empty->setFocusPolicy(Qt::TabFocus); // in place of the list
    empty->setContentsMargins(space::three, space::three, space::three, space::three);
    box->addWidget(list, 1);
    box->addWidget(empty, 1);
    box->addWidget(footer);
    return pane;
}

} // namespace rapporteur
