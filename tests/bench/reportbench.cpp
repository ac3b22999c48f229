// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report of many talks and outputs, in tables whose cells wrap, with two charts: as PDF by this program and
// by QTextDocument, and as the HTML that a browser then prints.
#include "memory.h"
#include "report/formats.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdlib>
#include <iostream>

namespace rapporteur::bench {

namespace {

using namespace report;

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().message.toStdString() << '\n';
        std::exit(1);
    }
    return std::move(*result);
}

QString words(int from, int count)
{
    static const QStringList vocabulary =
        QStringLiteral(
            "quality of statistical production with machine learning classification editing imputation "
            "and imagery for official statistics an integration into practice from idea to valid solution")
            .split(u' ');
    QStringList result;
    for (int i = 0; i < count; ++i)
        result << vocabulary.at((from * 13 + i * 7 + i * i) % vocabulary.size());
    return result.join(u' ');
}

void drawBars(QPainter& painter, const QRectF& area)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(6);
    painter.setFont(font);
    const double row = area.height() / 33;
    for (int i = 0; i < 33; ++i) {
        const double y = area.top() + i * row;
        painter.setPen(Qt::black);
        painter.drawText(QRectF(area.left(), y, 60, row), Qt::AlignVCenter | Qt::AlignRight,
                         QStringLiteral("Country %1").arg(i + 1));
        painter.fillRect(QRectF(area.left() + 66, y + 1, (area.width() - 90) * (33 - i) / 33, row - 2),
                         QColor(0x00, 0x72, 0xb2));
        painter.drawText(QRectF(area.right() - 22, y, 22, row), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(33 - i));
    }
}

Picture chart(const QString& caption)
{
    return {drawBars, 1.2, caption, caption};
}

Row talk(int number)
{
    return {{plain(QStringLiteral("%1 October 2021").arg(number % 28 + 1)),
             Runs{{QStringLiteral("Given Family %1\n").arg(number)},
                  {QStringLiteral("Statistics Office %1").arg(number % 60), Run::Look::Quiet}},
             plain(QStringLiteral("Talk %1: ").arg(number) + words(number, 8 + number % 14)),
             Runs{{QStringLiteral("slides"), Run::Look::Plain,
                   QUrl(QStringLiteral("https://example.org/slides/%1.pdf").arg(number))}}}};
}

Row output(int number)
{
    return {{plain(QStringLiteral("Country %1").arg(number % 33 + 1)),
             plain(QStringLiteral("Output %1: ").arg(number) + words(number, 12 + number % 20)),
             plain(QStringLiteral("published")), plain(QString::number(number))}};
}

Document documentOf(int rows)
{
    Table talks;
    talks.columns = {{QStringLiteral("Date"), 0},
                     {QStringLiteral("Speaker"), 1.1},
                     {QStringLiteral("Presentation"), 1.8},
                     {QStringLiteral("Slides"), 0}};
    Table outputs;
    outputs.columns = {{QStringLiteral("Contributor"), 0.8},
                       {QStringLiteral("Output"), 2.4},
                       {QStringLiteral("Status"), 0},
                       {QStringLiteral("Number"), 0, Column::Align::End}};
    for (int i = 0; i < rows; ++i)
        (i % 2 == 0 ? talks : outputs).rows.push_back(i % 2 == 0 ? talk(i) : output(i));
    Document document;
    document.metadata.title = QStringLiteral("Talks and outputs");
    document.metadata.language = QStringLiteral("en-GB");
    document.blocks = {Heading{1, QStringLiteral("Figures"), {}},
                       chart(QStringLiteral("Talks by country")),
                       chart(QStringLiteral("Outputs by country")),
                       Heading{1, QStringLiteral("Talks"), {}},
                       std::move(talks),
                       Heading{1, QStringLiteral("Outputs"), {}},
                       std::move(outputs)};
    return document;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(1);
}

QString htmlOf(const Runs& runs)
{
    QString html;
    for (const Run& run : runs) {
        const QString text = run.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        html +=
            run.url.isEmpty() ? text : QStringLiteral("<a href=\"%1\">%2</a>").arg(run.url.toString(), text);
    }
    return html;
}

QString htmlOf(const Table& table)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>");
    for (const Column& column : table.columns)
        html += QStringLiteral("<th align=\"left\">%1</th>").arg(column.title);
    html += QStringLiteral("</tr></thead>");
    for (const Row& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const Runs& cell : row.cells)
            html += QStringLiteral("<td>%1</td>").arg(htmlOf(cell));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

/// The same content as a peer would be given it, charts as pictures.
void writePeer(const Document& document, QPdfWriter& writer)
{
    QTextDocument text;
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(8.5);
    text.setDefaultFont(font);
    QString html;
    int pictures = 0;
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            html += QStringLiteral("<h1>%1</h1>").arg(heading->text);
        } else if (const auto* table = std::get_if<Table>(&block)) {
            html += htmlOf(*table);
        } else if (const auto* picture = std::get_if<Picture>(&block)) {
            QImage image(900, 750, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(2, 2);
            picture->paint(painter, QRectF(0, 0, 450, 375));
            const QUrl name(QStringLiteral("picture%1").arg(++pictures));
            text.addResource(QTextDocument::ImageResource, name, image);
            html += QStringLiteral("<p><img src=\"%1\" width=\"450\"></p>").arg(name.toString());
        }
    }
    text.setHtml(html);
    text.print(&writer);
}

QByteArray peerBytes(const Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writePeer(document, writer);
    }
    return buffer.data();
}

int run(const QStringList& arguments)
{
    if (arguments.size() < 4) {
        std::cerr << "usage: rapporteur_report_bench ours|peer|html ROWS OUT\n";
        return 2;
    }
    const QString what = arguments.at(1);
    const Document document = documentOf(arguments.at(2).toInt());
    const MemoryPeak peak;
    QElapsedTimer timer;
    timer.start();
    put(arguments.at(3), what == QStringLiteral("peer")
                             ? peerBytes(document)
                             : need(writeDocument(document, need(formatOf(arguments.at(3))))));
    std::cout << "{\"what\": \"" << what.toStdString() << "\", \"ms\": " << double(timer.nsecsElapsed()) / 1e6
              << ", \"private_kb\": " << peak.kilobytes() << "}\n";
    return 0;
}

} // namespace

} // namespace rapporteur::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return rapporteur::bench::run(QCoreApplication::arguments());
}
