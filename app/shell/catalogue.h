// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <functional>

class QWidget;

namespace rapporteur {

class Page;
class Store;
class Workspace;

/// One page of the window, as the navigation lists it.
struct PageInfo
{
    /// The blocks of the navigation: what is up, the work, ways to look at it, and what is rarely
    /// changed. Aside is what only a link leads to.
    enum class Place { Top, Main, Views, Reference, Aside };

    QString id; ///< for settings: the kind of record, or the name of a view
    QString title;
    QString iconName;
    Place place = Place::Main;
    const EntityDescriptor* counted = nullptr; ///< how many of these there are stands beside the title
    const EntityDescriptor* shown = nullptr;   ///< records of this kind are opened here
    std::function<Page*(Workspace&, QWidget*)> make;
    bool isList = false; ///< of records, in rows
};

/// Every page in the order of the navigation.
[[nodiscard]] const std::vector<PageInfo>& allPages();
/// Also one that the navigation does not name; null where there is none.
[[nodiscard]] const PageInfo* findPage(const QString& id);
/// Whether records of that kind are opened on a page of their own; others are shown within what they belong
/// to.
[[nodiscard]] bool hasPage(const EntityDescriptor& entity);
/// The page on which a record of that kind is shown: its own, or that of what it belongs to.
[[nodiscard]] const PageInfo& pageOf(const EntityDescriptor& entity);
/// The page that lists records of that kind in rows: that on which they are shown, where it does, else one of
/// their own that the navigation does not name.
[[nodiscard]] const PageInfo& listOf(const EntityDescriptor& entity);
/// The record whose page shows this one: itself, or what it belongs to, as far up as it takes.
[[nodiscard]] RecordRef homeOf(const Store& store, const RecordRef& record);

/// What an empty list of these says: what would be here, and why.
[[nodiscard]] QString emptyListText(const EntityDescriptor& entity);

} // namespace rapporteur
