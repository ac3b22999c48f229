// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablewidths.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <functional>

namespace rapporteur::report {

namespace {

constexpr qreal gutter = pt(14);
constexpr qreal narrowest = pt(24);
constexpr size_t wordsMeasured = 8; // of a column: the longest in letters, one of which is the widest
constexpr size_t rowsForAnOutsizeWord = 100;
constexpr double longestWordsShare = 0.45; // of the page: a longer word is parted for the others' sake

/// The longest stretches of a column that white space parts.
class LongWords
{
public:
    void add(const Runs& runs)
    {
        for (const Run& run : runs) {
            qsizetype from = 0;
            for (qsizetype i = 0; i <= run.text.size(); ++i) {
                if (i < run.text.size() && !run.text.at(i).isSpace())
                    continue;
                take(QStringView(run.text).mid(from, i - from), run.look);
                from = i + 1;
            }
        }
    }

    /// The width of the widest but for so many that are wider still.
    [[nodiscard]] qreal widest(const Setting& setting, const Voice& voice, size_t but = 0) const
    {
        std::vector<qreal> widths;
        for (const Run& word : m_words)
            widths.push_back(widestPart(setting, voice, word));
        std::sort(widths.rbegin(), widths.rend());
        return widths.empty() ? 0 : widths[std::min(but, widths.size() - 1)];
    }

private:
    void take(QStringView word, Run::Look look)
    {
        if (m_words.size() == wordsMeasured && word.size() <= m_words.back().text.size())
            return;
        const auto same = [&](const Run& known) { return known.look == look && known.text == word; };
        if (word.isEmpty() || std::any_of(m_words.begin(), m_words.end(), same))
            return;
        const auto place = std::find_if(m_words.begin(), m_words.end(),
                                        [&](const Run& known) { return known.text.size() < word.size(); });
        m_words.insert(place, Run{word.toString(), look});
        if (m_words.size() > wordsMeasured)
            m_words.pop_back();
    }

    /// A line can end behind a hyphen, and between any two Chinese characters.
    [[nodiscard]] static qreal widestPart(const Setting& setting, const Voice& voice, const Run& word)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word.text);
        qreal width = 0;
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            const Runs part{{word.text.mid(from, to - from), word.look}};
            width = std::max(width, naturalWidth(setting, part, voice));
            from = to;
        }
        return width;
    }

    std::vector<Run> m_words;
};

class Widths
{
public:
    Widths(const Setting& setting, const Table& table)
        : m_setting(setting)
        , m_table(table)
        , m_widths(table.columns.size())
    {}

    [[nodiscard]] std::vector<Slot> deal()
    {
        ask();
        // Those that share what is left give first: the others are as wide as they need.
        const std::vector<qreal> needed = neededForWords();
        give(needed, [this](size_t i) { return m_table.columns[i].share > 0; });
        give(needed, [this](size_t i) { return m_table.columns[i].share <= 0; });
        std::vector<Slot> result;
        qreal from = 0;
        for (const qreal width : m_widths) {
            result.push_back({m_setting.left(from, width), width});
            from += width + gutter;
        }
        return result;
    }

private:
    void ask()
    {
        qreal left = m_setting.width - gutter * std::max<qreal>(0, qreal(m_widths.size()) - 1);
        double shares = 0;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            shares += m_table.columns[i].share;
            if (m_table.columns[i].share <= 0)
                left -= m_widths[i] = fitted(i);
        }
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (m_table.columns[i].share > 0)
                m_widths[i] = std::max(left * m_table.columns[i].share / shares, narrowest);
        }
    }

    [[nodiscard]] qreal fitted(size_t index) const
    {
        const Column& column = m_table.columns[index];
        qreal width = naturalWidth(m_setting, plain(column.title), m_setting.style.columnTitle);
        QSet<QString> measured; // columns that are as wide as they need say the same again and again
        for (const Row& row : m_table.rows) {
            if (row.kind == Row::Kind::Section || index >= row.cells.size())
                continue;
            const QString text = toPlainText(row.cells[index]);
            if (text.isEmpty() || !measured.contains(text)) {
                measured.insert(text);
                width = std::max(width, naturalWidth(m_setting, row.cells[index], m_setting.style.cell));
            }
        }
        return std::min(std::ceil(width) + 1, m_setting.width * 0.4);
    }

    /// What each column must have so that its words stay whole; in a long table but for a few outsize ones.
    [[nodiscard]] std::vector<qreal> neededForWords() const
    {
        std::vector<LongWords> words(m_widths.size());
        for (const Row& row : m_table.rows) {
            for (size_t i = 0; i < std::min(words.size(), row.cells.size()); ++i) {
                if (row.kind != Row::Kind::Section)
                    words[i].add(row.cells[i]);
            }
        }
        std::vector<qreal> needed;
        for (size_t i = 0; i < words.size(); ++i) {
            LongWords title;
            title.add(plain(m_table.columns[i].title));
            const size_t outsize = m_table.rows.size() / rowsForAnOutsizeWord;
            const qreal widest = std::max(words[i].widest(m_setting, m_setting.style.cell, outsize),
                                          title.widest(m_setting, m_setting.style.columnTitle));
            needed.push_back(std::min(std::ceil(widest) + 1, m_setting.width * longestWordsShare));
        }
        return needed;
    }

    /// Columns that have more than their words need give of it, in proportion, to those that have less: first
    /// to those that miss the least, so that as many as possible have enough.
    void give(const std::vector<qreal>& needed, const std::function<bool(size_t)>& gives)
    {
        std::vector<size_t> takers;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (m_widths[i] < needed[i])
                takers.push_back(i);
        }
        const auto missing = [&](size_t i) { return needed[i] - m_widths[i]; };
        std::sort(takers.begin(), takers.end(), [&](size_t a, size_t b) { return missing(a) < missing(b); });
        for (const size_t taker : takers)
            m_widths[taker] += taken(missing(taker), needed, gives);
    }

    /// As much of \a wanted as there is.
    qreal taken(qreal wanted, const std::vector<qreal>& needed, const std::function<bool(size_t)>& gives)
    {
        const auto spare = [&](size_t i) {
            return gives(i) ? std::max<qreal>(0, m_widths[i] - needed[i]) : 0;
        };
        qreal all = 0;
        for (size_t i = 0; i < m_widths.size(); ++i)
            all += spare(i);
        const qreal given = std::min(wanted, all);
        for (size_t i = 0; i < m_widths.size() && given > 0; ++i)
            m_widths[i] -= spare(i) * given / all;
        return given;
    }

    const Setting& m_setting;
    const Table& m_table;
    std::vector<qreal> m_widths;
};

} // namespace

std::vector<Slot> columnSlots(const Setting& setting, const Table& table)
{
    return Widths(setting, table).deal();
}

} // namespace rapporteur::report
