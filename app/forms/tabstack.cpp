// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/tabstack.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
constexpr int widestPage = 920; // longer lines are hard to read
constexpr int fadeWidth = 32;

/// Tabs that go on beyond the edge fade there rather than being cut through a letter.
class FadingTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTabBar::paintEvent(event);
        QRect all;
        for (int index = 0; index < count(); ++index)
            all |= tabRect(index);
        QPainter painter(this);
        if (all.left() < rect().left())
            fade(painter, QRect(0, 0, fadeWidth, height()), true);
        if (all.right() > rect().right())
            fade(painter, QRect(width() - fadeWidth, 0, fadeWidth, height()), false);
    }

private:
    /// The tab in front is whole, whatever lies beside it.
    void fade(QPainter& painter, QRect edge, bool fromLeft) const
    {
        const QRect chosen = tabRect(currentIndex());
        if (edge.intersects(chosen)) {
            if (fromLeft)
                edge.setRight(chosen.left() - 1);
            else
                edge.setLeft(chosen.right() + 1);
        }
        if (edge.width() <= 0)
            return;
        const QColor ground = WindowTheme::current().base;
        QColor clear = ground;
        clear.setAlpha(0);
        QLinearGradient shade(edge.topLeft(), edge.topRight());
        shade.setColorAt(0, fromLeft ? ground : clear);
        shade.setColorAt(fromLeft ? 0.2 : 0.8, ground);
        shade.setColorAt(1, fromLeft ? clear : ground);
        painter.fillRect(edge, shade);
    }
};

/// What is on a page that scrolls stands below each other in its layout.
QScrollArea* scrollingPage(QWidget* parent, QVBoxLayout*& body)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outside = new QWidget(scroll);
    outside->setObjectName(QStringLiteral("page"));
    auto* page = new QWidget(outside);
    page->setMaximumWidth(widestPage);
    auto* sides = new QHBoxLayout(outside);
    sides->setContentsMargins(space::three, space::two, space::three, space::three);
    sides->addWidget(page, 1);
    sides->addStretch(0);
    body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::two);
    scroll->setWidget(outside);
    return scroll;
}

} // namespace

TabStack::TabStack(QString kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_bar(new FadingTabBar(this))
    , m_all(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar->setObjectName(QStringLiteral("formTabs"));
    m_bar->setAccessibleName(tr("Parts of the record"));
    m_bar->setToolTip(tr("Ctrl+Page Down shows the next part, Ctrl+Page Up the one before."));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    auto* indented = new QHBoxLayout; // the first word stands above the first letter of the page
    indented->setContentsMargins(space::two + space::half, 0, space::two, 0);
    indented->setSpacing(space::half);
    indented->addWidget(m_bar, 1);
    indented->addWidget(m_all);
    setupMenu();
    layout->addLayout(indented);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabStack::onChosen);
}

void TabStack::setupMenu()
{
    m_all->setIcon(icon(QStringLiteral("go-down"), IconTone::Muted));
    m_all->setToolTip(tr("All parts of the record"));
    m_all->setAccessibleName(tr("All parts of the record"));
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setProperty("bare", true);
    auto* menu = new QMenu(m_all);
    m_all->setMenu(menu);
    m_all->hide();
    connect(menu, &QMenu::aboutToShow, this, &TabStack::fillMenu);
}

void TabStack::fillMenu()
{
    QMenu* menu = m_all->menu();
    menu->clear();
    for (int index = 0; index < m_bar->count(); ++index) {
        if (!m_bar->isTabVisible(index))
            continue;
        QAction* action = menu->addAction(m_bar->tabText(index));
        action->setCheckable(true);
        action->setChecked(index == m_bar->currentIndex());
        connect(action, &QAction::triggered, this, [this, index] { m_bar->setCurrentIndex(index); });
    }
}

/// Where all can be seen, a second way to them would only be in the way.
void TabStack::offerMenu()
{
    const QMargins margins = layout()->itemAt(0)->layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    m_all->setVisible(!m_bar->isHidden() && m_bar->sizeHint().width() > room);
}

void TabStack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    offerMenu();
}

QVBoxLayout* TabStack::addPage(const QString& id, const QString& title)
{
    QVBoxLayout* body = nullptr;
    addTab({id, title, {}, scrollingPage(m_stack, body)});
    return body;
}

