// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/markup.h"
#include "report/outline.h"
#include "report/writesteps.h"

namespace rapporteur::report {

/// Runs and tables as HTML, in the classes that report.css knows.
class HtmlText
{
public:
    HtmlText(MarkupWriter& out, const Outline& outline)
        : m_out(out)
        , m_outline(outline)
    {}

    void runs(const Runs& runs);
    /// \a name is what the table is called where it bears no caption: the heading above it. False where it
    /// was stopped; what is written is whole nonetheless.
    bool table(const Table& table, const QString& name, WriteSteps& steps);

private:
    void look(const Run& run);
    void lines(const QString& text);
    void head(const Table& table);
    bool rows(const Table& table, WriteSteps& steps);
    void section(const Table& table, const Row& row);
    void row(const Table& table, size_t index, std::vector<size_t>& taken);
    void cell(const Table& table, size_t column, const Runs& content, size_t rows);

    MarkupWriter& m_out;
    const Outline& m_outline;
};

} // namespace rapporteur::report
