// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/audience.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QPainter;
class QRectF;

namespace rapporteur {
struct ChartSpec;
}

namespace rapporteur::report {

/// A stretch of text with one look and at most one target. The look says what the text is, not how it is
/// drawn.
struct Run
{
    enum class Look {
        Plain,
        Strong,
        Emphasis,
        Quiet, ///< said in passing: an affiliation, "address not recorded"
        Tag,   ///< a short mark set apart from the text, such as who may read it
    };
    QString text;
    Look look = Look::Plain;
    QUrl url = {};       ///< outside the report; only http, https and mailto become links
    QString anchor = {}; ///< a heading's anchor in this report
};
using Runs = std::vector<Run>;

[[nodiscard]] Runs plain(const QString& text);
/// The text without its tags, as an outline or a menu shows it.
[[nodiscard]] QString toPlainText(const Runs& runs);
/// Only addresses that a report may link to: http, https, mailto.
[[nodiscard]] bool isLinkable(const QUrl& url);

/// A name and its value: host, period, partners.
struct Fact
{
    QString label;
    Runs value;
};

/// What a report opens with: a page of its own, or a few lines above the text.
struct Cover
{
    QString kind; ///< what sort of report this is, above the title
    QString title;
    QString subtitle;
    QString marking; ///< who may read it; empty for a public report
    std::vector<Fact> facts;
    QImage picture = {}; ///< behind or beside the title; decoration, nothing that a reader must see
    QImage logo = {};    ///< of who publishes it
    bool ownPage = true; ///< else a heading at the top of the first page, for short papers
};

struct Heading
{
    int level = 1; ///< 1 to 3
    QString text;
    QString anchor; ///< unique in the document; empty where nothing points here
    QString tag = {};
};

struct Paragraph
{
    enum class Role { Body, Lead, Note };
    Runs runs;
    Role role = Role::Body;
};

struct ListItem
{
    Runs runs;
    int level = 0;
};

struct List
{
    bool numbered = false;
    std::vector<ListItem> items;
};

struct KeyFigure
{
    QString value;
    QString label;
    QString note = {}; ///< as of when, or from where
};

struct KeyFigures
{
    std::vector<KeyFigure> figures;
};

struct Facts
{
    std::vector<Fact> facts;
};

/// Something on a way through time, its date as precise as it is known.
struct Milestone
{
    QString date;
    Runs text;
    Runs note = {}; ///< a second, quieter line
};

struct Milestones
{
    std::vector<Milestone> milestones;
};

struct Column
{
    enum class Align { Start, End };
    QString title;
    double share = 1.0; ///< of the width that is left; 0: as wide as its widest cell
    Align align = Align::Start;
};

struct Row
{
    enum class Kind {
        Body,
        Section,   ///< one cell across all columns that names the rows below it
        Continued, ///< belongs with the row above, whose leading cells it leaves empty
        Total,
    };
    std::vector<Runs> cells;
    Kind kind = Kind::Body;
};

/// A table has a heading row where any column has a title.
struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString caption = {};
};

/// A drawing that keeps its proportions, such as a chart. The painter comes scaled so that one unit is one
/// point and the rectangle is in these units; fonts are therefore set by pixel size, where one pixel is one
/// point.
struct Picture
{
    std::function<void(QPainter&, const QRectF&)> paint;
    double aspect = 1.6; ///< width by height
    QString caption = {};
    QString alternative = {};                    ///< what it shows, in words, for those who can't see it
    std::shared_ptr<const ChartSpec> chart = {}; ///< the figures behind it, where it is a chart
};

struct PageBreak
{};

/// The table of contents, made from the headings that follow and precede it.
struct Contents
{
    QString title;
    int depth = 2; ///< deepest level of heading listed
};

using Block = std::variant<Cover, Heading, Paragraph, List, KeyFigures, Facts, Milestones, Table, Picture,
                           PageBreak, Contents>;

struct Metadata
{
    QString title;
    QString author;
    QString subject = {};
    QString language = QStringLiteral("en"); ///< BCP 47
    Audience audience = Audience::Public;
    QDateTime created = {}; ///< the moment written into the file; the present one where it is invalid
    QString paper = QStringLiteral("A4"); ///< "A4" or "Letter", for formats that have pages
    QString theme = {};                   ///< by the name of a style; empty: the usual one
};

/// A report as a value, so that every format is written from the same blocks and none of them reads the
/// records.
struct Document
{
    Metadata metadata;
    std::vector<Block> blocks;
};

} // namespace rapporteur::report