void TabStack::addPage(const QString& id, const QString& title, std::function<void(QVBoxLayout&)> fill)
{
    addWhole(id, title, [fill = std::move(fill)](QWidget* parent) {
        QVBoxLayout* body = nullptr;
        QScrollArea* page = scrollingPage(parent, body);
        fill(*body);
        return page;
    });
}

void TabStack::addWhole(const QString& id, const QString& title,
                        std::function<QWidget*(QWidget* parent)> make)
{
    addTab({id, title, std::move(make), nullptr});
}

void TabStack::addTab(Tab tab)
{
    const QScopedValueRollback<bool> quietly(m_byProgram, true);
    if (tab.page)
        m_stack->addWidget(tab.page);
    const QString title = tab.title;
    m_tabs.push_back(std::move(tab));
    m_bar->addTab(title);
}

void TabStack::make(const QString& id)
{
    if (const int index = indexOf(id); index >= 0)
        makePage(m_tabs[static_cast<size_t>(index)]);
}

void TabStack::makePage(Tab& tab)
{
    if (tab.page)
        return;
    tab.page = tab.make(m_stack);
    m_stack->addWidget(tab.page);
}

int TabStack::indexOf(const QString& id) const
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

void TabStack::setCount(const QString& id, qint64 count)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    const QString& title = m_tabs[static_cast<size_t>(index)].title;
    const QString text =
        count > 0 ? tr("%1 %2", "a tab and how many there are").arg(title, QLocale().toString(count)) : title;
    if (m_bar->tabText(index) == text)
        return;
    m_bar->setTabText(index, text);
    offerMenu();
}

void TabStack::setTabVisible(const QString& id, bool visible)
{
    const int index = indexOf(id);
    if (index < 0 || m_bar->isTabVisible(index) == visible)
        return;
    const QScopedValueRollback<bool> quietly(m_byProgram, true);
    m_bar->setTabVisible(index, visible);
    offerMenu();
}

void TabStack::setAlone(bool alone)
{
    m_bar->setVisible(!alone);
    offerMenu();
    if (alone)
        showTab(m_tabs.front().id);
}

QString TabStack::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 ? QString() : m_tabs[static_cast<size_t>(index)].id;
}

QWidget* TabStack::currentPage() const
{
    return m_stack->currentWidget();
}

void TabStack::showTab(const QString& id)
{
    const int index = indexOf(id);
    if (index < 0 || !m_bar->isTabVisible(index))
        return;
    const QScopedValueRollback<bool> quietly(m_byProgram, true);
    m_bar->setCurrentIndex(index);
}

void TabStack::showRemembered()
{
    const QString id = QSettings().value(QStringLiteral("form/tab/") + m_kind).toString();
    const int index = indexOf(id);
    showTab(index >= 0 && m_bar->isTabVisible(index) ? id : m_tabs.front().id);
}

void TabStack::showNext(int by)
{
    const int count = m_bar->count();
    if (m_bar->isHidden())
        return;
    for (int step = 1; step <= count; ++step) {
        const int index = (m_bar->currentIndex() + by * step + count * count) % count;
        if (m_bar->isTabVisible(index)) {
            m_bar->setCurrentIndex(index);
            return;
        }
    }
}

void TabStack::onChosen(int index)
{
    if (index < 0)
        return;
    Tab& tab = m_tabs[static_cast<size_t>(index)];
    makePage(tab);
    m_stack->setCurrentWidget(tab.page); // takes the keyboard along where it was on the page before
    if (!m_byProgram)
        QSettings().setValue(QStringLiteral("form/tab/") + m_kind, current());
    emit currentChanged(current());
}

void TabStack::bringToFront(const QWidget* inside)
{
    for (const Tab& tab : m_tabs) {
        if (tab.page && tab.page->isAncestorOf(inside))
            showTab(tab.id);
    }
}

void TabStack::scrollToTop()
{
    if (auto* scroll = qobject_cast<QScrollArea*>(currentPage()))
        scroll->ensureVisible(0, 0);
}

void TabStack::focusFirst()
{
    const QWidget* page = currentPage();
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        const bool takes =
            next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0;
        if (takes && page->isAncestorOf(next)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_bar->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
