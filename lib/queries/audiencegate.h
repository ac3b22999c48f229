// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace rapporteur {

/// Something the gate kept back, and for whom it is.
struct Withheld
{
    RecordRef record;
    QString field; ///< empty: the whole record
    Audience audience = Audience::Secretariat;
};

/// The one gate through which everything leaves that is published or exported: decides what a reader may see.
/// The audience of a thing is the narrowest of its field's, its record's, its owners' and, for slides, what
/// their state allows; and nobody learns of a record by way of another that refers to it: a record that would
/// make no sense without the other is withheld as well.
class AudienceGate
{
public:
    AudienceGate(const Store& store, Audience reader);

    [[nodiscard]] Audience reader() const { return m_reader; }

    /// Of whole records, in their order: the narrowest of their own mark and of all that they need.
    [[nodiscard]] Result<std::vector<Audience>> audiences(const std::vector<Record>& records) const;

    /// The records that the reader may see, without the values that he may not: those are empty.
    /// What is left out is added to \a withheld.
    [[nodiscard]] Result<std::vector<Record>> visible(std::vector<Record> records,
                                                      std::vector<Withheld>* withheld = nullptr) const;

    /// The same of what happened: changes of records that the reader may see, of fields in which he may see
    /// what is there now. What a record that is gone belonged to nobody can say any more: it is the
    /// secretariat's.
    [[nodiscard]] Result<std::vector<HistoryStep>> visible(std::vector<HistoryStep> steps) const;

private:
    [[nodiscard]] Result<QHash<RecordRef, QSet<QString>>> visibleFields(const QSet<RecordRef>& refs) const;

    const Store& m_store;
    Audience m_reader;
};

} // namespace rapporteur
