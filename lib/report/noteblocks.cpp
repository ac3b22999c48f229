// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/noteblocks.h"

#include <QRegularExpression>

namespace rapporteur::report {

namespace {

/// A note's parts one below the other, each under a heading of its own.
class NoteBlocks
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit NoteBlocks(const ReportWords& words)
        : m_words(words)
    {}

    void add(const ReportNote& note, bool several)
    {
        if (several) {
            Runs period{{m_words.period(note.from, note.to), Run::Look::Strong}};
            m_blocks.push_back(Paragraph{std::move(period)});
        }
        if (note.audience == Audience::Secretariat)
            m_blocks.push_back(Paragraph{{{m_words.tag(note.audience), Run::Look::Tag}}});
        addPart(tr("Progress"), note.progress);
        addPart(tr("Next steps"), note.nextSteps);
        addRisks(note);
    }

    [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }

private:
    void addPart(const QString& title, const QString& text)
    {
        if (text.trimmed().isEmpty())
            return;
        m_blocks.push_back(Heading{3, title, {}});
        addText(text);
    }

    /// Lines that begin with a dash or a bullet are a list.
    void addText(const QString& text)
    {
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            static const QRegularExpression bullet(QStringLiteral("^\\s*[-*•–]\\s+"));
            const bool item = bullet.match(line).hasMatch();
            const Runs runs = plain((item ? QString(line).remove(bullet) : line).simplified());
            if (runs.empty())
                continue;
            auto* list = m_blocks.empty() ? nullptr : std::get_if<List>(&m_blocks.back());
            if (item && list)
                list->items.push_back({runs});
            else if (item)
                m_blocks.push_back(List{false, {{runs}}});
            else
                m_blocks.push_back(Paragraph{runs});
        }
    }

    void addRisks(const ReportNote& note)
    {
        if (note.risks.trimmed().isEmpty() && note.mitigation.trimmed().isEmpty())
            return;
        Table table;
        table.columns = {{tr("Risks"), 1}, {tr("Mitigation"), 1}};
        table.rows.push_back({{plain(note.risks.trimmed()), plain(note.mitigation.trimmed())}});
        m_blocks.push_back(std::move(table));
    }

    const ReportWords& m_words;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> noteBlocks(const ReportWords& words, const std::vector<ReportNote>& notes)
{
    NoteBlocks blocks(words);
    for (const ReportNote& note : notes)
        blocks.add(note, notes.size() > 1);
    return blocks.take();
}

} // namespace rapporteur::report
