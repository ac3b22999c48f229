// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attention.h"
#include "shell/page.h"

class QLabel;
class QListWidget;

namespace rapporteur {

class AttentionWatch;
class FindingsFooter;
class MergeView;

/// The people and organisations that may be recorded twice, likeliest first, and beside them the pair that is
/// chosen, field by field.
class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    std::vector<RecordRef> selection() const override;
    QList<QWidget*> panes() override;
    void editCurrent() override;

    /// Shows these two, whether or not they look alike.
    void compare(const RecordRef& first, const RecordRef& second);

private:
    QWidget* setupList();
    void reload();
    void showCurrent();
    void next();
    void settled(const QString& what, qint64 sequence);

    AttentionWatch& m_watch;
    QListWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    FindingsFooter* m_footer = nullptr;
    MergeView* m_view = nullptr;
    std::vector<Finding> m_pairs;
    QSet<QString> m_postponed; ///< until the program is started anew
};

} // namespace rapporteur
