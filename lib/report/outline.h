// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QSet>

namespace rapporteur::report {

/// A heading as the contents list it.
struct ContentsEntry
{
    int level;
    QString text;
    QString anchor; ///< given where the heading has none; in all formats the same
};

/// An anchor as every format can bear it: HTML allows no white space in one, names in XML even less.
[[nodiscard]] QString fitAnchor(const QString& anchor);

/// All headings of a document in their order, each with an anchor that is its own, and what links lead to.
class Outline
{
public:
    explicit Outline(const Document& document);

    [[nodiscard]] const std::vector<ContentsEntry>& entries() const { return m_entries; }
    /// Where a run leads, ready to be written as a link: an address outside, "#anchor", or nothing where it
    /// is no link or there is no such heading.
    [[nodiscard]] QString targetOf(const Run& run) const;

private:
    std::vector<ContentsEntry> m_entries;
    QSet<QString> m_anchors;
};

} // namespace rapporteur::report
