// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/largepages.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace rapporteur {

namespace {

constexpr std::uintptr_t largePage = 2 << 20;
constexpr int atOnce = 64 << 20;        // of addresses; memory only as it is used
constexpr int fromElsewhere = 32 << 20; // glibc takes no more; larger pieces get a mapping of their own

std::uintptr_t endOfHeap()
{
    return reinterpret_cast<std::uintptr_t>(sbrk(0));
}

} // namespace

void useLargePages()
{
    const std::uintptr_t from = (endOfHeap() + largePage - 1) / largePage * largePage;
    mallopt(M_MMAP_THRESHOLD, fromElsewhere);
    mallopt(M_TOP_PAD, atOnce);
    // The heap grows by the first piece that it has no room for.
    void* volatile piece = std::malloc(2 * largePage);
    std::free(piece);
    const std::uintptr_t end = endOfHeap() / largePage * largePage;
    if (end > from)
        madvise(reinterpret_cast<void*>(from), end - from, MADV_HUGEPAGE);
}

} // namespace rapporteur

#else

void rapporteur::useLargePages() {}

#endif
