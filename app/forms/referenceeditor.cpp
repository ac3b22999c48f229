// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/referenceeditor.h"

#include "base/folding.h"
#include "entities/registry.h"
#include "exchange/fieldparser.h"
#include "forms/recentrecords.h"
#include "forms/suggestiondelegate.h"
#include "models/columns.h"
#include "models/roles.h"
#include "models/summary.h"
#include "queries/recordfromwords.h"
#include "shell/icons.h"
#include "store/formatter.h"
#include "store/shownlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace rapporteur {

namespace {
constexpr int mostSuggestions = 12;
constexpr int mostLabelsRead = 2000;               // more would be felt while typing
constexpr int CreateRole = Qt::UserRole + 100;     ///< the kind of record that the row would make
constexpr int CompletionRole = Qt::UserRole + 101; ///< what the field holds once the row is taken

/// Writes into the field what a row stands for, not what it says. A row that offers to make a record must not
/// be the one that begins with the typed words: Enter would take it unasked.
class Suggestions : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(CompletionRole).toString();
    }
};

/// Whether the label says more than search looks into.
bool hasWordsBeyondSearch(const EntityDescriptor& entity)
{
    return std::any_of(entity.fields().begin(), entity.fields().end(),
                       [&entity](const FieldDescriptor& field) {
                           return !field.searchable && entity.labelPattern().contains(field.name);
                       });
}

/// The words of a label, and those of its dates as people write them.
QStringList labelWords(const Store& store, const Record& record)
{
    QStringList words = foldedWords(store.label(record.ref()));
    for (const FieldDescriptor& field : record.entity->fields()) {
        if (field.type != FieldType::Date || !record.entity->labelPattern().contains(field.name))
            continue;
        const PartialDate date = record.value(field.name).toDate();
        words += foldedWords(date.toIso());
        words += foldedWords(date.toDisplay(QLocale()));
        words += foldedWords(date.toDisplay(QLocale(), QLocale::ShortFormat));
    }
    return words;
}

bool allBegin(const QStringList& typed, const QStringList& words)
{
    return std::all_of(typed.begin(), typed.end(), [&words](const QString& each) {
        return std::any_of(words.begin(), words.end(),
                           [&each](const QString& word) { return word.startsWith(each); });
    });
}

} // namespace

ReferenceEditor::ReferenceEditor(Workspace& workspace, const FieldDescriptor& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_workspace(workspace)
    , m_line(new QLineEdit(this))
    , m_open(m_line->addAction(icon(QStringLiteral("go-next"), IconTone::Muted), QLineEdit::TrailingPosition))
    , m_clear(m_line->addAction(icon(QStringLiteral("window-close"), IconTone::Muted),
                                QLineEdit::TrailingPosition))
    , m_completer(new Suggestions(this))
    , m_suggestions(new QStandardItemModel(this))
{
    setupLine();
    setupButtons();
    updateButtons();
}

void ReferenceEditor::setupLine()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    m_line->setPlaceholderText(field().hintText().isEmpty() ? tr("type a name") : field().hintText());
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive); // Enter takes the first row that begins so
    m_completer->setMaxVisibleItems(8);
    m_line->setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->popup()->installEventFilter(this);
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        touch();
        m_typed = text.simplified();
        m_words = text;
        suggest(text);
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &ReferenceEditor::choose);
}

void ReferenceEditor::setupButtons()
{
    m_clear->setToolTip(tr("Empty this field"));
    m_open->setToolTip(tr("Show this record (Ctrl+Enter)"));
    setSpokenName(field().labelText());
    connect(m_clear, &QAction::triggered, this, &ReferenceEditor::clear);
    connect(m_open, &QAction::triggered, this, [this] { emit openRequested(m_ref); });
}

void ReferenceEditor::setSpokenName(const QString& name)
{
    FieldEditor::setSpokenName(name);
    m_clear->setText(tr("Empty %1").arg(name));
    m_open->setText(tr("Show the record in %1").arg(name));
}

void ReferenceEditor::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
}

std::vector<const EntityDescriptor*> ReferenceEditor::targets() const
{
    std::vector<const EntityDescriptor*> found;
    for (const QString& name : field().targets)
        found.push_back(findEntity(name));
    if (!found.empty())
        return found;
    for (const EntityDescriptor* entity : allEntities()) {
        const FieldDescriptor* owner = entity->owner();
        if (!owner || editionField(*entity)) // a record in its own right, not a part of another
            found.push_back(entity);
    }
    return found;
}

void ReferenceEditor::setValue(const Value& value)
{
    RecordRef ref;
    if (field().type == FieldType::AnyReference)
        ref = RecordRef::fromString(value.toText());
    else if (!value.isNull())
        ref = {field().targets.value(0), value.toId()};
    if (m_creation && (m_creation->ref() != ref || m_workspace.store().record(ref)))
        m_creation.reset();
    showReference(ref);
    setTouched(false);
}

