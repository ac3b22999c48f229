// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/outline.h"

#include <QHash>

namespace rapporteur::report {

/// Runs as CommonMark's inline text. Every sign that could mean something is escaped, so that text stays
/// text.
class MarkdownText
{
public:
    enum class Breaks {
        Hard,  ///< a line break within a paragraph
        Inline ///< within a table's cell, which is one line
    };

    explicit MarkdownText(const Outline& outline);

    [[nodiscard]] QString operator()(const Runs& runs, Breaks breaks = Breaks::Hard) const;
    /// Where GitHub, GitLab and pandoc lead "#anchor": they name headings after their texts.
    [[nodiscard]] QString slugOf(size_t heading) const { return m_slugs.at(qsizetype(heading)); }

    [[nodiscard]] static QString escaped(const QString& text);
    /// The same where it begins a line.
    [[nodiscard]] static QString escapedStart(const QString& text);

private:
    [[nodiscard]] QString linked(const QString& text, const Run& run) const;

    const Outline& m_outline;
    QStringList m_slugs;
    QHash<QString, QString> m_slugOfAnchor;
};

} // namespace rapporteur::report
