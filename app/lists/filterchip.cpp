// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/filterchip.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace rapporteur {

namespace {
constexpr int widestText = 320;
}

FilterChip::FilterChip(const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_whole(text)
    , m_text(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    setProperty("chip", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_remove);
    m_text->setText(
        fontMetrics().elidedText(text, Qt::ElideMiddle, widestText).replace(u'&', QStringLiteral("&&")));
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setAccessibleName(tr("Filter: %1").arg(text));
    m_text->setToolTip(tr("%1. Click to change it, Delete takes it away.").arg(text));
    m_text->installEventFilter(this);
    m_remove->setIcon(icon(QStringLiteral("window-close"), IconTone::Muted));
    m_remove->setIconSize({12, 12});
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setAccessibleName(tr("Take away the filter: %1").arg(text));
    m_remove->setToolTip(tr("Take this filter away"));
    m_remove->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_text, &QToolButton::clicked, this, &FilterChip::editRequested);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

void FilterChip::setFixed()
{
    m_text->setToolTip(tr("%1. Delete takes it away.").arg(m_whole));
}

QString FilterChip::text() const
{
    return m_text->text().replace(QStringLiteral("&&"), QStringLiteral("&"));
}

bool FilterChip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<QToolButton*>(watched)->click();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace rapporteur
