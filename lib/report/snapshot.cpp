// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/snapshot.h"

#include "charts/chartspec.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

/// With the addresses, which are part of what was published.
QString textOf(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) {
        text += run.look == Run::Look::Tag ? QStringLiteral(" [%1]").arg(run.text) : run.text;
        if (isLinkable(run.url))
            text += QStringLiteral(" <%1>").arg(run.url.toString(QUrl::FullyEncoded));
    }
    return text.simplified();
}

QString factText(const Fact& fact)
{
    return QStringLiteral("%1: %2").arg(fact.label.simplified(), textOf(fact.value));
}

/// The lines of each kind of block.
struct Lines
{
    QStringList operator()(const Cover& cover) const
    {
        QStringList lines{cover.kind, cover.title, cover.subtitle, cover.marking};
        for (const Fact& fact : cover.facts)
            lines.append(factText(fact));
        return lines;
    }
    QStringList operator()(const Heading& heading) const
    {
        const QString tag = heading.tag.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(heading.tag);
        return {QString(heading.level, u'#') + u' ' + heading.text.simplified() + tag};
    }
    QStringList operator()(const Paragraph& paragraph) const { return {textOf(paragraph.runs)}; }
    QStringList operator()(const List& list) const
    {
        QStringList lines;
        for (const ListItem& item : list.items)
            lines.append(QString(2 * item.level, u' ') + QStringLiteral("- ") + textOf(item.runs));
        return lines;
    }
    QStringList operator()(const KeyFigures& figures) const
    {
        QStringList lines;
        for (const KeyFigure& figure : figures.figures)
            lines.append(QStringLiteral("%1 %2 %3").arg(figure.value, figure.label, figure.note));
        return lines;
    }
    QStringList operator()(const Facts& facts) const
    {
        QStringList lines;
        for (const Fact& fact : facts.facts)
            lines.append(factText(fact));
        return lines;
    }
    QStringList operator()(const Milestones& milestones) const
    {
        QStringList lines;
        for (const Milestone& each : milestones.milestones)
            lines.append(QStringLiteral("%1: %2 %3").arg(each.date, textOf(each.text), textOf(each.note)));
        return lines;
    }
    QStringList operator()(const Table& table) const
    {
        QStringList lines{table.caption};
        QStringList titles;
        for (const Column& column : table.columns)
            titles.append(column.title.simplified());
        if (!titles.join(QString()).isEmpty())
            lines.append(titles.join(QStringLiteral(" | ")));
        for (const Row& row : table.rows) {
            QStringList cells;
            for (const Runs& cell : row.cells)
                cells.append(textOf(cell));
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        return lines;
    }
    QStringList operator()(const Picture& picture) const
    {
        QStringList lines{picture.caption, picture.alternative};
        if (picture.chart)
            lines += chartText(*picture.chart).replace(u'\t', QStringLiteral(" | ")).split(u'\n');
        return lines;
    }
    QStringList operator()(const PageBreak&) const { return {}; }
    /// Its headings stand in the document themselves.
    QStringList operator()(const Contents&) const { return {}; }
};

tl::unexpected<Error> unreadable()
{
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Snapshot", "What was published is kept in a form that this "
                                                           "version cannot read."));
}

} // namespace

QStringList linesOf(const Block& block)
{
    QStringList lines;
    for (const QString& line : std::visit(Lines(), block)) {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == u' ')
            ++indent;
        const QString text = line.simplified();
        if (!text.isEmpty())
            lines.append(QString(indent, u' ') + text);
    }
    return lines;
}

Snapshot Snapshot::of(const Document& document)
{
    Snapshot snapshot;
    QString section;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            section = (heading->anchor.isEmpty() ? heading->text : heading->anchor).simplified();
        QStringList lines = linesOf(block);
        if (!lines.isEmpty())
            snapshot.parts.push_back({section, std::move(lines)});
    }
    return snapshot;
}

QStringList Snapshot::lines() const
{
    QStringList all;
    for (const Part& part : parts) {
        if (!all.isEmpty())
            all.append(QString());
        all += part.lines;
    }
    return all;
}

QByteArray Snapshot::toBytes() const
{
    QString text;
    QString section;
    for (const Part& part : parts) {
        if (part.section != section)
            text += u'@' + part.section + u'\n';
        section = part.section;
        for (const QString& line : part.lines)
            text += u' ' + line + u'\n';
        text += u'\n';
    }
    return text.toUtf8();
}

Result<Snapshot> Snapshot::fromBytes(const QByteArray& bytes)
{
    Snapshot snapshot;
    Part part;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u'@')) {
            part.section = line.mid(1);
        } else if (line.startsWith(u' ')) {
            part.lines.append(line.mid(1));
        } else if (!line.isEmpty()) {
            return unreadable();
        } else if (!part.lines.isEmpty()) {
            snapshot.parts.push_back(part);
            part.lines.clear();
        }
    }
    return part.lines.isEmpty() ? Result<Snapshot>(std::move(snapshot)) : unreadable();
}

} // namespace rapporteur::report
