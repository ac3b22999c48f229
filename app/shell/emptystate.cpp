// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/emptystate.h"

#include "shell/windowtheme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_step(new QPushButton(this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(space::three, space::three, space::three, space::three);
    box->setSpacing(space::two);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("muted", true);
    m_step->hide();
    box->addStretch(2);
    box->addWidget(m_text);
    box->addWidget(m_step, 0, Qt::AlignHCenter);
    box->addStretch(3);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepTaken);
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
}

void EmptyState::setStep(const QString& text)
{
    m_step->setText(text);
    m_step->setVisible(!text.isEmpty());
}

} // namespace rapporteur
