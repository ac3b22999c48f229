// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/sortheader.h"

#include <QMouseEvent>
#include <QStyleOptionHeader>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int roomForArrow = 24;

/// Small raised figures: they read as an order, and not as a part of the title.
QString raised(int number)
{
    static const QString figures = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    return number >= 0 && number < figures.size() ? figures.mid(number, 1) : QString();
}

} // namespace

SortHeader::SortHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int section) { emit sortRequested(section, m_joining); });
}

void SortHeader::setKeys(std::vector<Key> keys)
{
    m_keys = std::move(keys);
    viewport()->update();
}

/// Other records leave the headings as they are: to measure and paint them anew would be felt as one types.
void SortHeader::reset()
{
    QStringList titles;
    for (int section = 0; section < model()->columnCount(); ++section)
        titles.append(model()->headerData(section, Qt::Horizontal).toString());
    if (titles == m_titles && titles.size() == count())
        return;
    m_titles = std::move(titles);
    QHeaderView::reset();
}

void SortHeader::mousePressEvent(QMouseEvent* event)
{
    m_joining = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mousePressEvent(event);
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const auto key = std::find_if(m_keys.begin(), m_keys.end(),
                                  [section](const Key& each) { return each.section == section; });
    if (key == m_keys.end())
        return;
    option->sortIndicator = key->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (m_keys.size() > 1)
        option->text += raised(static_cast<int>(key - m_keys.begin()) + 1);
}

QSize SortHeader::sectionSizeFromContents(int section) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(section);
    return {size.width() + roomForArrow, size.height()};
}

} // namespace rapporteur
