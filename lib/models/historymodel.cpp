// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "entities/registry.h"
#include "store/formatter.h"
#include "store/recordpast.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace rapporteur {

namespace {
constexpr int stepsAtOnce = 100;
constexpr int linesShown = 3;
constexpr int mostNamed = 200; ///< records of a kind that go by the words looked for

QString changeText(const FieldChange& change, const Formatter& formatter)
{
    const auto words = [&](const Value& value) {
        const QString text = formatter.text(*change.field, value).simplified();
        return text.isEmpty() ? HistoryModel::tr("empty") : text;
    };
    return HistoryModel::tr("%1: %2 → %3", "field, before, after")
        .arg(change.field->labelText(), words(change.before), words(change.after));
}
} // namespace

HistoryModel::HistoryModel(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &HistoryModel::readNewer);
}

void HistoryModel::setRecord(const RecordRef& record)
{
    if (record == m_record)
        return;
    beginResetModel();
    m_record = record;
    m_steps.clear();
    m_loaded = false;
    m_complete = false;
    endResetModel();
}

int HistoryModel::rowOf(qint64 sequence) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [sequence](const HistoryStep& step) {
        return step.sequence == sequence;
    });
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

void HistoryModel::setFilter(const HistoryFilter& filter)
{
    m_filter = filter;
    m_found = false;
    reload();
}

void HistoryModel::showFound(const HistoryFilter& filter, std::vector<HistoryStep> steps)
{
    m_filter = filter;
    m_found = true;
    m_asked = false;
    reset(std::move(steps));
}

void HistoryModel::addFound(std::vector<HistoryStep> steps)
{
    m_asked = false;
    add(steps);
}

Result<std::vector<HistoryStep>> HistoryModel::find(const Store& store, HistoryFilter& filter)
{
    filter.limit = stepsAtOnce;
    filter.changesPerStep = changesShown;
    for (const EntityDescriptor* entity : allEntities()) {
        Query query(*entity);
        query.search = filter.text;
        query.limit = mostNamed;
        const auto ids = store.ids(query);
        if (!ids)
            return failure(ids);
        for (const Id id : *ids)
            filter.named.push_back({entity->name(), id});
    }
    return store.history(filter);
}

HistoryFilter HistoryModel::filter() const
{
    HistoryFilter wanted = m_filter;
    wanted.limit = stepsAtOnce;
    wanted.changesPerStep = changesShown;
    return wanted;
}

Result<std::vector<HistoryStep>> HistoryModel::read(const HistoryFilter& wanted) const
{
    return m_record.isNull() ? m_store.history(wanted) : historyOf(m_store, m_record, wanted);
}

void HistoryModel::reload()
{
    if (m_found) {
        emit stale();
        return;
    }
    auto steps = read(filter());
    if (steps)
        reset(std::move(*steps));
    else
        emit failed(steps.error());
}

void HistoryModel::reset(std::vector<HistoryStep> steps)
{
    beginResetModel();
    m_loaded = true;
    m_complete = steps.size() < static_cast<size_t>(stepsAtOnce);
    m_steps = std::move(steps);
    endResetModel();
}

void HistoryModel::readNewer()
{
    if (!m_loaded)
        return;
    if (m_found && m_steps.empty()) {
        emit stale(); // there is no step from which on to look
        return;
    }
    HistoryFilter wanted = filter();
    wanted.afterSequence = m_steps.empty() ? 0 : m_steps.front().sequence;
    auto steps = read(wanted);
    if (!steps || steps->empty())
        return;
    if (steps->size() >= static_cast<size_t>(stepsAtOnce)) {
        reload(); // more than a page came at once: there may be a gap
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(steps->size()) - 1);
    m_steps.insert(m_steps.begin(), steps->begin(), steps->end());
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryStep& step = m_steps[static_cast<size_t>(index.row())];
    if (role == IdRole)
        return step.sequence;
    if (role == RawRole && index.column() == When)
        return step.at;
    if (role == ChangesRole)
        return linesOf(step);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return QLocale().toString(step.at.toLocalTime(), QLocale::ShortFormat);
    case What:
        return whatOf(step);
    case Who:
        return step.author;
    default:
        return {};
    }
}

/// Of one record's history, what the step did to that record.
QString HistoryModel::whatOf(const HistoryStep& step) const
{
    if (m_record.isNull())
        return describe(step, m_store);
    HistoryStep own = step;
    own.changeCount = static_cast<qint64>(step.changes.size());
    const qint64 others = step.changeCount - own.changeCount;
    const QString words = describe(own, m_store);
    return others > 0 ? tr("%1, together with %n more", nullptr, static_cast<int>(others)).arg(words) : words;
}

QStringList HistoryModel::linesOf(const HistoryStep& step) const
{
    QStringList lines;
    const Formatter formatter(m_store);
    for (const Change& change : step.changes) {
        for (const FieldChange& field : change.fields) {
            if (lines.size() == linesShown)
                return lines;
            if (!field.field->hidden && change.kind == ChangeKind::Update)
                lines.append(changeText(field, formatter));
        }
    }
    return lines;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_loaded && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_steps.empty())
        return;
    HistoryFilter wanted = filter();
    wanted.beforeSequence = m_steps.back().sequence;
    if (m_found) {
        if (!std::exchange(m_asked, true))
            emit moreWanted(wanted);
        return;
    }
    const auto steps = read(wanted);
    if (!steps) {
        m_complete = true;
        emit failed(steps.error());
        return;
    }
    add(*steps);
}

void HistoryModel::add(const std::vector<HistoryStep>& steps)
{
    m_complete = steps.size() < static_cast<size_t>(stepsAtOnce);
    if (steps.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(steps.size()) - 1);
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
    endInsertRows();
}

} // namespace rapporteur
