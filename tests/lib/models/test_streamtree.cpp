// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/streamtreemodel.h"

#include "entities/group.h"
#include "entities/output.h"
#include "entities/theme.h"
#include "entities/workstream.h"
#include "support/properties.h"
#include "support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace rapporteur;
using test::require;

namespace {

/// Two streams; the first with two themes of two outputs each and one output of its own; one output in none.
struct Streams
{
    Id group;
    std::vector<RecordRef> streams;
    std::vector<RecordRef> themes;
    std::vector<RecordRef> outputs;
};

class Maker
{
public:
    explicit Maker(Store& store)
        : m_store(store)
    {
        Group group;
        group.name = QStringLiteral("Group");
        made.group = m_changes.add(group);
    }

    Id stream(const char* code)
    {
        WorkStream stream;
        stream.group = made.group;
        stream.code = QString::fromLatin1(code);
        stream.title = QStringLiteral("Stream");
        stream.position = static_cast<qint64>(made.streams.size()) + 1;
        return note(made.streams, m_changes.add(stream), "work_stream");
    }
    Id theme(Id stream, const char* title)
    {
        Theme theme;
        theme.workStream = stream;
        theme.title = QString::fromLatin1(title);
        theme.position = static_cast<qint64>(made.themes.size()) + 1;
        return note(made.themes, m_changes.add(theme), "theme");
    }
    Id output(Id stream, Id theme, const char* title)
    {
        Output output;
        output.group = made.group;
        output.workStream = stream;
        output.theme = theme;
        output.title = QString::fromLatin1(title);
        output.position = static_cast<qint64>(made.outputs.size()) + 1;
        return note(made.outputs, m_changes.add(output), "output");
    }
    Streams finish()
    {
        require(m_store.apply(std::move(m_changes)));
        return made;
    }

    Streams made;

private:
    static Id note(std::vector<RecordRef>& refs, Id id, const char* entity)
    {
        refs.push_back({QString::fromLatin1(entity), id});
        return id;
    }

