// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/audience.h"
#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QStringList>

namespace rapporteur {

class ChartPainter;

/// Which report of which edition, for whom, in which language, of which days, and what of it.
struct ReportRequest
{
    QString name = QStringLiteral("group-report");
    Id group;
    Audience audience = Audience::Public;
    QLocale locale;
    QDate asOf; ///< invalid: today
    QDate from; ///< of a report of a period, both included; invalid: the report's usual period
    QDate to;
    Id subject; ///< the meeting, work stream or record that the report is about, where it is about one
    QString subjectEntity; ///< of a report on any record: what kind it is
    QString list;          ///< of a report of a list: which one, as report/listasshown.h writes it
    QStringList sections;  ///< keys of the sections wanted, in their order; empty: all, in the usual order
    QString before;        ///< Markdown before and after all sections
    QString after;
    QHash<QString, QString> beforeSection; ///< Markdown by section key
    QHash<QString, QString> afterSection;
    QHash<QString, QString> insteadOfSection; ///< Markdown in place of what is drafted below its heading
    QByteArray coverPicture;                  ///< encoded picture, as it was read from a file; empty: none
    QByteArray logo;
    QString paper = QStringLiteral("A4");  ///< "A4" or "Letter"
    QString theme;                         ///< empty: the usual one
    QDateTime created;                     ///< invalid: now, or SOURCE_DATE_EPOCH where that is set
    const ChartPainter* painter = nullptr; ///< none: no charts; must outlive the document
};

} // namespace rapporteur
