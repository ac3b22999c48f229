// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaccess.h"

#include "timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace rapporteur {

namespace {

/// One item; made when it is asked for.
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(TimelineView* view, quint32 item)
        : m_view(view)
        , m_item(item)
    {}

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_item < m_view->plan()->content().items.size();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
            return {};
        const QStringList facts = m_view->facts(m_item);
        if (kind == QAccessible::Description)
            return facts.join(QStringLiteral(", "));
        return (QStringList(m_view->plan()->item(m_item).label) + facts).join(QStringLiteral(", "));
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_view->itemRect(m_item).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (!isValid())
            return state;
        state.selected = m_view->plan()->item(m_item).record == m_view->selected();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = m_view->itemRect(m_item).isEmpty();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        const RecordRef record = m_view->plan()->item(m_item).record;
        m_view->select(record);
        emit m_view->recordChosen(record);
        if (name == setFocusAction())
            m_view->setFocus();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] quint32 item() const { return m_item; }

private:
    QPointer<TimelineView> m_view;
    quint32 m_item;
};

class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~ViewAccess() override { forget(); }

    [[nodiscard]] int childCount() const override
    {
        return m_view ? int(m_view->plan()->content().items.size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_children.constFind(index);
        if (known == m_children.cend()) {
            auto* made = new ItemAccess(m_view, quint32(index));
            known = m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*known);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* item = dynamic_cast<const ItemAccess*>(child);
        return item ? int(item->item()) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto item =
            m_view ? m_view->itemAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))) : std::nullopt;
        return item ? child(int(*item)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const auto found = m_view ? m_view->plan()->find(m_view->selected()) : std::vector<quint32>();
        return found.empty() ? nullptr : child(int(found.front()));
    }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    QPointer<TimelineView> m_view;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void forgetTimelineAccess(QObject* view)
{
    if (!QAccessible::isActive())
        return;
    if (auto* access = dynamic_cast<ViewAccess*>(QAccessible::queryAccessibleInterface(view)))
        access->forget();
}

} // namespace rapporteur
