// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/streamtree.h"

#include "entities/group.h"
#include "entities/output.h"
#include "entities/progressnote.h"
#include "entities/theme.h"
#include "entities/workstream.h"
#include "models/columns.h"
#include "store/formatter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapporteur {

namespace {

using Kind = StreamTree::Kind;
using Node = StreamTree::Node;

QString tr(const char* text)
{
    return QCoreApplication::translate("streams", text);
}

/// The records of one kind that belong to these; where \a all, every one of them.
Result<std::vector<Record>> readOf(const Store& store, const EntityDescriptor& entity, const char* field,
                                   const std::vector<Value>& owners, bool all)
{
    Query query(entity);
    if (!all)
        query.where.push_back({QString::fromLatin1(field), Condition::Test::IsOneOf, owners});
    return store.records(query);
}

/// Those of its kind and edition among the children of a parent, in their order.
std::vector<const Node*> siblings(const Node& node, const Node& parent)
{
    std::vector<const Node*> found;
    for (const auto& child : parent.children) {
        if (child->kind == node.kind && child->group() == node.group())
            found.push_back(child.get());
    }
    return found;
}

/// What stands in a tree, from top to bottom.
void collect(const Node& node, std::vector<const Node*>& found)
{
    found.push_back(&node);
    for (const auto& child : node.children)
        collect(*child, found);
}

bool isSameShape(const Node& a, const Node& b)
{
    return a.kind == b.kind && a.ref() == b.ref() &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                      [](const auto& one, const auto& other) { return isSameShape(*one, *other); });
}

void replaceContents(Node& node, Node& by)
{
    node.record = std::move(by.record);
    node.title = std::move(by.title);
    node.who = std::move(by.who);
    node.status = std::move(by.status);
    for (size_t i = 0; i < node.children.size(); ++i)
        replaceContents(*node.children[i], *by.children[i]);
}

/// An output's or a theme's fields that say where it stands.
void setParent(Record& record, const Node& parent)
{
    const bool inTheme = parent.kind == Kind::Theme;
    const Node& stream = inTheme ? *parent.parent : parent;
    record.setValue(u"work_stream", Value(stream.ref().id));
    if (record.entity->field(u"theme"))
        record.setValue(u"theme", inTheme ? Value(parent.ref().id) : Value());
}

/// The places that these have together, dealt out in the order in which they stand now.
void setPositions(std::vector<Record>& inOrder)
{
    const FieldDescriptor* position = inOrder.front().entity->positionField();
    if (!position)
        return;
    std::vector<qint64> places;
    for (const Record& record : inOrder)
        places.push_back(record.value(position->name).toInteger());
    std::sort(places.begin(), places.end());
    qint64 next = 1;
    for (size_t i = 0; i < inOrder.size(); ++i) {
        next = std::max(next, places[i]);
        inOrder[i].setValue(position->name, next++);
    }
}

void describe(Node& node, const Formatter& formatter)
{
    const Record& record = node.record;
    switch (node.kind) {
    case Kind::Stream:
        node.title = formatter.label(record.ref());
        node.who = formatter.text(record, QStringLiteral("leads"));
        node.status = formatter.text(record, QStringLiteral("status"));
        break;
    case Kind::Output:
        node.title = record.text(u"title").simplified();
        node.who = formatter.text(record, QStringLiteral("authors"));
        node.status = formatter.text(record, QStringLiteral("status"));
        break;
    case Kind::Theme:
        node.title = record.text(u"title").simplified();
        break;
    case Kind::Note:
        node.title = tr("Progress note: %1 – %2")
                         .arg(formatter.text(record, QStringLiteral("from")),
                              formatter.text(record, QStringLiteral("to")));
        break;
    case Kind::Unassigned:
        node.title = tr("In no work stream");
        break;
    case Kind::Root:
        break;
    }
    for (const auto& child : node.children)
        describe(*child, formatter);
}

