// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QLocale>

#include <functional>
#include <memory>

namespace rapporteur {

/// How values are written: for people in their language, or for files and scripts.
enum class TextStyle {
    Display,  ///< labels of choices, dates in words, yes and no
    Exchange, ///< codes of choices, ISO 8601 dates, true and false
};

/// Turns fields and virtual fields into text, reading what a whole page of records refers to at once.
class Formatter
{
public:
    explicit Formatter(const Store& store, TextStyle style = TextStyle::Display, const QLocale& locale = {});

    /// Records that others lead to pass through this before their texts are shown: a list for some readers
    /// must not show by way of a virtual field what it would withhold by itself.
    using Filter = std::function<Result<std::vector<Record>>(std::vector<Record>)>;
    void setFilter(Filter filter) { m_filter = std::move(filter); }

    /// What belongs to a record only for a time (an affiliation) is shown where it holds on that day;
    /// invalid: always.
    void setAsOf(QDate day) { m_asOf = day; }

    /// Reads at once what the columns of these records need.
    [[nodiscard]] Result<void> prefetch(const std::vector<Record>& records, const QStringList& columns);

    /// The column may be a field or a virtual field; a plural virtual field has several texts.
    [[nodiscard]] QStringList texts(const Record& record, const QString& column) const;
    /// The texts joined by "; ".
    [[nodiscard]] QString text(const Record& record, const QString& column) const;
    [[nodiscard]] QString text(const FieldDescriptor& field, const Value& value) const;
    /// What a record is called, in words that the filter lets through; empty where it lets none.
    [[nodiscard]] QString label(const RecordRef& ref) const;

private:
    /// What a path ends at: a field's value, or a record by its label.
    struct Cell
    {
        const FieldDescriptor* field = nullptr; ///< null: the record itself
        Value value;
        RecordRef ref;
    };
    using Cells = QList<Cell>;
    struct Visit;
    using Visits = std::shared_ptr<const std::vector<Visit>>;
    /// By the steps that lead there from the records of a page: what two columns share is read once.
    using KnownVisits = QHash<QString, Visits>;

    [[nodiscard]] Result<Visits> visitsAfter(const QStringList& steps, KnownVisits& known) const;
    [[nodiscard]] Result<QHash<Id, Cells>> follow(QStringList steps, KnownVisits& known) const;
    [[nodiscard]] Result<std::vector<Visit>> childrenOf(const std::vector<Visit>& visits,
                                                        const QString& child) const;
    [[nodiscard]] Result<std::vector<Visit>> referredFrom(const std::vector<Visit>& visits,
                                                          const FieldDescriptor& field) const;
    [[nodiscard]] Result<std::vector<Visit>> filtered(std::vector<Visit> visits) const;
    [[nodiscard]] QString cellText(const Cell& cell) const;
    [[nodiscard]] Result<void> readLabels(const std::vector<RecordRef>& refs) const;

    const Store& m_store;
    TextStyle m_style;
    QLocale m_locale;
    Filter m_filter;
    QDate m_asOf;
    QHash<QString, QHash<Id, Cells>> m_virtual; ///< by "entity.column", then by record
    mutable QHash<RecordRef, QString> m_labels; ///< as the filter let them through
};

} // namespace rapporteur
