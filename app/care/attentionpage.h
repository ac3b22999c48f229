// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attentionletter.h"
#include "shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace rapporteur {

class AttentionModel;
class AttentionWatch;
class FieldEditor;
class FindingsFooter;

/// What the secretariat should look at, by rule: each record with what is amiss, a way to it, an e-mail to
/// whom it concerns, and a way to say that it is as it should be.
class AttentionPage : public Page
{
    Q_OBJECT

public:
    explicit AttentionPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    std::vector<RecordRef> selection() const override;
    QList<QWidget*> panes() override;
    void find() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* setupList();
    QWidget* setupDetails();
    QWidget* setupWaiver(QWidget* page);
    void onChanged();
    void fitColumns();
    void restoreCurrent();
    void showCurrent();
    void showLetter(const Finding& finding);
    void openCurrent();
    void writeLetter();
    void ignoreCurrent();

    AttentionWatch& m_watch;
    AttentionModel* m_model;
    QTreeView* m_tree = nullptr;
    QLabel* m_empty = nullptr;
    FindingsFooter* m_footer = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_write = nullptr;
    QLabel* m_whyNot = nullptr;
    QWidget* m_waiver = nullptr;
    QLineEdit* m_reason = nullptr;
    FieldEditor* m_until = nullptr;
    QPushButton* m_ignore = nullptr;
    QLabel* m_problem = nullptr;
    Letter m_letter;
    AttentionRule m_rule = AttentionRule::SlidesAwaited; ///< of the row that was current
    RecordRef m_subject;
    int m_row = 0;
};

} // namespace rapporteur
