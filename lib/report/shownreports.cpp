// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inlanguage.h"
#include "entities/registry.h"
#include "models/columns.h"
#include "report/gatedreader.h"
#include "report/listasshown.h"
#include "report/recordtable.h"
#include "report/reportmaker.h"
#include "report/reportwords.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

/// A list without a name of its own has the name of its kind, as the window says it: the report says it in
/// its language.
bool hasOwnName(const ListAsShown& shown)
{
    const InLanguage english(InLanguage::localeOf({}));
    return !shown.title.isEmpty() && shown.title != shown.entity->pluralText();
}

/// Makes documents of records as they are, whatever their kind. Their cells are read anew through the gate,
/// so that they show their readers what these may see, whoever looks at the screen.
class ShownReport
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ShownReport(GatedReader& reader, const ReportRequest& request)
        : m_reader(reader)
        , m_request(request)
        , m_words(request.locale, request.audience)
    {}

    static ReportKind listKind()
    {
        ReportKind kind;
        kind.name = listReport();
        kind.title = tr("List");
        kind.description = tr("A list as it stands on the screen, read anew for those it is for.");
        kind.subject = ReportKind::Subject::List;
        kind.usual = Audience::Secretariat;
        return kind;
    }

    static ReportKind recordKind()
    {
        ReportKind kind;
        kind.name = recordReport();
        kind.title = tr("Record");
        kind.description = tr("A record as it stands on the screen, read anew for those it is for.");
        kind.subject = ReportKind::Subject::Record;
        kind.usual = Audience::Secretariat;
        return kind;
    }

    /// Title and conditions are for the secretariat, as they may name what others may not know of.
    Result<Document> list()
    {
        const auto shown = ListAsShown::fromText(m_request.list);
        if (!shown)
            return failure(ErrorCode::NotFound, tr("There is no such list any more."));
        const Store& store = m_reader.store();
        const auto ids = store.ids(shown->query(store, m_request.group, m_request.asOf));
        if (!ids)
            return failure(ids);
        const std::vector<Record> records = m_reader.visible(store.records(*shown->entity, *ids));
        const bool secretariat = m_request.audience == Audience::Secretariat;
        const QString kind = shown->entity->pluralText();
        open(kind, secretariat && hasOwnName(*shown) ? shown->title : kind,
             secretariat ? shown->conditions(store) : QString());
        if (records.empty()) {
            add(Paragraph{plain(tr("There is nothing in this list for these readers."))});
            return std::move(m_document);
        }
        const ListDefinition& arrangement = shown->arrangement;
        return recordTable(store, m_request, *shown->entity, arrangement.columns, records,
                           arrangement.groupBy)
            .map([&](Table table) {
                add(std::move(table));
                return std::move(m_document);
            });
    }

    /// NotFound where the readers may not see it.
    Result<Document> record()
    {
        const EntityDescriptor* entity = findEntity(m_request.subjectEntity);
        const std::vector<Record> found =
            entity ? m_reader.visible(m_reader.store().records(*entity, {m_request.subject}))
                   : std::vector<Record>();
        if (found.empty())
            return failure(ErrorCode::NotFound,
                           tr("There is no such record, or it is not for these readers."));
        return addRecord(found.front()).and_then([&] { return addChildren(found.front()); }).map([&] {
            return std::move(m_document);
        });
    }

private:
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }

    void open(const QString& kind, const QString& title, const QString& subtitle,
              std::vector<Fact> facts = {})
    {
        m_document.metadata.title = title;
        Cover cover{kind == title ? QString() : kind, title, subtitle, m_words.marking(), std::move(facts)};
        cover.ownPage = false;
        add(std::move(cover));
    }

    /// Short values are facts below the title, long ones have a heading each.
    Result<void> addRecord(const Record& record)
    {
        Formatter formatter = readersFormatter(m_reader.store(), m_request);
        if (const auto read = formatter.prefetch({record}, possibleColumns(*record.entity)); !read)
            return read;
        std::vector<Fact> facts;
        std::vector<Block> texts;
        for (const FieldDescriptor& field : record.entity->fields()) {
            const QString text = formatter.text(record, field.name);
            if (field.hidden || text.isEmpty() ||
                (m_request.audience != Audience::Secretariat && field.type == FieldType::AudienceMark))
                continue;
            if (field.type != FieldType::LongText) {
                facts.push_back({field.labelText(), plain(text)});
                continue;
            }
            texts.push_back(Heading{1, field.labelText(), field.name});
            for (const QString& part : text.split(u'\n', Qt::SkipEmptyParts))
                texts.push_back(Paragraph{plain(part.simplified())});
        }
        open(record.entity->singularText(), formatter.label(record.ref()), {}, std::move(facts));
        std::move(texts.begin(), texts.end(), std::back_inserter(m_document.blocks));
        return {};
    }

    Result<void> addChildren(const Record& record)
    {
        for (const IncomingReference& reference : referencesTo(*record.entity)) {
            if (reference.field != reference.entity->owner())
                continue;
            if (const auto added = addChildrenOf(record, *reference.entity, *reference.field); !added)
                return added;
        }
        return {};
    }

    Result<void> addChildrenOf(const Record& record, const EntityDescriptor& child,
                               const FieldDescriptor& owner)
    {
        const Store& store = m_reader.store();
        const auto records = m_reader.visible(store.records(recordsNaming(child, owner, record.ref())));
        if (records.empty())
            return {};
        QStringList columns = child.columns();
        columns.removeAll(owner.name);
        return recordTable(store, m_request, child, columns, records).map([&](Table table) {
            add(Heading{1, child.pluralText(), child.name()});
            add(std::move(table));
        });
    }

    GatedReader& m_reader;
    const ReportRequest& m_request;
    ReportWords m_words;
    Document m_document;
};

} // namespace

ReportMaker shownList()
{
    return {ShownReport::listKind(), [](GatedReader& reader, const ReportRequest& request) {
                return ShownReport(reader, request).list();
            }};
}

ReportMaker shownRecord()
{
    return {ShownReport::recordKind(), [](GatedReader& reader, const ReportRequest& request) {
                return ShownReport(reader, request).record();
            }};
}

} // namespace rapporteur::report
