// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

#include <functional>

class QWidget;

namespace rapporteur {

class Page;
class Workspace;

/// One page of the window, as the navigation lists it.
struct PageInfo
{
    enum class Place { Top, Main, Views, More };

    QString id; ///< for settings: the kind of record, or the name of a view
    QString title;
    QString iconName;
    Place place = Place::Main;
    const EntityDescriptor* counted = nullptr; ///< how many of these there are stands beside the title
    std::function<Page*(Workspace&, QWidget*)> make;
};

/// Every page in the order of the navigation.
[[nodiscard]] const std::vector<PageInfo>& allPages();
[[nodiscard]] const PageInfo* findPage(const QString& id);
/// The page on which a record of that kind is shown.
[[nodiscard]] const PageInfo& pageOf(const EntityDescriptor& entity);

/// What an empty list of these says: what would be here, and why.
[[nodiscard]] QString emptyListText(const EntityDescriptor& entity);

} // namespace rapporteur
