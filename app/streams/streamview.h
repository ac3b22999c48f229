// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/streamtreemodel.h"
#include "shell/keyhints.h"

#include <QSet>
#include <QTreeView>

namespace rapporteur {

/// The tree of work streams: rows are dragged, or stepped with Ctrl+Up and Ctrl+Down. What is open, chosen
/// and in sight stays so when the records change.
class StreamView : public QTreeView
{
    Q_OBJECT

public:
    explicit StreamView(StreamTreeModel& streams, QWidget* parent = nullptr);

    [[nodiscard]] static KeyHints keyHints();

    void choose(const RecordRef& ref);
    [[nodiscard]] RecordRef current() const;
    /// Shows only what has these words in it, with what it stands in and what stands in it.
    void setFilter(const QString& words);
    /// Records that the filter leaves, the headings not counted.
    [[nodiscard]] int shownCount() const { return m_shown; }

signals:
    void recordChosen(const rapporteur::RecordRef& ref);
    void recordActivated(); ///< Enter or a double click
    void removeRequested();
    void stepRequested(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupHeader();
    void restorePlaces();
    void expandOpened(const QModelIndex& parent);
    bool filter(const QModelIndex& parent, bool parentMatches);
    void fitColumns();

    StreamTreeModel& m_streams;
    QSet<RecordRef> m_collapsed;
    RecordRef m_current;
    QString m_words;
    int m_shown = 0;
    int m_scrolled = 0;
    bool m_resetting = false;
};

} // namespace rapporteur
