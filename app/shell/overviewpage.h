// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QTimer>

class QLabel;
class QScrollArea;

namespace rapporteur {

class FigureSentences;
class LinkCard;
class Sparkline;

/// Where the edition stands: its numbers, the events around today and what was changed last. As long as
/// something that every group has is missing, what to begin with.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    QList<QWidget*> panes() override;

private:
    QWidget* setupContent();
    void reloadLater();
    void reload();
    void showHeading();
    void showGrowth();
    void showSteps();
    void showEvents();
    void showJourney();
    void showChanges();

    QScrollArea* m_scroll;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_description;
    FigureSentences* m_figures;
    Sparkline* m_growth;
    LinkCard* m_steps;
    LinkCard* m_events;
    LinkCard* m_journey;
    LinkCard* m_changes;
    QTimer m_later;
};

} // namespace rapporteur
