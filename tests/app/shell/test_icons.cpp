// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "shell/catalogue.h"
#include "shell/icons.h"
#include "shell/windowcommand.h"

using namespace rapporteur;

namespace {

/// How much ink a picture of it has.
int inkOf(const QString& name)
{
    const QImage picture = icon(name).pixmap(16, 16).toImage();
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += qAlpha(picture.pixel(x, y)) > 0 ? 1 : 0;
    }
    return ink;
}

} // namespace

TEST_CASE("Pages, commands and kinds of records have icons that show on every desktop", "[gui]")
{
    QStringList names;
    for (const PageInfo& page : allPages())
        names.append(page.iconName);
    for (const EntityDescriptor* entity : allEntities())
        names.append(entity->iconName());
    for (const WindowCommand& command : windowCommands()) {
        if (!command.iconName.isEmpty())
            names.append(command.iconName);
    }
    for (const QString& name : std::as_const(names)) {
        INFO(name.toStdString());
        CHECK(inkOf(name) > 10);
    }
    CHECK(icon(QStringLiteral("no-such-icon")).isNull());
}

TEST_CASE("The program has an icon in its colours, of each size that title bars and task bars show", "[gui]")
{
    const QIcon icon = programIcon();
    for (const int size : {16, 24, 32, 48, 64}) {
        INFO(size);
        REQUIRE(icon.availableSizes().contains(QSize(size, size)));
        const QImage picture = icon.pixmap(size, size).toImage();
        REQUIRE(picture.size() == QSize(size, size));
        CHECK(qAlpha(picture.pixel(0, 0)) == 0);
        CHECK(picture.pixelColor(size * 3 / 8, size / 4) == Qt::white);
        CHECK(picture.pixelColor(size / 8, size / 2).blue() > picture.pixelColor(size / 8, size / 2).red());
    }
}
