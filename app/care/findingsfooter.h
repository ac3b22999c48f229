// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QProgressBar;
class QPushButton;

namespace rapporteur {

class AttentionWatch;

/// Below a list of findings: how many there are, how far the search for duplicates is, and the way to begin
/// or stop it.
class FindingsFooter : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsFooter(AttentionWatch& watch, QWidget* parent = nullptr);

    /// As the search stands now.
    void refresh(const QString& text);

private:
    AttentionWatch& m_watch;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_look;
};

/// The pane that such a list stands in, with what is said where it is empty.
[[nodiscard]] QWidget* makeFindingsPane(QAbstractItemView* list, QLabel* empty, FindingsFooter* footer,
                                        QWidget* parent);

} // namespace rapporteur