/// Where the streams of several editions stand together, each says which is its own.
void nameEditions(Node& root, const Formatter& formatter)
{
    for (const auto& stream : root.children) {
        if (stream->kind == Kind::Stream)
            stream->title = tr("%1 (%2)").arg(stream->title,
                                              formatter.label({Group::descriptor().name(), stream->group()}));
    }
}

} // namespace

Id StreamTree::Node::group() const
{
    if (kind == Kind::Stream || kind == Kind::Output)
        return record.value(u"group").toId();
    return parent ? parent->group() : Id();
}

int StreamTree::Node::outputs() const
{
    int count = 0;
    for (const auto& child : children)
        count += child->kind == Kind::Output ? 1 : child->outputs();
    return count;
}

StreamTree::StreamTree()
    : m_root(std::make_unique<Node>())
{}

Node& StreamTree::add(Node& parent, Kind kind, Record record)
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->record = std::move(record);
    node->parent = &parent;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

Result<StreamTree> StreamTree::read(const Store& store, Id group)
{
    const bool all = group.isNull();
    auto streams = readOf(store, WorkStream::descriptor(), "group", {Value(group)}, all);
    if (!streams)
        return failure(streams);
    std::vector<Value> ids;
    for (const Record& stream : *streams)
        ids.emplace_back(stream.id);
    auto themes = readOf(store, Theme::descriptor(), "work_stream", ids, all);
    auto outputs = readOf(store, Output::descriptor(), "group", {Value(group)}, all);
    auto notes = readOf(store, ProgressNote::descriptor(), "work_stream", ids, all);
    for (const auto* read : {&themes, &outputs, &notes}) {
        if (!*read)
            return failure(*read);
    }
    Formatter formatter(store);
    if (auto fetched = formatter.prefetch(*streams, {QStringLiteral("leads")}); !fetched)
        return failure(fetched);
    if (auto fetched = formatter.prefetch(*outputs, {QStringLiteral("authors")}); !fetched)
        return failure(fetched);
    StreamTree tree;
    tree.build({std::move(*streams), std::move(*themes), std::move(*outputs), std::move(*notes)});
    describe(*tree.m_root, formatter);
    if (all)
        nameEditions(*tree.m_root, formatter);
    return tree;
}

void StreamTree::build(Parts parts)
{
    // Editions follow one another where there are several.
    std::stable_sort(parts.streams.begin(), parts.streams.end(), [](const Record& a, const Record& b) {
        return a.value(u"group").toInteger() < b.value(u"group").toInteger();
    });
    QHash<Id, Node*> nodes;
    QHash<Id, Id> streamOf;
    for (const Record& stream : parts.streams)
        nodes.insert(stream.id, &add(*m_root, Kind::Stream, stream));
    for (const Record& theme : parts.themes)
        streamOf.insert(theme.id, theme.value(u"work_stream").toId());
    // The outputs in a stream alone stand above its themes.
    std::vector<const Record*> inThemes;
    std::vector<const Record*> inNone;
    for (const Record& output : parts.outputs) {
        const Id theme = output.value(u"theme").toId();
        const Id stream = output.value(u"work_stream").toId();
        if (streamOf.contains(theme) && (stream.isNull() || stream == streamOf.value(theme)))
            inThemes.push_back(&output);
        else if (Node* parent = nodes.value(stream))
            add(*parent, Kind::Output, output);
        else
            inNone.push_back(&output);
    }
    for (const Record& theme : parts.themes) {
        if (Node* parent = nodes.value(streamOf.value(theme.id)))
            nodes.insert(theme.id, &add(*parent, Kind::Theme, theme));
    }
    for (const Record* output : inThemes) {
        if (Node* parent = nodes.value(output->value(u"theme").toId()))
            add(*parent, Kind::Output, *output);
    }
    for (const Record& note : parts.notes) {
        if (Node* parent = nodes.value(note.value(u"work_stream").toId()))
            add(*parent, Kind::Note, note);
    }
    if (!inNone.empty()) {
        Node& heading = add(*m_root, Kind::Unassigned, {});
        for (const Record* output : inNone)
            add(heading, Kind::Output, *output);
    }
    number(*m_root);
}

