// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/phase.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace rapporteur::test {

PhaseBoard* mapPhaseBoard(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return nullptr;
    void* page = MAP_FAILED;
    if (::ftruncate(file, sizeof(PhaseBoard)) == 0)
        page = ::mmap(nullptr, sizeof(PhaseBoard), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    ::close(file);
    return page == MAP_FAILED ? nullptr : static_cast<PhaseBoard*>(page);
}

void unmapPhaseBoard(PhaseBoard* board)
{
    if (board != nullptr)
        ::munmap(board, sizeof(PhaseBoard));
}

} // namespace rapporteur::test
