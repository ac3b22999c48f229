// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recorddocument.h"

#include "base/inlanguage.h"
#include "entities/registry.h"
#include "models/columns.h"
#include "queries/audiencegate.h"
#include "report/finishing.h"
#include "report/recordtable.h"
#include "report/reportwords.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

/// Makes documents of records as they are, whatever their kind.
class RecordDocument
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    RecordDocument(const Store& store, const ReportRequest& request)
        : m_store(store)
        , m_request(request)
        , m_gate(store, request.audience)
        , m_words(request.locale, request.audience)
    {}

    Result<Document> list(const ListAsShown& shown)
    {
        auto records = m_store.records(*shown.entity, shown.records).and_then([&](std::vector<Record> found) {
            return m_gate.visible(std::move(found));
        });
        if (!records)
            return failure(records);
        const bool secretariat = m_request.audience == Audience::Secretariat;
        const QString title =
            secretariat && !shown.title.isEmpty() ? shown.title : shown.entity->pluralText();
        open(shown.entity->pluralText(), title, secretariat ? shown.conditions : QString());
        auto table = recordTable(m_store, m_request, *shown.entity, shown.columns, *records, shown.groupedBy);
        if (!table)
            return failure(table);
        if (records->empty())
            add(Paragraph{plain(tr("There is nothing in this list for these readers."))});
        else
            add(std::move(*table));
        return std::move(m_document);
    }

    Result<Document> record()
    {
        const EntityDescriptor* entity = findEntity(m_request.subjectEntity);
        auto found = entity ? m_store.records(*entity, {m_request.subject}).and_then([&](auto records) {
            return m_gate.visible(std::move(records));
        })
                            : Result<std::vector<Record>>();
        if (!found)
            return failure(found);
        if (found->empty())
            return failure(ErrorCode::NotFound,
                           tr("There is no such record, or it is not for these readers."));
        return addRecord(found->front()).and_then([&] { return addChildren(found->front()); }).map([&] {
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
        Formatter formatter = readersFormatter(m_store, m_request);
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
        const auto records =
            m_store.records(recordsNaming(child, owner, record.ref()))
                .and_then([&](std::vector<Record> found) { return m_gate.visible(std::move(found)); });
        if (!records)
            return failure(records);
        if (records->empty())
            return {};
        QStringList columns = child.columns();
        columns.removeAll(owner.name);
        return recordTable(m_store, m_request, child, columns, *records).map([&](Table table) {
            add(Heading{1, child.pluralText(), child.name()});
            add(std::move(table));
        });
    }

    const Store& m_store;
    const ReportRequest& m_request;
    AudienceGate m_gate;
    ReportWords m_words;
    Document m_document;
};

} // namespace

Result<Document> listDocument(const Store& store, const ListAsShown& list, const ReportRequest& request)
{
    const InLanguage inLanguage(request.locale);
    return RecordDocument(store, request).list(list).and_then([&](Document document) {
        return finished(std::move(document), {}, request);
    });
}

Result<Document> recordDocument(const Store& store, const ReportRequest& request)
{
    const InLanguage inLanguage(request.locale);
    return RecordDocument(store, request).record().and_then([&](Document document) {
        return finished(std::move(document), {}, request);
    });
}

} // namespace rapporteur::report
