// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace rapporteur {

/// Headings of a list that may be sorted by several columns at a time: each of these shows its arrow, and
/// which comes first where there are more than one.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct Key
    {
        int section = 0;
        bool descending = false;
    };

    explicit SortHeader(QWidget* parent);
    void setKeys(std::vector<Key> keys);
    void reset() override;

signals:
    /// A heading was clicked; with Shift it joins the others.
    void sortRequested(int section, bool joining);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    std::vector<Key> m_keys;
    QStringList m_titles;
    bool m_joining = false;
};

} // namespace rapporteur
