// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textwriter.h"

#include "report/markup.h"
#include "report/outline.h"
#include "report/pictures.h"
#include "report/texttable.h"
#include "report/textwidth.h"
#include "report/writesteps.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr int lineColumns = 76; // what a mail program quotes once or twice without breaking lines anew
constexpr int widestLabel = 24;

class PlainTextWriter
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReportText)

public:
    PlainTextWriter(const Document& document, const WriteProgress& progress)
        : m_outline(document)
        , m_steps(document, progress)
    {}

    bool write(const Block& block)
    {
        std::visit(*this, block);
        return m_steps.step();
    }

    [[nodiscard]] Result<QByteArray> result()
    {
        writeAddresses();
        return m_steps.result((m_lines.join(u'\n') + u'\n').toUtf8());
    }

    void operator()(const Cover& cover)
    {
        begin();
        const QString frame(lineColumns, u'=');
        m_lines.append(frame);
        for (const QString& text : {cover.kind, cover.title, cover.subtitle}) {
            if (!text.isEmpty())
                add(cleanText(text));
        }
        m_lines.append(frame);
        if (!cover.marking.isEmpty()) {
            begin();
            add(u'[' + cleanText(cover.marking) + u']');
        }
        facts(cover.facts);
    }

    void operator()(const Heading& heading)
    {
        begin();
        if (heading.level == 1 && m_lines.size() > 1)
            m_lines.append(QString());
        QString text = cleanText(heading.text);
        if (!heading.tag.isEmpty())
            text += QStringLiteral(" [%1]").arg(cleanText(heading.tag));
        const QStringList lines = wrapped(text, lineColumns);
        m_lines += lines;
        if (heading.level > 2)
            return;
        int widest = 0;
        for (const QString& line : lines)
            widest = std::max(widest, columnsOf(line));
        m_lines.append(QString(widest, heading.level <= 1 ? u'=' : u'-'));
    }

    void operator()(const Paragraph& paragraph)
    {
        begin();
        add(text(paragraph.runs));
    }

    void operator()(const List& list)
    {
        begin();
        int number = 0;
        for (const ListItem& item : list.items) {
            const QString mark = list.numbered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("* ");
            hang(QString(2 * std::max(0, item.level), u' ') + mark, text(item.runs));
        }
    }

    void operator()(const KeyFigures& figures)
    {
        begin();
        int widest = 0;
        for (const KeyFigure& figure : figures.figures)
            widest = std::max(widest, columnsOf(cleanText(figure.value)));
        for (const KeyFigure& figure : figures.figures) {
            QString label = cleanText(figure.label);
            if (!figure.note.isEmpty())
                label += QStringLiteral(" (%1)").arg(cleanText(figure.note));
            hang(padded(cleanText(figure.value), std::min(widest, widestLabel), true) + QStringLiteral("  "),
                 label);
        }
    }

    void operator()(const Facts& block) { facts(block.facts); }

    void operator()(const Milestones& milestones)
    {
        begin();
        int widest = 0;
        for (const Milestone& stop : milestones.milestones)
            widest = std::max(widest, columnsOf(cleanText(stop.date)));
        widest = std::min(widest, widestLabel);
        for (const Milestone& stop : milestones.milestones) {
            hang(padded(cleanText(stop.date), widest) + QStringLiteral("  "), text(stop.text));
            if (!stop.note.empty())
                hang(QString(widest + 2, u' '), text(stop.note));
        }
    }

    void operator()(const Table& block)
    {
        if (!block.caption.isEmpty()) {
            begin();
            add(cleanText(block.caption));
        }
        table(block);
    }

    void operator()(const Picture& picture)
    {
        begin();
        add(picture.caption.isEmpty() ? alternativeOf(picture) : cleanText(picture.caption));
        if (!picture.alternative.isEmpty() && picture.alternative != picture.caption)
            add(cleanText(picture.alternative));
        const Table figures = figuresOf(picture);
        if (!figures.rows.empty())
            table(figures);
    }

    void operator()(const PageBreak&) {}

    void operator()(const Contents& contents)
    {
        begin();
        add(cleanText(contents.title));
        m_lines.append(QString());
        for (const ContentsEntry& entry : m_outline.entries()) {
            if (entry.level <= contents.depth)
                hang(QString(2 * entry.level, u' '), cleanText(entry.text));
        }
    }

private:
    /// An empty line between what came and what comes.
    void begin()
    {
        if (!m_lines.isEmpty())
            m_lines.append(QString());
    }

    void add(const QString& text) { m_lines += wrapped(text, lineColumns); }

    /// Text whose further lines stand below its first, not below the mark.
    void hang(const QString& mark, const QString& text)
    {
        const int indent = columnsOf(mark);
        QString before = mark;
        for (const QString& line : wrapped(text, lineColumns - indent)) {
            m_lines.append(before + line);
            before = QString(indent, u' ');
        }
    }

    void facts(const std::vector<Fact>& all)
    {
        if (all.empty())
            return;
        begin();
        int widest = 0;
        for (const Fact& fact : all)
            widest = std::max(widest, columnsOf(cleanText(fact.label)) + 1);
        for (const Fact& fact : all)
            hang(padded(cleanText(fact.label) + u':', std::min(widest, widestLabel)) + u' ',
                 text(fact.value));
    }

    void table(const Table& block)
    {
        for (size_t i = 0; i < block.rows.size(); ++i) {
            if (!m_steps.step())
                return;
        }
        begin();
        m_lines += TextTable(block, lineColumns, [this](const Runs& runs) { return text(runs); }).lines();
    }

    /// Runs of a heading's anchor need no mark: its text is in this report.
    [[nodiscard]] QString text(const Runs& runs)
    {
        QString result;
        for (const Run& run : runs) {
            const QString words = cleanText(run.text);
            result += run.look == Run::Look::Tag ? QStringLiteral("[%1]").arg(words) : words;
            if (isLinkable(run.url))
                result += addressMark(run);
        }
        return result;
    }

    QString addressMark(const Run& run)
    {
        QString address = QString::fromLatin1(run.url.toEncoded());
        if (address.startsWith(QStringLiteral("mailto:")))
            address = address.mid(7);
        if (run.text.trimmed() == address)
            return {};
        if (!m_numbers.contains(address)) {
            m_addresses.append(address);
            m_numbers.insert(address, m_addresses.size());
        }
        return QStringLiteral(" [%1]").arg(m_numbers.value(address));
    }

    void writeAddresses()
    {
        if (m_addresses.isEmpty())
            return;
        (*this)(Heading{1, tr("Addresses"), {}});
        m_lines.append(QString());
        int number = 0;
        for (const QString& address : std::as_const(m_addresses))
            hang(QStringLiteral("[%1] ").arg(++number), cleanText(address));
    }

    Outline m_outline;
    WriteSteps m_steps;
    QStringList m_lines;
    QStringList m_addresses;
    QHash<QString, qsizetype> m_numbers;
};

} // namespace

Result<QByteArray> writePlainText(const Document& document, const WriteProgress& progress)
{
    PlainTextWriter writer(document, progress);
    for (const Block& block : document.blocks) {
        if (!writer.write(block))
            break;
    }
    return writer.result();
}

} // namespace rapporteur::report
