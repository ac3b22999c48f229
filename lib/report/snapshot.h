// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>
#include <QStringList>

namespace rapporteur::report {

/// A document as lines of text, block by block: what is kept of a publication, and what two are compared by.
/// Nothing of how it is laid out is in it, so that a new look is no difference.
struct Snapshot
{
    struct Part
    {
        QString section; ///< the anchor of the section's heading, or its text where it has none
        QStringList lines;

        bool operator==(const Part&) const = default;
    };
    std::vector<Part> parts; ///< one a block that has text

    [[nodiscard]] static Snapshot of(const Document& document);
    /// All lines, an empty one between two blocks.
    [[nodiscard]] QStringList lines() const;

    /// UTF-8: "@key" begins a section, a line of text has a space before it, an empty one ends a block.
    [[nodiscard]] QByteArray toBytes() const;
    /// InvalidInput where the bytes are none that toBytes() made.
    [[nodiscard]] static Result<Snapshot> fromBytes(const QByteArray& bytes);
};

/// The block as lines of text; none where it has no text of its own, as a page's break.
[[nodiscard]] QStringList linesOf(const Block& block);

} // namespace rapporteur::report