Result<Value> ReferenceEditor::value() const
{
    const QString typed = m_line->text().simplified();
    if (typed.isEmpty())
        return Value();
    if (typed == m_shown)
        return valueNaming(field(), m_ref);
    return failure(ErrorCode::NotFound,
                   tr("Nothing here goes by the name “%1”. Type a part of the name and choose from the list.")
                       .arg(typed));
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setReadOnly(readOnly);
    updateButtons();
}

void ReferenceEditor::showReference(const RecordRef& ref)
{
    m_ref = ref;
    m_shown = labelOfShown(ref);
    if (m_line->text() != m_shown) {
        m_line->setText(m_shown);
        m_line->setCursorPosition(0);
    }
    updateButtons();
}

void ReferenceEditor::updateButtons()
{
    m_clear->setVisible(!m_ref.isNull() && !m_readOnly && !field().required);
    m_open->setVisible(!m_ref.isNull() && m_leads);
}

void ReferenceEditor::setLeadsToRecord(bool leads)
{
    m_leads = leads;
    updateButtons();
}

QString ReferenceEditor::labelOfShown(const RecordRef& ref) const
{
    if (m_creation && m_creation->ref() == ref)
        return shownLabel(*m_creation, labels());
    return shownLabel(ref, m_workspace.store());
}

std::function<QString(const RecordRef&)> ReferenceEditor::labels() const
{
    return [this](const RecordRef& named) { return shownLabel(named, m_workspace.store()); };
}

std::optional<Record> ReferenceEditor::creation() const
{
    const bool isNamed = m_creation && m_creation->ref() == m_ref;
    return isNamed ? std::optional(m_workspace.forUsualAudience(*m_creation)) : std::nullopt;
}

void ReferenceEditor::suggest(const QString& words)
{
    m_suggestions->clear();
    if (words.simplified().isEmpty()) {
        for (const EntityDescriptor* entity : targets())
            addRecords(*entity, recentOf(*entity));
    }
    for (const EntityDescriptor* entity : targets()) {
        if (m_suggestions->rowCount() < mostSuggestions)
            addSuggestions(*entity, words);
    }
    putBeginningsFirst(words.simplified());
    offerCreation(words.simplified());
}

/// The list opens at the row that Enter would take, which begins with what is typed: none is to be hidden
/// above it.
void ReferenceEditor::putBeginningsFirst(const QString& words)
{
    const QString typed = foldText(words);
    int at = 0;
    for (int left = m_suggestions->rowCount(); left > 0; --left) {
        if (foldText(m_suggestions->item(at)->text()).startsWith(typed))
            ++at;
        else
            m_suggestions->appendRow(m_suggestions->takeRow(at));
    }
}

/// Those that are still there, the latest first.
std::vector<Record> ReferenceEditor::recentOf(const EntityDescriptor& entity) const
{
    return m_workspace.store()
        .records(entity, RecentRecords(m_workspace.drafts()).of(entity.name()))
        .value_or(std::vector<Record>());
}

/// Below what there is, and not where something goes by that very name.
void ReferenceEditor::offerCreation(const QString& words)
{
    for (int row = 0; row < m_suggestions->rowCount(); ++row) {
        if (foldText(m_suggestions->item(row)->text()) == foldText(words))
            return;
    }
    for (const EntityDescriptor* entity : targets()) {
        const auto made = recordFromWords(*entity, words, m_workspace.group());
        if (!made)
            continue;
        auto* item = new QStandardItem(tr("Create “%1”").arg(words));
        item->setData(entity->name(), CreateRole);
        item->setData(shownLabel(*made, labels()), CompletionRole);
        item->setData(tr("a new record: %1").arg(entity->singularText()), SummaryRole);
        m_suggestions->appendRow(item);
    }
}

bool ReferenceEditor::isSuggested(const RecordRef& ref) const
{
    for (int row = 0; row < m_suggestions->rowCount(); ++row) {
        if (m_suggestions->item(row)->data(RefRole).toString() == ref.toString())
            return true;
    }
    return false;
}

/// By the words of search, and by those of a label that search does not know: the date of a meeting.
Result<std::vector<Record>> ReferenceEditor::recordsMatching(const EntityDescriptor& entity,
                                                             const QString& words) const
{
    Query query(entity);
    query.search = words;
    query.limit = std::max(1, mostSuggestions - m_suggestions->rowCount());
    if (const FieldDescriptor* edition = editionField(entity); edition && !m_workspace.group().isNull())
        query.where.push_back({edition->name, Condition::Test::Is, {Value(m_workspace.group())}});
    auto records = m_workspace.store().records(query);
    if (records && records->empty() && !words.isEmpty())
        records = recordsLabelled(query, words);
    if (records && records->empty() && !query.where.empty()) {
        query.where.clear();
        records = m_workspace.store().records(query);
        if (records && records->empty() && !words.isEmpty())
            records = recordsLabelled(query, words);
    }
    return records;
}