void StreamTree::number(Node& node)
{
    int row = 0;
    for (const auto& child : node.children) {
        child->row = row++;
        number(*child);
    }
}

const Node* StreamTree::find(const RecordRef& ref) const
{
    if (ref.isNull())
        return nullptr;
    std::vector<const Node*> all;
    collect(*m_root, all);
    const auto found =
        std::find_if(all.begin(), all.end(), [&ref](const Node* node) { return node->ref() == ref; });
    return found == all.end() ? nullptr : *found;
}

bool StreamTree::takeContents(StreamTree& other)
{
    if (!isSameShape(*m_root, *other.m_root))
        return false;
    replaceContents(*m_root, *other.m_root);
    return true;
}

bool StreamTree::mayStandIn(const Node& node, const Node& parent) const
{
    const bool sameEdition = node.group() == parent.group();
    switch (node.kind) {
    case Kind::Stream:
        return parent.kind == Kind::Root;
    case Kind::Theme:
        return parent.kind == Kind::Stream && sameEdition;
    case Kind::Output:
        return parent.kind == Kind::Unassigned ||
               ((parent.kind == Kind::Stream || parent.kind == Kind::Theme) && sameEdition);
    case Kind::Note:
        return parent.kind == Kind::Stream && sameEdition;
    case Kind::Root:
    case Kind::Unassigned:
        break;
    }
    return false;
}

ChangeSet StreamTree::moved(const RecordRef& what, const Node& parent, int row) const
{
    const Node* node = find(what);
    if (!node || !mayStandIn(*node, parent))
        return {};
    Place place{&parent, 0};
    for (const Node* sibling : siblings(*node, parent)) {
        if (sibling != node && (row < 0 || sibling->row < row))
            ++place.at;
    }
    return movedTo(*node, place);
}

ChangeSet StreamTree::stepped(const RecordRef& what, int by) const
{
    const Node* node = find(what);
    if (!node || node->kind == Kind::Note)
        return {};
    const auto own = siblings(*node, *node->parent);
    const auto at = std::find(own.begin(), own.end(), node) - own.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(own.size()))
        return movedTo(*node, {node->parent, static_cast<int>(at)});
    const auto parents = parentsFor(*node);
    const auto next = std::find(parents.begin(), parents.end(), node->parent) - parents.begin() + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(parents.size()))
        return {};
    const Node& parent = *parents[static_cast<size_t>(next)];
    return movedTo(*node, {&parent, by < 0 ? static_cast<int>(siblings(*node, parent).size()) : 0});
}

std::vector<const Node*> StreamTree::parentsFor(const Node& node) const
{
    std::vector<const Node*> all;
    collect(*m_root, all);
    std::vector<const Node*> parents;
    std::copy_if(all.begin(), all.end(), std::back_inserter(parents),
                 [&](const Node* each) { return mayStandIn(node, *each); });
    return parents;
}

ChangeSet StreamTree::movedTo(const Node& node, const Place& place) const
{
    std::vector<const Node*> order = siblings(node, *place.parent);
    const auto old = std::find(order.begin(), order.end(), &node);
    const bool staysHere = node.parent == place.parent;
    if (staysHere && (old - order.begin() == place.at || node.kind == Kind::Note))
        return {};
    if (old != order.end())
        order.erase(old);
    order.insert(order.begin() + place.at, &node);
    std::vector<Record> after;
    for (const Node* each : order)
        after.push_back(each->record);
    if (!staysHere)
        setParent(after[static_cast<size_t>(place.at)], *place.parent);
    setPositions(after);
    ChangeSet changes;
    for (size_t i = 0; i < order.size(); ++i)
        changes.update(order[i]->record, after[i]);
    for (const auto& output : node.children) {
        if (staysHere)
            break;
        Record along = output->record;
        along.setValue(u"work_stream", Value(place.parent->ref().id));
        changes.update(output->record, along);
    }
    return changes;
}

} // namespace rapporteur
