// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"

namespace rapporteur::test {

QString sourceDir()
{
    return QStringLiteral(RAPPORTEUR_SOURCE_DIR);
}

QString programPath()
{
    return QStringLiteral(RAPPORTEUR_BINARY);
}

} // namespace rapporteur::test
