// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <memory>

namespace rapporteur {

/// The work streams of an edition with what belongs to each, as they were read, and what moving one of them
/// changes. A theme takes its outputs along; an output may stand in a theme, in a stream or in none.
class StreamTree
{
public:
    enum class Kind { Root, Stream, Theme, Output, Note, Unassigned };

    struct Node
    {
        Kind kind = Kind::Root;
        Record record; ///< none for the root and the heading of outputs in no stream
        Node* parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Node>> children; ///< a stream's: outputs, themes, progress notes
        QString title;
        QString who;
        QString status;

        [[nodiscard]] RecordRef ref() const { return record.entity ? record.ref() : RecordRef(); }
        [[nodiscard]] Id group() const;
        /// Outputs below, also within themes.
        [[nodiscard]] int outputs() const;
    };

    StreamTree();

    /// Null: the streams of all editions.
    [[nodiscard]] static Result<StreamTree> read(const Store& store, Id group);

    [[nodiscard]] const Node& root() const { return *m_root; }
    [[nodiscard]] const Node* find(const RecordRef& ref) const;
    /// Takes over what the records of another tree are now, where they stand at the same places; else changes
    /// nothing and returns false.
    [[nodiscard]] bool takeContents(StreamTree& other);

    /// What puts a record before the row of a parent (at its end where the row is negative); nothing where it
    /// would stand as it does, or must not stand there.
    [[nodiscard]] ChangeSet moved(const RecordRef& what, const Node& parent, int row) const;
    [[nodiscard]] bool mayStandIn(const Node& node, const Node& parent) const;
    /// One place up or down; past the edge into what comes before or after.
    [[nodiscard]] ChangeSet stepped(const RecordRef& what, int by) const;

private:
    struct Place
    {
        const Node* parent = nullptr;
        int at = 0; ///< among those of its kind, it itself left out
    };

    struct Parts
    {
        std::vector<Record> streams;
        std::vector<Record> themes;
        std::vector<Record> outputs;
        std::vector<Record> notes;
    };

    Node& add(Node& parent, Kind kind, Record record);
    void build(Parts parts);
    void number(Node& node);
    [[nodiscard]] ChangeSet movedTo(const Node& node, const Place& place) const;
    [[nodiscard]] std::vector<const Node*> parentsFor(const Node& node) const;

    std::unique_ptr<Node> m_root;
};

} // namespace rapporteur
