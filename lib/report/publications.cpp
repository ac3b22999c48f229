// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/publications.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rapporteur::report {

namespace {

/// A block as one text: it has changed where any of its lines has.
QString wholeText(const Block& block)
{
    return linesOf(block).join(u'\n');
}

/// The headings above a block, one a level, and which of them stand in the document already.
class HeadingsAbove
{
public:
    /// Where the block is a heading, it is not written before something below it is.
    void pass(const Heading& heading)
    {
        const size_t level = levelOf(heading);
        m_open[level] = heading;
        std::fill(m_open.begin() + qsizetype(level) + 1, m_open.end(), std::nullopt);
    }
    void writeTo(Document& document)
    {
        for (std::optional<Heading>& heading : m_open) {
            if (heading)
                document.blocks.emplace_back(*std::exchange(heading, std::nullopt));
        }
    }

private:
    [[nodiscard]] size_t levelOf(const Heading& heading) const
    {
        return size_t(std::clamp(heading.level, 1, int(m_open.size())) - 1);
    }
    std::array<std::optional<Heading>, 3> m_open;
};

QString withoutFigures(const QString& line)
{
    // Also those of other scripts, with what groups and parts them.
    static const QRegularExpression figure(QStringLiteral("\\p{Nd}+([.,'\\x{2019}\\s]\\p{Nd}+)*"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(line).replace(figure, QStringLiteral("#"));
}

/// Pairs each of the removed lines with the added one that differs in figures alone.
void pairUp(const QStringList& removed, QStringList& added, std::vector<ChangedFigure>& figures)
{
    for (const QString& line : removed) {
        const QString words = withoutFigures(line);
        if (words == line)
            continue;
        const auto same = std::find_if(added.begin(), added.end(),
                                       [&](const QString& each) { return withoutFigures(each) == words; });
        if (same != added.end()) {
            figures.push_back({line.trimmed(), same->trimmed()});
            added.erase(same);
        }
    }
}

} // namespace

PublicationKey PublicationKey::of(const ReportRequest& request, Id definition)
{
    PublicationKey key;
    key.group = request.group;
    key.definition = definition;
    key.report = request.name;
    key.reader = request.audience;
    key.language = request.locale.bcp47Name().section(u'-', 0, 0);
    key.subject = {request.subjectEntity, request.subject};
    return key;
}

Result<std::optional<Publication>> lastPublication(const Store& store, const PublicationKey& key)
{
    Query query = Query::of<Publication>();
    query.is("group", Value(key.group))
        .is("report", Value(key.report))
        .is("reader", Value(toCode(key.reader)));
    const auto found = store.all<Publication>(query);
    if (!found)
        return failure(found);
    std::optional<Publication> last;
    for (const Publication& each : *found) {
        const bool same = each.definition == key.definition && each.language == key.language &&
                          each.subject.id == key.subject.id;
        if (same && (!last || each.id > last->id)) // ids are in the order of time
            last = each;
    }
    return last;
}

Result<Snapshot> readSnapshot(const Store& store, const Publication& publication)
{
    return store.content(publication.content).and_then(&Snapshot::fromBytes);
}

Result<Publication> makePublication(Store& store, const PublicationKey& key, const QString& name,
                                    const Snapshot& snapshot, const QDateTime& now)
{
    return store.storeContent(snapshot.toBytes()).map([&](const QString& digest) {
        Publication publication;
        publication.group = key.group;
        publication.name = name;
        publication.definition = key.definition;
        publication.report = key.report;
        publication.reader = key.reader;
        publication.language = key.language;
        publication.subject = key.subject;
        publication.publishedOn = PartialDate::of(now.date());
        publication.publishedAt = now.time();
        publication.publishedBy = store.author();
        publication.content = digest;
        return publication;
    });
}

Result<std::optional<SincePublication>> sincePublication(const Store& store, const PublicationKey& key,
                                                         const Document& document)
{
    const auto last = lastPublication(store, key);
    if (!last)
        return failure(last);
    if (!*last)
        return std::optional<SincePublication>();
    return readSnapshot(store, **last).map([&](const Snapshot& before) {
        SincePublication since;
        since.publication = **last;
        since.difference = compareLines(before.lines(), Snapshot::of(document).lines());
        since.changed = changedBlocks(document, before);
        since.figures = changedFigures(since.difference);
        return std::optional(std::move(since));
    });
}

Document changedBlocks(const Document& document, const Snapshot& before)
{
    QStringList old;
    for (const Snapshot::Part& part : before.parts)
        old.append(part.lines.join(u'\n'));
    std::vector<const Block*> blocks;
    QStringList texts;
    for (const Block& block : document.blocks) {
        const QString text = wholeText(block);
        if (!text.isEmpty()) {
            blocks.push_back(&block);
            texts.append(text);
        }
    }
    Document changed;
    changed.metadata = document.metadata;
    HeadingsAbove above;
    auto block = blocks.begin();
    for (const DiffLine& each : compareLines(old, texts)) {
        if (each.kind == DiffLine::Kind::Removed)
            continue;
        const Block& present = **block++;
        const auto* heading = std::get_if<Heading>(&present);
        if (heading)
            above.pass(*heading);
        if (each.kind == DiffLine::Kind::Same)
            continue;
        above.writeTo(changed);
        if (!heading)
            changed.blocks.push_back(present);
    }
    return changed;
}

std::vector<ChangedFigure> changedFigures(const Difference& difference)
{
    std::vector<ChangedFigure> figures;
    QStringList removed;
    QStringList added;
    for (const DiffLine& line : difference) {
        if (line.kind == DiffLine::Kind::Removed) {
            removed.append(line.text);
        } else if (line.kind == DiffLine::Kind::Added) {
            added.append(line.text);
        } else {
            pairUp(removed, added, figures);
            removed.clear();
            added.clear();
        }
    }
    pairUp(removed, added, figures);
    return figures;
}

} // namespace rapporteur::report
