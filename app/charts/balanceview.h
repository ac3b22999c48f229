// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/balance.h"
#include "queries/chartrecords.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace rapporteur {

class LinkCard;

/// Where the group leans on few, in four short lists: what a board looks at before it asks somebody to take
/// part. Each line leads to the records that it is about.
class BalanceView : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceView(Workspace& workspace, QWidget* parent = nullptr);

    /// When it comes to the front.
    void activate();
    [[nodiscard]] QList<QWidget*> panes() const;
    [[nodiscard]] bool isUpToDate() const { return !m_stale && !m_reading; }

signals:
    void recordsRequested(const rapporteur::RecordsBehind& records);

private:
    QWidget* setupContent();
    void refreshLater();
    void refresh();
    void take(const Result<Balance>& balance);
    void showCountries();
    void showOrganisations();
    void showStreams();
    void showRegions();
    void follow(const QString& link);
    void followCountries(qsizetype line);
    void followRegion(qsizetype line);
    [[nodiscard]] GroupRequest request() const;
    void ask(const QString& sentence, std::function<Result<RecordsBehind>(const Store&)> read);

    Workspace& m_workspace;
    Balance m_balance;
    QLabel* m_nothing;
    QWidget* m_cards = nullptr;
    LinkCard* m_countries;
    LinkCard* m_organisations;
    LinkCard* m_streams;
    LinkCard* m_regions;
    QTimer m_later;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace rapporteur
