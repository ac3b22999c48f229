// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownblocks.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr int deepestHeading = 3;

Run::Look lookOf(const QTextCharFormat& format)
{
    if (format.fontWeight() >= QFont::DemiBold)
        return Run::Look::Strong;
    return format.fontItalic() ? Run::Look::Emphasis : Run::Look::Plain;
}

Runs runsOf(const QTextBlock& block)
{
    Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        QString text = it.fragment().text();
        text.remove(QChar::ObjectReplacementCharacter);
        text.replace(QChar::LineSeparator, QLatin1Char('\n'));
        if (text.isEmpty())
            continue;
        const QUrl url(format.isAnchor() ? format.anchorHref() : QString(), QUrl::StrictMode);
        runs.push_back({text, lookOf(format), isLinkable(url) ? url : QUrl()});
    }
    return runs;
}

/// Goes through what Qt made of a text and gathers items of one list as they follow each other.
class Walk
{
public:
    explicit Walk(int headingLevel)
        : m_headingLevel(headingLevel)
    {}

    void frame(const QTextFrame* frame)
    {
        for (auto it = frame->begin(); !it.atEnd(); ++it) {
            if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
                addTable(*table);
            else if (it.currentFrame())
                this->frame(it.currentFrame());
            else if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
    }

    std::vector<Block> take() { return std::move(m_blocks); }

private:
    void addBlock(const QTextBlock& block)
    {
        Runs runs = runsOf(block);
        if (toPlainText(runs).isEmpty())
            return;
        const int level = block.blockFormat().headingLevel();
        if (level > 0)
            m_blocks.push_back(
                Heading{std::min(m_headingLevel + level - 1, deepestHeading), toPlainText(runs), {}});
        else if (const QTextList* list = block.textList())
            addItem(*list, std::move(runs));
        else
            m_blocks.push_back(Paragraph{std::move(runs)});
    }

    void addItem(const QTextList& list, Runs runs)
    {
        const int level = std::max(list.format().indent() - 1, 0);
        const bool numbered = list.format().style() <= QTextListFormat::ListDecimal;
        auto* open = m_blocks.empty() ? nullptr : std::get_if<List>(&m_blocks.back());
        if (!open || (level == 0 && open->numbered != numbered)) {
            m_blocks.push_back(List{numbered, {}});
            open = std::get_if<List>(&m_blocks.back());
        }
        open->items.push_back({std::move(runs), level});
    }

    static Runs cellOf(const QTextTable& table, int row, int column)
    {
        Runs runs;
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            Runs more = runsOf(it.currentBlock());
            std::move(more.begin(), more.end(), std::back_inserter(runs));
        }
        return runs;
    }

    void addTable(const QTextTable& source)
    {
        Table table;
        for (int column = 0; column < source.columns(); ++column)
            table.columns.push_back({toPlainText(cellOf(source, 0, column))});
        for (int row = 1; row < source.rows(); ++row) {
            Row cells;
            for (int column = 0; column < source.columns(); ++column)
                cells.cells.push_back(cellOf(source, row, column));
            table.rows.push_back(std::move(cells));
        }
        if (!table.rows.empty())
            m_blocks.push_back(std::move(table));
    }

    int m_headingLevel;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> markdownBlocks(const QString& markdown, int headingLevel)
{
    if (markdown.trimmed().isEmpty())
        return {};
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
    Walk walk(headingLevel);
    walk.frame(document.rootFrame());
    return walk.take();
}

} // namespace rapporteur::report
