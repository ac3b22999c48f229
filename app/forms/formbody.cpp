// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formbody.h"

#include "attachments/attachmentsection.h"
#include "forms/chipsection.h"
#include "forms/fieldset.h"
#include "forms/relationsection.h"
#include "forms/tabstack.h"
#include "forms/usedby.h"
#include "history/recordhistory.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {
const auto detailsId = QStringLiteral("details");
} // namespace

FormBody::FormBody(Workspace& workspace, const EntityDescriptor& entity, const QStringList& omitted,
                   QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new TabStack(entity.name(), this))
    , m_details(m_tabs->addPage(detailsId, tr("Details")))
    , m_fields(new FieldSet(workspace, entity, {}, m_details->parentWidget()))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_tabs);
    const FormLayout layout = formLayout(entity, omitted);
    setupDetails(layout.details);
    for (const FormTab& tab : layout.tabs)
        setupTab(tab);
    setupHistory();
    setAcceptDrops(true);
    connect(m_fields, &FieldSet::edited, this, &FormBody::edited);
    connect(m_tabs, &TabStack::currentChanged, this, &FormBody::fillCurrent);
}

void FormBody::setupDetails(const std::vector<FormPart>& parts)
{
    m_details->addWidget(m_fields);
    m_sections.push_back({{detailsId, {}, {}, false, {}}, {}});
    for (const FormPart& part : parts)
        m_sections.back().sections.push_back(addSection(part, false, {}, m_details));
    m_usedBy = new UsedBy(m_workspace, m_details->parentWidget());
    m_details->addWidget(m_usedBy);
    m_details->addStretch(1);
}

void FormBody::setupTab(const FormTab& layout)
{
    const size_t index = m_sections.size();
    m_sections.push_back({layout, {}});
    m_tabs->addPage(layout.id, layout.title, [this, index](QVBoxLayout& page) { fillTab(index, page); });
}

void FormBody::fillTab(size_t index, QVBoxLayout& page)
{
    const FormTab layout = m_sections[index].layout;
    const bool alone = layout.parts.size() == 1;
    for (const FormPart& part : layout.parts) {
        const QString& empty = &part == &layout.parts.front() ? layout.empty : QString();
        m_sections[index].sections.push_back(addSection(part, alone, empty, &page));
    }
    page.addStretch(1);
}

void FormBody::makeTabs(const std::function<bool(const FormPart&)>& with)
{
    for (const Tab& tab : m_sections) {
        if (std::any_of(tab.layout.parts.begin(), tab.layout.parts.end(), with))
            m_tabs->make(tab.layout.id);
    }
}

void FormBody::setupHistory()
{
    const size_t index = m_sections.size();
    const FormTab tab{QStringLiteral("history"), tr("History"), {}, false, {}};
    m_sections.push_back({tab, {}});
    m_tabs->addWhole(tab.id, tab.title, [this, index](QWidget* parent) {
        auto* history = new RecordHistory(m_workspace, parent);
        m_sections[index].sections.push_back(history);
        return history;
    });
}

FormSection* FormBody::addSection(const FormPart& part, bool alone, const QString& empty, QVBoxLayout* page)
{
    FormSection* section = nullptr;
    switch (part.shape) {
    case FormPart::Shape::Files:
        section = m_files = new AttachmentSection(m_workspace, part, page->parentWidget());
        break;
    case FormPart::Shape::Chips:
        section = new ChipSection(m_workspace, part, page->parentWidget());
        break;
    case FormPart::Shape::Rows:
        section = new RelationSection(m_workspace, part, alone, empty, page->parentWidget());
        break;
    }
    page->addWidget(section);
    connect(section, &FormSection::edited, this, &FormBody::edited);
    return section;
}

void FormBody::addFile()
{
    makeTabs([](const FormPart& part) { return part.shape == FormPart::Shape::Files; });
    m_tabs->bringToFront(m_files);
    m_files->add();
}

