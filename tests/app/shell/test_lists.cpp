// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include <QHeaderView>

using namespace rapporteur;
using test::Gui;

namespace {

int columnTitled(const RecordsPage& page, const QString& title)
{
    const EntityTableModel& model = *page.listPane()->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    FAIL("There is no column " << title.toStdString());
    return -1;
}

void clickHeading(const RecordsPage& page, int column)
{
    QHeaderView* header = page.listPane()->table()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

QStringList shownTexts(const RecordsPage& page, int column)
{
    QStringList texts;
    const EntityTableModel& model = *page.listPane()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString().toLower());
    return texts;
}

} // namespace

TEST_CASE("A click on a heading sorts by what the column shows, also where others' fields stand in it", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    const int organisation = columnTitled(page, QStringLiteral("Organisation"));
    clickHeading(page, organisation);
    QStringList up = shownTexts(page, organisation);
    const auto filled = up.size() - up.count(QString());
    REQUIRE(filled > 3);
    CHECK(std::is_sorted(up.begin(), up.begin() + filled));
    clickHeading(page, organisation);
    QStringList down = shownTexts(page, organisation);
    CHECK(std::is_sorted(down.begin(), down.begin() + filled, std::greater<>()));
}
