// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/attention.h"

#include <QUrl>

namespace rapporteur {

/// The e-mail that a finding calls for, to those whom it concerns.
struct Letter
{
    QStringList to;
    QString subject;
    QString body;
    QString whyNot; ///< why it cannot be sent, in a sentence; empty: it can

    /// What the desktop's mail program opens.
    [[nodiscard]] QUrl toMailto() const;
};

/// The speakers of a talk, the authors of an output, the leads of a work stream, the person themselves.
[[nodiscard]] Result<Letter> letterFor(const Store& store, AttentionRule rule, const Finding& finding);

} // namespace rapporteur
