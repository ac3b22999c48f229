// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/told.h"

#include "shell/mainwindow.h"
#include "shell/noticebar.h"

namespace rapporteur {

void tellDone(QWidget& where, const QString& what, qint64 sequence)
{
    auto* window = qobject_cast<MainWindow*>(where.window());
    if (!window)
        return;
    window->noticeBar().tell(
        what, {}, {{MainWindow::tr("Undo"), [window, sequence] { window->undoStep(sequence); }, false}});
}

} // namespace rapporteur
