// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyhints.h"

#include "forms/recordform.h"
#include "forms/relationrow.h"
#include "palette/commandpalette.h"
#include "lists/listpane.h"
#include "shell/mainwindow.h"
#include "lists/recordtable.h"

#include <QKeySequence>

namespace rapporteur {

QString keyText(const char* portable)
{
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

QList<KeyHints> allKeyHints()
{
    return {MainWindow::keyHints(), ListPane::keyHints(),    RecordTable::keyHints(),
            RecordForm::keyHints(), RelationRow::keyHints(), CommandPalette::keyHints()};
}

} // namespace rapporteur
