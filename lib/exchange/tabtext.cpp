// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tabtext.h"

namespace rapporteur {

namespace {

QString quotedCell(const QString& cell)
{
    const bool plain =
        !cell.startsWith(u'"') && !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r');
    if (plain)
        return cell;
    QString doubled = cell;
    return u'"' + doubled.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

/// Takes the text apart, a sign at a time.
class TabReader
{
public:
    explicit TabReader(const QString& text)
        : m_text(text)
    {}

    std::vector<QStringList> read()
    {
        while (m_at < m_text.size())
            readCell();
        if (m_pending)
            endRow();
        return std::move(m_rows);
    }

private:
    void readCell()
    {
        QString cell;
        if (m_text.at(m_at) == u'"')
            cell = quoted();
        while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
            cell += m_text.at(m_at++);
        m_row.append(cell);
        m_pending = true;
        if (m_at >= m_text.size())
            return;
        const QChar end = m_text.at(m_at++);
        if (end == u'\t') {
            if (m_at == m_text.size())
                m_row.append(QString()); // a last cell with nothing in it
            return;
        }
        if (end == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        endRow();
    }

    QString quoted()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != u'"') {
                cell += m_text.at(m_at);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                break;
            }
        }
        return cell;
    }

    void endRow()
    {
        m_rows.push_back(m_row);
        m_row.clear();
        m_pending = false;
    }

    static bool isEnd(QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_pending = false;
    QStringList m_row;
    std::vector<QStringList> m_rows;
};

} // namespace

QString toTabText(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quotedCell(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<QStringList> fromTabText(const QString& text)
{
    return TabReader(text).read();
}

QString toHtmlTable(const std::vector<QStringList>& rows)
{
    QString html = QStringLiteral("<table>");
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString tag = i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString& cell : rows[i]) {
            html += u'<' + tag + u'>' + cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
                    QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace rapporteur