void FormBody::addOnTop(QWidget* widget)
{
    m_details->insertWidget(0, widget);
}

void FormBody::addBelowFields(QWidget* widget)
{
    m_details->insertWidget(m_details->indexOf(m_fields) + 1, widget);
}

void FormBody::setRecord(const RecordRef& record)
{
    const bool another = record != m_record;
    m_record = record;
    m_tabs->setAlone(record.isNull());
    for (const Tab& tab : m_sections) {
        for (FormSection* section : tab.sections) {
            if (another)
                section->setOwner({});
        }
    }
    for (FormSection* section : m_sections.front().sections)
        section->setVisible(!record.isNull()); // a new record has only its fields
    m_usedBy->setRecord(record);
    refresh();
    fillCurrent();
}

void FormBody::fillCurrent()
{
    for (const Tab& tab : m_sections) {
        if (tab.layout.id != m_tabs->current())
            continue;
        for (FormSection* section : tab.sections)
            section->setOwner(m_record);
    }
}

void FormBody::showChild(const RecordRef& child)
{
    makeTabs([&](const FormPart& part) { return part.relation.entity->name() == child.entity; });
    for (const Tab& tab : m_sections) {
        for (FormSection* section : tab.sections) {
            if (!section->lists(child.entity))
                continue;
            m_tabs->showTab(tab.layout.id);
            section->setOwner(m_record);
            section->open(child.id);
            return;
        }
    }
}

void FormBody::refresh()
{
    if (m_record.isNull())
        return;
    for (const Tab& tab : m_sections) {
        qint64 count = 0;
        for (const FormPart& part : tab.layout.parts)
            count += part.relation.count(m_workspace.store(), m_record).value_or(0);
        m_tabs->setCount(tab.layout.id, count);
        if (tab.layout.onlyIfAny)
            m_tabs->setTabVisible(tab.layout.id, count > 0);
    }
}

void FormBody::commitPending()
{
    if (!m_fields->isDraft())
        m_fields->commitPending();
    for (const Tab& tab : m_sections) {
        for (FormSection* section : tab.sections)
            section->commitPending();
    }
}

RefusedInput* FormBody::refused() const
{
    if (m_fields->isRefused())
        return m_fields;
    for (const Tab& tab : m_sections) {
        for (FormSection* section : tab.sections) {
            if (RefusedInput* input = section->refused())
                return input;
        }
    }
    return nullptr;
}

FormSection* FormBody::takerOf(const QMimeData* mime, bool onlyInFront)
{
    if (!mime || m_record.isNull())
        return nullptr;
    if (!onlyInFront)
        makeTabs([](const FormPart& part) { return part.shape == FormPart::Shape::Files; });
    for (const Tab& tab : m_sections) {
        if (onlyInFront && tab.layout.id != m_tabs->current())
            continue;
        for (FormSection* section : tab.sections) {
            if (section->canTake(*mime))
                return section;
        }
    }
    return nullptr;
}

void FormBody::give(FormSection& taker, const QMimeData& mime)
{
    m_tabs->bringToFront(&taker);
    taker.take(mime);
}

/// Pasting means this tab, where it can take what there is, before it means the window.
bool FormBody::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        takerOf(QApplication::clipboard()->mimeData(), true)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FormBody::keyPressEvent(QKeyEvent* event)
{
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    FormSection* taker = event->matches(QKeySequence::Paste) ? takerOf(mime, true) : nullptr;
    if (taker)
        give(*taker, *mime);
    else
        QWidget::keyPressEvent(event);
}

void FormBody::dragEnterEvent(QDragEnterEvent* event)
{
    if (takerOf(event->mimeData(), false))
        event->acceptProposedAction();
}

void FormBody::dropEvent(QDropEvent* event)
{
    if (FormSection* taker = takerOf(event->mimeData(), false)) {
        event->acceptProposedAction();
        give(*taker, *event->mimeData());
    }
}

} // namespace rapporteur
