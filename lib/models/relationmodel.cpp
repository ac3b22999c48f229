// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relationmodel.h"

#include "store/formatter.h"

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int rowsAtOnce = 200;

void putNewestFirst(std::vector<Record>& records, const Store& store, const QString& column)
{
    Formatter dates(store, TextStyle::Exchange);
    if (!dates.prefetch(records, {column}))
        return; // told when the texts are read
    std::stable_sort(records.begin(), records.end(), [&](const Record& a, const Record& b) {
        return dates.text(a, column) > dates.text(b, column);
    });
}
} // namespace

QString periodText(const PartialDate& start, const PartialDate& end)
{
    const QLocale locale;
    if (end.isNull())
        return start.isNull() ? QString() : RelationModel::tr("since %1").arg(start.toDisplay(locale));
    return start.isNull()
               ? RelationModel::tr("until %1").arg(end.toDisplay(locale))
               : RelationModel::tr("%1 until %2").arg(start.toDisplay(locale), end.toDisplay(locale));
}

RelationModel::RelationModel(Store& store, const Relation& relation, const QStringList& columns,
                             QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_entity(*relation.entity)
    , m_relation(relation)
    , m_columns(shownColumns(relation, columns))
    , m_limit(rowsAtOnce)
{
    connect(&store, &Store::changed, this, &RelationModel::onChanged);
}

/// The usual columns but those that only repeat the owner, a field of the record's own first.
std::vector<Column> RelationModel::shownColumns(const Relation& relation, QStringList names)
{
    const EntityDescriptor& entity = *relation.entity;
    if (!names.isEmpty())
        return columnsOf(entity, names);
    const FieldDescriptor* owner = relation.field;
    const QString ofOwner = owner ? owner->name + QLatin1Char('.') : QString();
    std::vector<Column> columns;
    for (const Column& column : columnsOf(entity, entity.columns())) {
        const bool repeats =
            owner &&
            (column.field == owner || (column.virtualField && column.virtualField->path.startsWith(ofOwner)));
        if (!repeats)
            columns.push_back(column);
    }
    // A text names a record better than its kind or the names of others.
    const auto namesIt = [](const Column& column) {
        return column.field && (column.field->isText() || column.field->isReference());
    };
    const auto first = std::find_if(columns.begin(), columns.end(), namesIt);
    if (first != columns.end())
        std::rotate(columns.begin(), first, first + 1);
    return columns;
}

void RelationModel::setOwner(const RecordRef& owner)
{
    if (owner == m_owner)
        return;
    beginResetModel();
    m_owner = owner;
    m_limit = rowsAtOnce;
    m_rows.clear();
    endResetModel();
    reload();
}

int RelationModel::rowOf(Id id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.record.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

ChangeSet RelationModel::moved(int from, int to) const
{
    ChangeSet changes;
    const FieldDescriptor* position = m_entity.positionField();
    if (!position || from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount())
        return changes;
    std::vector<Record> order;
    for (const Row& row : m_rows)
        order.push_back(row.record);
    const auto at = order.begin();
    if (from < to)
        std::rotate(at + from, at + from + 1, at + to + 1);
    else
        std::rotate(at + to, at + from, at + from + 1);
    for (size_t i = 0; i < order.size(); ++i) {
        Record after = order[i];
        after.setValue(position->name, static_cast<qint64>(i + 1));
        changes.update(order[i], after);
    }
    return changes;
}

/// The owner, or what is between where there is only one.
RecordRef RelationModel::namedByNew() const
{
    if (!m_relation.through)
        return m_owner;
    const auto ids = m_store.ids(recordsNaming(*m_relation.between, *m_relation.through, m_owner));
    return ids && ids->size() == 1 ? RecordRef{m_relation.between->name(), ids->front()} : RecordRef();
}

Record RelationModel::makeRecord() const
{
    Record record = Record::make(m_entity);
    if (m_relation.field)
        record.setValue(m_relation.field->name, valueNaming(*m_relation.field, namedByNew()));
    if (const FieldDescriptor* position = m_entity.positionField()) {
        qint64 last = 0;
        for (const Row& row : m_rows)
            last = std::max(last, row.record.value(position->name).toInteger());
        record.setValue(position->name, last + 1);
    }
    return record;
}

int RelationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RelationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case SummaryRole:
        return row.summary;
    case IdRole:
        return row.record.id.value;
    case RefRole:
        return row.record.ref().toString();
    case PastRole:
        return row.past;
    default:
        return {};
    }
}

