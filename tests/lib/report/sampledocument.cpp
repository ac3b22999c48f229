// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledocument.h"

#include <QPainter>

namespace rapporteur::report {

namespace {

QString words(int count)
{
    static const QStringList vocabulary =
        QStringLiteral("an official statistic is only as good as the records that "
                       "stand behind it and finding or classifying them is work")
            .split(QLatin1Char(' '));
    QStringList result;
    for (int i = 0; i < count; ++i)
        result << vocabulary.at((i * 7 + i / 5) % vocabulary.size());
    return result.join(QLatin1Char(' '));
}

Runs link(const QString& text, const char* address)
{
    return Runs{{text, Run::Look::Plain, QUrl(QString::fromLatin1(address))}};
}

Cover cover()
{
    return {QStringLiteral("Group report"),
            QStringLiteral("Machine Learning Group 2021"),
            QStringLiteral("January to December 2021"),
            QStringLiteral("For the secretariat only"),
            {{QStringLiteral("Host"), plain(QStringLiteral("ONS Data Science Campus"))},
             {QStringLiteral("Partner"), plain(QStringLiteral("UNECE"))},
             {QStringLiteral("Period"), plain(QStringLiteral("January 2021 to December 2021"))},
             {QStringLiteral("Figures as of"), plain(QStringLiteral("31 December 2021"))}}};
}

void drawBars(QPainter& painter, const QRectF& rect)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(8);
    painter.setFont(font);
    for (int i = 0; i < 8; ++i) {
        const double width = rect.width() * 0.7 * (8 - i) / 8;
        const double y = rect.top() + i * rect.height() / 8;
        painter.setPen(QColor(0x1b, 0x26, 0x2e));
        painter.drawText(QRectF(rect.left(), y, 60, rect.height() / 10), Qt::AlignVCenter | Qt::AlignRight,
                         QStringLiteral("Bar %1").arg(i + 1));
        painter.fillRect(QRectF(rect.left() + 68, y, width, rect.height() / 10), QColor(0x00, 0x72, 0xb2));
    }
}

Table talks()
{
    Table table;
    table.columns = {{QStringLiteral("Date"), 0},
                     {QStringLiteral("Speaker"), 1.1},
                     {QStringLiteral("Presentation"), 1.6},
                     {QStringLiteral("Slides"), 0.8}};
    for (int i = 0; i < 40; ++i) {
        const bool continued = i % 3 != 0;
        const Runs date = plain(QStringLiteral("%1 Oct 2021").arg(i / 3 + 1));
        table.rows.push_back(
            {{continued ? Runs{} : date,
              Runs{{QStringLiteral("Speaker %1\n").arg(i + 1)},
                   {QStringLiteral("Statistics Canada"), Run::Look::Quiet}},
              plain(QStringLiteral("Talk %1: %2").arg(i + 1).arg(words(6 + i % 9))),
              i % 4 == 1 ? Runs{{QStringLiteral("not available for the public"), Run::Look::Quiet}}
                         : link(QStringLiteral("slides"), "https://example.org/slides.pdf")},
             continued ? Row::Kind::Continued : Row::Kind::Body});
    }
    return table;
}

Table countries()
{
    Table table;
    table.caption = QStringLiteral("Countries represented through outputs and talks");
    table.columns = {{QStringLiteral("Country"), 2},
                     {QStringLiteral("Outputs"), 0, Column::Align::End},
                     {QStringLiteral("Talks"), 0, Column::Align::End},
                     {QStringLiteral("Members"), 0, Column::Align::End}};
    const QStringList names{QStringLiteral("Canada"), QStringLiteral("Poland"), QStringLiteral("Türkiye")};
    for (const QString& name : names)
        table.rows.push_back({{plain(name), plain(QStringLiteral("2")), plain(QStringLiteral("14")),
                               plain(QStringLiteral("1 204"))}});
    table.rows.push_back({{plain(QStringLiteral("All")), plain(QStringLiteral("6")),
                           plain(QStringLiteral("42")), plain(QStringLiteral("3 612"))},
                          Row::Kind::Total});
    return table;
}

Table outputs()
{
    Table table;
    table.columns = {
        {QStringLiteral("Contributor"), 1}, {QStringLiteral("Output"), 2.6}, {QStringLiteral("Link"), 0.9}};
    for (int theme = 1; theme <= 3; ++theme) {
        table.rows.push_back({{plain(QStringLiteral("Theme %1").arg(theme))}, Row::Kind::Section});
        for (int i = 0; i < theme; ++i) {
            Runs title = plain(QStringLiteral("Output %1.%2 %3 ").arg(theme).arg(i + 1).arg(words(12)));
            if (i == 1)
                title.push_back({QStringLiteral("members"), Run::Look::Tag});
            table.rows.push_back({{plain(QStringLiteral("Poland")), title,
                                   Runs{{QStringLiteral("address not recorded"), Run::Look::Quiet}}}});
        }
    }
    return table;
}

void addOpening(std::vector<Block>& blocks)
{
    blocks.emplace_back(cover());
    blocks.emplace_back(Contents{QStringLiteral("Contents"), 2});
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Heading{1, QStringLiteral("About the group"), QStringLiteral("about")});
    blocks.emplace_back(Paragraph{plain(words(40)), Paragraph::Role::Lead});
    blocks.emplace_back(
        Paragraph{Runs{{words(30) + QStringLiteral(" with ")},
                       {QStringLiteral("strong words"), Run::Look::Strong},
                       {QStringLiteral(", ")},
                       {QStringLiteral("emphasis"), Run::Look::Emphasis},
                       {QStringLiteral(", a ")},
                       {QStringLiteral("link to the outside"), Run::Look::Plain,
                        QUrl(QStringLiteral("https://example.org/a page?q=ü"))},
                       {QStringLiteral(" and one ")},
                       {QStringLiteral("to the outputs"), Run::Look::Plain, {}, QStringLiteral("outputs")},
                       {QStringLiteral(". ")},
                       {words(40)}}});
    blocks.emplace_back(Heading{2, QStringLiteral("Objectives"), {}});
    blocks.emplace_back(List{
        true, {{plain(words(25))}, {plain(words(12))}, {plain(QStringLiteral("Efficient affine flow"))}}});
    blocks.emplace_back(List{false, {{plain(words(8))}, {plain(words(20)), 1}, {plain(words(5))}}});
}

