// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"
#include "entities/publication.h"
#include "entities/reportdefinition.h"
#include "reports/reportpage.h"
#include "reports/sectionlist.h"

#include <QComboBox>
#include <QListWidget>
#include <QTabBar>
#include <QToolButton>

namespace rapporteur::test {

/// The report window on the sample, with its pages made.
class ReportGui : public Gui
{
public:
    explicit ReportGui(bool withSample = true)
        : Gui(withSample)
    {
        m_page = qobject_cast<ReportPage*>(window().showPage(QStringLiteral("report")));
        REQUIRE(m_page);
        if (withSample)
            waitForPages();
    }

    [[nodiscard]] ReportPage& page() { return *m_page; }

    void waitForPages()
    {
        REQUIRE(QTest::qWaitFor([&] { return m_page->isReady(); }, 60000));
    }

    void showTab(const char* title)
    {
        auto* tabs = named<QTabBar>("Parts of the setup");
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QString::fromUtf8(title))
                tabs->setCurrentIndex(i);
        }
        REQUIRE(tabs->tabText(tabs->currentIndex()) == QString::fromUtf8(title));
    }

    /// Goes through the answers with the arrow keys, as somebody without a mouse does.
    void choose(const char* field, const char* answer)
    {
        auto* combo = named<QComboBox>(field);
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != QString::fromUtf8(answer); ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        REQUIRE(combo->currentText() == QString::fromUtf8(answer));
    }

    QToolButton* tool(const QString& text)
    {
        for (QToolButton* each : window().findChildren<QToolButton*>()) {
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        }
        FAIL("There is no button " << text.toStdString());
        return nullptr;
    }

    void saveAs(const char* name)
    {
        click(button("Save as…"));
        fill("Name of the report", name, Qt::Key_Return);
    }

    template <class T>
    [[nodiscard]] std::vector<T> stored()
    {
        return require(other().all<T>());
    }

private:
    ReportPage* m_page = nullptr;
};

} // namespace rapporteur::test