void RelationModel::onChanged(const ChangeNotice&)
{
    // What is shown includes the names of others, and the list is short: read it again, whatever changed.
    if (!m_owner.isNull())
        reload();
}

Result<std::vector<Record>> RelationModel::read()
{
    const auto found = m_relation.recordsOf(m_store, m_owner);
    if (!found)
        return failure(found);
    Query query = *found;
    query.limit = m_limit;
    // Talks list by date, but within their meeting in the order that people gave them.
    if (isOrdered())
        query.sort = {SortKey{m_entity.positionField()->name, false}};
    auto records = m_store.records(query);
    if (!records)
        return records;
    m_total = static_cast<qint64>(records->size());
    if (m_total == m_limit)
        m_total = std::max(m_total, m_store.count(*found).value_or(m_total));
    return records;
}

void RelationModel::readMore()
{
    m_limit += rowsAtOnce;
    reload();
}

void RelationModel::reload()
{
    if (m_owner.isNull() || !m_relation.field) {
        m_total = 0;
        take({});
        return;
    }
    auto records = read();
    if (!records) {
        emit failed(records.error());
        return;
    }
    QStringList names;
    for (const Column& column : m_columns)
        names.append(column.name);
    if (!m_newestBy.isEmpty())
        putNewestFirst(*records, m_store, m_newestBy);
    Formatter formatter(m_store);
    if (const Result<void> fetched = formatter.prefetch(*records, names); !fetched)
        emit failed(fetched.error());
    std::vector<Row> rows;
    for (const Record& record : *records)
        rows.push_back(describeRow(record, formatter));
    take(std::move(rows));
    emit reloaded();
}

/// Both ends of what lasts for a time are among the columns: they are said together.
const Period* RelationModel::shownPeriod() const
{
    for (const Period& period : m_entity.periods()) {
        const auto shows = [this](const QString& name) {
            return std::any_of(m_columns.begin(), m_columns.end(),
                               [&name](const Column& column) { return column.name == name; });
        };
        if (shows(period.start) && shows(period.end))
            return &period;
    }
    return nullptr;
}

QString RelationModel::columnText(const Record& record, const Column& column, const Formatter& formatter)
{
    const QString text = formatter.text(record, column.name).simplified();
    // A number by itself does not say of what.
    const bool isNumber = column.field && column.field->type == FieldType::Integer && !text.isEmpty();
    return isNumber ? tr("%1: %2", "a field and its number").arg(column.title(), text) : text;
}

RelationModel::Row RelationModel::describeRow(const Record& record, const Formatter& formatter) const
{
    const Period* period = shownPeriod();
    QStringList texts;
    for (const Column& column : m_columns) {
        const bool isFlag = column.field && column.field->type == FieldType::Boolean;
        if ((isFlag && !record.value(column.name).toBool()) || (period && column.name == period->end))
            continue;
        const QString text =
            isFlag ? column.title()
            : period && column.name == period->start
                ? periodText(record.value(period->start).toDate(), record.value(period->end).toDate())
                : columnText(record, column, formatter);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    Row row{record, texts.value(0), texts.mid(1).join(QStringLiteral(" · "))};
    if (row.title.isEmpty())
        row.title = m_store.label(record.ref());
    const PartialDate end = period && m_lasting ? record.value(period->end).toDate() : PartialDate();
    row.past = !end.isNull() && end.firstDay() <= QDate::currentDate();
    return row;
}

void RelationModel::take(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    const auto sameIds = [](const Row& a, const Row& b) { return a.record.id == b.record.id; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameIds)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace rapporteur