void addFigures(std::vector<Block>& blocks)
{
    blocks.emplace_back(Heading{1, QStringLiteral("Key figures"), {}});
    blocks.emplace_back(
        KeyFigures{{{QStringLiteral("about 250"), QStringLiteral("members"), QStringLiteral("December 2021")},
                    {QStringLiteral("33"), QStringLiteral("countries")},
                    {QStringLiteral("5"), QStringLiteral("international organisations")},
                    {QStringLiteral("19"), QStringLiteral("outputs")},
                    {QStringLiteral("16"), QStringLiteral("talks")}}});
    blocks.emplace_back(Picture{drawBars, 2.0, QStringLiteral("Members of the group, as published."), {}});
    blocks.emplace_back(countries());
    blocks.emplace_back(Heading{1, QStringLiteral("The journey"), {}});
    blocks.emplace_back(
        Milestones{{{QStringLiteral("November 2020"), plain(QStringLiteral("Planning started"))},
                    {QStringLiteral("29 January 2021"), plain(QStringLiteral("First monthly meeting")),
                     plain(QStringLiteral("online"))},
                    {QStringLiteral("20 December 2021"), plain(QStringLiteral("Conclusion"))}}});
}

void addRecords(std::vector<Block>& blocks)
{
    blocks.emplace_back(Heading{1, QStringLiteral("Work streams"), {}, QStringLiteral("members")});
    blocks.emplace_back(Heading{2, QStringLiteral("WS1 From Idea to Valid Solution"),
                                QStringLiteral("outputs"), QStringLiteral("secretariat")});
    blocks.emplace_back(Facts{{{QStringLiteral("Led by"), plain(QStringLiteral("Statistics Finland"))},
                               {QStringLiteral("Period"), plain(QStringLiteral("2021"))}}});
    blocks.emplace_back(Paragraph{plain(words(60))});
    blocks.emplace_back(Heading{3, QStringLiteral("Outputs"), {}});
    blocks.emplace_back(outputs());
    blocks.emplace_back(Heading{1, QStringLiteral("Meetings and talks"), {}});
    blocks.emplace_back(talks());
    blocks.emplace_back(Paragraph{plain(words(12)), Paragraph::Role::Note});
}

} // namespace

Document sampleDocument()
{
    Document document;
    document.metadata.title = QStringLiteral("Machine Learning Group 2021: Group report");
    document.metadata.author = QStringLiteral("ONS Data Science Campus");
    document.metadata.subject = QStringLiteral("What the group did & published");
    document.metadata.language = QStringLiteral("en-GB");
    document.metadata.created = QDateTime(QDate(2021, 12, 31), QTime(12, 0), Qt::UTC);
    addOpening(document.blocks);
    addFigures(document.blocks);
    addRecords(document.blocks);
    return document;
}

} // namespace rapporteur::report