    Store& m_store;
    ChangeSet m_changes;
};

Streams makeStreams(Store& store)
{
    Maker make(store);
    const Id first = make.stream("WS1");
    const Id second = make.stream("WS2");
    const Id coding = make.theme(first, "Coding");
    const Id images = make.theme(first, "Images");
    make.output(first, coding, "a");
    make.output(first, coding, "b");
    make.output(first, images, "c");
    make.output(first, {}, "d");
    make.output(second, {}, "e");
    make.output({}, {}, "f");
    return make.finish();
}

/// The tree in a line: "WS1 Stream(d Coding(a b) Images(c)) …".
QString drawn(const StreamTreeModel& model, const QModelIndex& parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = drawn(model, index);
        parts.append(index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return parts.join(u' ');
}

const auto asMade = QStringLiteral("WS1 Stream(d Coding(a b) Images(c)) WS2 Stream(e) In no work stream(f)");

} // namespace

TEST_CASE("Work streams stand in a tree with their themes and outputs, and say how many they hold",
          "[storage]")
{
    test::TemporaryStore store;
    const Streams made = makeStreams(*store);
    StreamTreeModel model(*store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroup(made.group);
    CHECK(drawn(model) == asMade);
    CHECK(model.indexOf(made.streams[0]).siblingAtColumn(StreamTreeModel::Outputs).data() ==
          QStringLiteral("4"));
    CHECK(model.indexOf(made.themes[0]).siblingAtColumn(StreamTreeModel::Outputs).data() ==
          QStringLiteral("2"));
    Id other{1};
    model.setGroup(other);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("An output steps down through its theme and on into the next", "[storage]")
{
    test::TemporaryStore store;
    const Streams made = makeStreams(*store);
    StreamTreeModel model(*store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroup(made.group);
    const RecordRef a = made.outputs[0];
    const auto step = [&](int by) { require(store->apply(model.tree().stepped(a, by))); };
    step(1);
    CHECK(drawn(model) ==
          QStringLiteral("WS1 Stream(d Coding(b a) Images(c)) WS2 Stream(e) In no work stream(f)"));
    step(1);
    CHECK(drawn(model) ==
          QStringLiteral("WS1 Stream(d Coding(b) Images(a c)) WS2 Stream(e) In no work stream(f)"));
    step(1);
    step(1);
    CHECK(drawn(model) ==
          QStringLiteral("WS1 Stream(d Coding(b) Images(c)) WS2 Stream(a e) In no work stream(f)"));
    CHECK(require(store->get<Output>(a.id)).theme.isNull());
    step(-1);
    CHECK(drawn(model) ==
          QStringLiteral("WS1 Stream(d Coding(b) Images(c a)) WS2 Stream(e) In no work stream(f)"));
    CHECK(require(store->get<Output>(a.id)).theme == made.themes[1].id);
}

TEST_CASE("A theme that is moved to another stream takes its outputs along, in one step", "[storage]")
{
    test::TemporaryStore store;
    const Streams made = makeStreams(*store);
    StreamTreeModel model(*store);
    model.setGroup(made.group);
    require(store->apply(model.tree().moved(made.themes[0], *model.tree().find(made.streams[1]), -1)));
    CHECK(drawn(model) ==
          QStringLiteral("WS1 Stream(d Images(c)) WS2 Stream(e Coding(a b)) In no work stream(f)"));
    CHECK(require(store->get<Output>(made.outputs[1].id)).workStream == made.streams[1].id);
    require(store->undo());
    CHECK(drawn(model) == asMade);
}

TEST_CASE("What must not stand somewhere is not dropped there")
{
    test::TemporaryStore store;
    const Streams made = makeStreams(*store);
    StreamTreeModel model(*store);
    model.setGroup(made.group);
    const auto may = [&](const RecordRef& what, const RecordRef& into) {
        const QModelIndex index = model.indexOf(what);
        const std::unique_ptr<QMimeData> data(model.mimeData({index}));
        return model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(into));
    };
    CHECK(may(made.outputs[0], made.themes[1]));
    CHECK(may(made.themes[0], made.streams[1]));
    CHECK_FALSE(may(made.themes[0], made.themes[1]));
    CHECK_FALSE(may(made.streams[0], made.streams[1]));
    CHECK_FALSE(may(made.themes[0], {}));
    CHECK_FALSE(may(made.outputs[0], {}));
}

TEST_CASE("Dragging to the same place changes nothing")
{
    test::TemporaryStore store;
    const Streams made = makeStreams(*store);
    StreamTreeModel model(*store);
    model.setGroup(made.group);
    const StreamTree& tree = model.tree();
    CHECK(tree.moved(made.outputs[0], *tree.find(made.themes[0]), 0).isEmpty());
    CHECK(tree.moved(made.outputs[0], *tree.find(made.themes[0]), 1).isEmpty());
    CHECK_FALSE(tree.moved(made.outputs[0], *tree.find(made.themes[0]), 2).isEmpty());
}

TEST_CASE("A renamed record is told of in its place, the tree stays as it is")
{
    test::TemporaryStore store;
    const Streams made = makeStreams(*store);
    StreamTreeModel model(*store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroup(made.group);
    const QPersistentModelIndex kept = model.indexOf(made.outputs[2]);
    const Record before = require(store->record(made.outputs[2]));
    Record after = before;
    after.setValue(u"title", QStringLiteral("renamed"));
    ChangeSet changes;
    changes.update(before, after);
    require(store->apply(std::move(changes)));
    CHECK(kept.isValid());
    CHECK(kept.data().toString() == QStringLiteral("renamed"));
}

TEST_CASE("Whatever is moved in the tree, nothing is lost, and undoing all of it leads back", "[storage]")
{
    test::forSome(12, 12, "moves of a tree keep its records and can be undone", [] {
        test::TemporaryStore store;
        const Streams made = makeStreams(*store);
        StreamTreeModel model(*store);
        model.setGroup(made.group);
        std::vector<RecordRef> all = made.streams;
        all.insert(all.end(), made.themes.begin(), made.themes.end());
        all.insert(all.end(), made.outputs.begin(), made.outputs.end());
        const auto moves = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
            rc::gen::tuple(rc::gen::inRange(0, int(all.size())), rc::gen::inRange(0, int(all.size())),
                           rc::gen::inRange(-1, 4)));
        int done = 0;
        for (const auto& [what, into, row] : moves) {
            const StreamTree& tree = model.tree();
            const StreamTree::Node* parent = row == 3 ? &tree.root() : tree.find(all[size_t(into)]);
            const ChangeSet changes = tree.moved(all[size_t(what)], *parent, row);
            if (changes.isEmpty())
                continue;
            require(store->apply(changes));
            ++done;
            RC_ASSERT(model.tree().root().outputs() == int(made.outputs.size()));
            for (const RecordRef& ref : all)
                RC_ASSERT(model.indexOf(ref).isValid());
        }
        for (; done > 0; --done)
            require(store->undo());
        RC_ASSERT(drawn(model) == asMade);
    });
}
