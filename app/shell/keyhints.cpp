// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyhints.h"

#include "charts/chartcanvas.h"
#include "forms/chip.h"
#include "forms/recordform.h"
#include "forms/relationrow.h"
#include "lists/listpane.h"
#include "lists/navigationviews.h"
#include "lists/recordtable.h"
#include "palette/commandpalette.h"
#include "reports/definitionlist.h"
#include "shell/mainwindow.h"
#include "streams/streamview.h"
#include "tasks/attendancesheet.h"
#include "timeline/timelineview.h"

#include <QKeySequence>

namespace rapporteur {

QString keyText(const char* portable)
{
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

QList<KeyHints> allKeyHints()
{
    return {MainWindow::keyHints(),    ListPane::keyHints(),
            RecordTable::keyHints(),   NavigationViews::keyHints(),
            RecordForm::keyHints(),    RelationRow::keyHints(),
            Chip::keyHints(),          StreamView::keyHints(),
            TimelineView::keyHints(),  ChartCanvas::keyHints(),  DefinitionList::keyHints(),
            TaskSheet::keyHints(),     AttendanceSheet::keyHints(),
            CommandPalette::keyHints()};
}

} // namespace rapporteur
