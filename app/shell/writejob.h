// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "store/changesource.h"

namespace rapporteur {

class MainWindow;

/// Something that writes so much that the window must not wait for it.
struct WriteJob
{
    QString what; ///< "Changing 40,000 records …"
    /// How many changes there will be at most, for the progress; nought: nobody knows.
    qint64 most = 0;
    /// Done on a connection of its own, by the same author.
    std::function<Result<Applied>(Store& store, const Progress& progress)> work;
    /// In the window again, when all of it is written.
    std::function<void(const Applied& applied)> done;
};

/// Shows how far it is in the status bar, where it can be stopped: then nothing of it is written.
void writeAside(MainWindow& window, const WriteJob& job);

/// Something that reads so much that the window must not wait for it.
struct ReadJob
{
    QString what;
    qint64 most = 0; ///< as above
    /// Done on a connection of its own, which writes nothing.
    std::function<Result<void>(const Store& store, const Progress& progress)> work;
    /// In the window again, when all of it is read.
    std::function<void()> done;
};
void readAside(MainWindow& window, const ReadJob& job);

} // namespace rapporteur