/// By the words of labels that say more than search looks into.
Result<std::vector<Record>> ReferenceEditor::recordsLabelled(Query query, const QString& words) const
{
    if (!hasWordsBeyondSearch(*query.entity))
        return std::vector<Record>();
    const QStringList parts = foldedWords(words);
    const auto most = static_cast<size_t>(query.limit);
    query.search.clear();
    query.limit = mostLabelsRead;
    auto records = m_workspace.store().records(query);
    if (!records)
        return records;
    std::vector<Record> found;
    for (const Record& record : *records) {
        if (found.size() < most && allBegin(parts, labelWords(m_workspace.store(), record)))
            found.push_back(record);
    }
    return found;
}

void ReferenceEditor::addSuggestions(const EntityDescriptor& entity, const QString& words)
{
    if (const auto records = recordsMatching(entity, words))
        addRecords(entity, *records);
}

void ReferenceEditor::addRecords(const EntityDescriptor& entity, const std::vector<Record>& records)
{
    Formatter formatter(m_workspace.store());
    if (!formatter.prefetch(records, summaryColumns(entity)))
        return;
    for (const Record& record : records) {
        if (!isSuggested(record.ref()))
            addSuggestion(entity, record, summaryText(record, formatter));
    }
}

void ReferenceEditor::addSuggestion(const EntityDescriptor& entity, const Record& record,
                                    const QString& summary)
{
    auto* item = new QStandardItem(shownLabel(record, labels()));
    item->setData(record.ref().toString(), RefRole);
    item->setData(item->text(), CompletionRole);
    const QString kind = targets().size() > 1 ? entity.singularText() : QString();
    const QStringList parts = {kind, summary};
    item->setData(summary.isEmpty() || kind.isEmpty() ? kind + summary : parts.join(QStringLiteral(" · ")),
                  SummaryRole);
    m_suggestions->appendRow(item);
}

void ReferenceEditor::choose(const QModelIndex& index)
{
    if (const EntityDescriptor* made = findEntity(index.data(CreateRole).toString())) {
        m_creation = recordFromWords(*made, m_typed, m_workspace.group());
        showReference(m_creation->ref());
    } else {
        showReference(RecordRef::fromString(index.data(RefRole).toString()));
        RecentRecords(m_workspace.drafts()).note(m_ref);
    }
    touch();
    emit committed();
}

void ReferenceEditor::clear()
{
    showReference({});
    touch();
    emit committed();
}

/// Whoever types a whole name, another name or a code need not choose from the list as well.
void ReferenceEditor::takeTypedName()
{
    const QString typed = m_line->text().simplified();
    if (typed == m_shown)
        return;
    if (typed.isEmpty()) {
        showReference({});
        return;
    }
    for (const EntityDescriptor* entity : targets()) {
        const Result<Id> id = resolveName(m_workspace.store(), *entity, typed, {m_workspace.group()});
        if (id) {
            showReference({entity->name(), *id});
            RecentRecords(m_workspace.drafts()).note(m_ref);
            return;
        }
    }
}

/// Ctrl+Enter takes the row that is chosen and means the whole then, as it does without the list.
bool ReferenceEditor::takeFromSuggestions(QKeyEvent& key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || !key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (chosen.isValid())
        choose(chosen);
    QKeyEvent again(QEvent::KeyPress, key.key(), key.modifiers());
    QApplication::sendEvent(m_line, &again);
    return true;
}

/// Escape leaves the list as if no row had been looked at: the field holds again what was typed.
bool ReferenceEditor::leaveSuggestions(const QKeyEvent& key)
{
    if (key.key() != Qt::Key_Escape)
        return false;
    m_completer->popup()->hide();
    if (m_line->text() != m_words)
        m_line->setText(m_words);
    return true;
}

/// What is typed into a field that names a record means another one: it takes the place of the whole name.
void ReferenceEditor::selectOnEntry(const QEvent& event)
{
    if (m_line->text() != m_shown)
        return;
    if (event.type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
        m_clickedInto = reason == Qt::MouseFocusReason;
        if (reason == Qt::OtherFocusReason)
            m_line->selectAll();
    } else if (event.type() == QEvent::MouseButtonRelease && std::exchange(m_clickedInto, false) &&
               !m_line->hasSelectedText()) {
        m_line->selectAll();
    }
}

bool ReferenceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        auto& key = *static_cast<QKeyEvent*>(event);
        return leaveSuggestions(key) || takeFromSuggestions(key);
    }
    if (watched != m_line || m_readOnly)
        return FieldEditor::eventFilter(watched, event);
    selectOnEntry(*event);
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        takeTypedName();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            takeTypedName();
            if (key->modifiers().testFlag(Qt::ControlModifier) && m_leads && !m_ref.isNull()) {
                emit committed();
                emit openRequested(m_ref);
                return true;
            }
        }
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            openSuggestions();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease &&
               static_cast<QMouseEvent*>(event)->modifiers().testFlag(Qt::ControlModifier) && m_leads &&
               !m_ref.isNull()) {
        emit openRequested(m_ref);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_line->text().isEmpty())
        openSuggestions();
    return FieldEditor::eventFilter(watched, event);
}

void ReferenceEditor::openSuggestions()
{
    m_words = m_line->text();
    suggest(m_words.simplified() == m_shown ? QString() : m_words);
    m_completer->complete();
}

} // namespace rapporteur
