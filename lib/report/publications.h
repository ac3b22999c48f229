// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/publication.h"
#include "report/linediff.h"
#include "report/reportrequest.h"
#include "report/snapshot.h"
#include "store/store.h"

#include <optional>

namespace rapporteur::report {

/// What makes two publications the same one, made again: whatever their days.
struct PublicationKey
{
    Id group;
    Id definition; ///< null: the report as it is usually made
    QString report;
    Audience reader = Audience::Public;
    QString language;
    RecordRef subject;

    [[nodiscard]] static PublicationKey of(const ReportRequest& request, Id definition);
};

/// The last one; none where it has never been published for these readers.
[[nodiscard]] Result<std::optional<Publication>> lastPublication(const Store& store,
                                                                 const PublicationKey& key);
/// What was published.
[[nodiscard]] Result<Snapshot> readSnapshot(const Store& store, const Publication& publication);
/// Keeps the text of what is published, and gives the record that is to be added for it.
[[nodiscard]] Result<Publication> makePublication(Store& store, const PublicationKey& key,
                                                  const QString& name, const Snapshot& snapshot,
                                                  const QDateTime& now);

/// A line that was published and would be the same today but for its figures.
struct ChangedFigure
{
    QString published;
    QString now;

    bool operator==(const ChangedFigure&) const = default;
};

/// What has changed since a publication.
struct SincePublication
{
    Publication publication;
    Difference difference;
    Document changed; ///< the blocks alone that are new or not as they were, below their headings
    std::vector<ChangedFigure> figures; ///< published figures that no longer agree with the records

    [[nodiscard]] bool isSame() const { return report::isSame(difference); }
};

/// Nothing where it has never been published for these readers.
[[nodiscard]] Result<std::optional<SincePublication>>
sincePublication(const Store& store, const PublicationKey& key, const Document& document);

/// The blocks of the document that are not in the snapshot, each below the headings that it stands under.
[[nodiscard]] Document changedBlocks(const Document& document, const Snapshot& before);
/// Lines that were replaced by the same with other figures.
[[nodiscard]] std::vector<ChangedFigure> changedFigures(const Difference& difference);

} // namespace rapporteur::report
