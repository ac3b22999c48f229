// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/twopanes.h"

#include <QResizeEvent>
#include <QSettings>

namespace rapporteur {

namespace {
constexpr int narrowBelow = 680;
constexpr int leastList = 300;
constexpr int leastChosen = 320;
} // namespace

TwoPanes::TwoPanes(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

void TwoPanes::setPanes(QWidget* list, QWidget* chosen, int listWidth, int chosenWidth)
{
    list->setMinimumWidth(leastList);
    chosen->setMinimumWidth(leastChosen);
    addWidget(list);
    addWidget(chosen);
    setStretchFactor(0, listWidth);
    setStretchFactor(1, chosenWidth);
    setSizes({listWidth, chosenWidth});
}

void TwoPanes::setOneAtATime(const QString& settingsKey)
{
    m_key = settingsKey;
    restoreState(QSettings().value(m_key).toByteArray());
}

void TwoPanes::showChosen(bool inFront)
{
    m_chosenInFront = inFront;
    arrange();
}

void TwoPanes::saveWidths() const
{
    if (!m_narrow)
        QSettings().setValue(m_key, saveState());
}

void TwoPanes::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    const bool narrow = !m_key.isEmpty() && event->size().width() < narrowBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
    emit narrowChanged(narrow);
}

void TwoPanes::arrange()
{
    widget(0)->setVisible(!m_narrow || !m_chosenInFront);
    widget(1)->setVisible(!m_narrow || m_chosenInFront);
}

} // namespace rapporteur
