// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/registry.h"
#include "exchange/samplereader.h"
#include "lists/listpane.h"
#include "lists/recordtable.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"
#include "shell/recordspage.h"
#include "shell/windowtheme.h"
#include "support/temporarystore.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

namespace rapporteur::test {

/// The window on the sample, driven by keys and clicks as a person would, with a second connection that sees
/// what was really saved.
class Gui
{
public:
    explicit Gui(bool withSample = true)
    {
        QSettings().clear();
        WindowTheme::apply(*qApp, WindowTheme::Choice::Light);
        if (withSample)
            require(m_store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
        m_window = std::make_unique<MainWindow>();
        m_window->setWindowState(Qt::WindowNoState); // the offscreen platform's screen is a small one
        m_window->resize(1280, 800);
        REQUIRE(m_window->openLocation(m_store.location().text));
        m_window->show();
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// Another program's view of the same records.
    [[nodiscard]] Store& other() { return *m_store; }
    [[nodiscard]] Store& own() { return m_window->workspace()->store(); }
    [[nodiscard]] TemporaryStore& files() { return m_store; }

    RecordsPage& records(const char* name)
    {
        auto* page = qobject_cast<RecordsPage*>(m_window->showPage(QString::fromLatin1(name)));
        REQUIRE(page);
        return *page;
    }

    /// The visible widget that a screen reader would announce by this name.
    template <class W = QWidget>
    W* named(const QString& name)
    {
        for (W* widget : m_window->findChildren<W*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        FAIL("There is nothing called " << name.toStdString());
        return nullptr;
    }
    template <class W = QWidget>
    W* named(const char* name)
    {
        return named<W>(QString::fromUtf8(name));
    }
    /// The visible button with this text.
    QPushButton* button(const char* text)
    {
        for (QPushButton* each : m_window->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return each;
        }
        QStringList others;
        for (QPushButton* each : m_window->findChildren<QPushButton*>()) {
            if (each->isVisible())
                others.append(each->text());
        }
        FAIL("There is no button " << text << " among " << others.join(QStringLiteral(", ")).toStdString());
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString& words)
    {
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    /// Replaces what a field holds, key by key, and leaves it with Tab.
    void fill(const char* name, const char* text, Qt::Key leaveWith = Qt::Key_Tab)
    {
        QWidget* field = named(name);
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, leaveWith);
    }

    /// The id of the only record of that kind with this label.
    Id find(const char* entity, const QString& words)
    {
        Query query(*findEntityByName(entity));
        query.search = words;
        const std::vector<Id> found = require(m_store->ids(query));
        REQUIRE(found.size() == 1);
        return found.front();
    }
    [[nodiscard]] Record saved(const char* entity, Id id)
    {
        return require(m_store->record(*findEntityByName(entity), id));
    }

private:
    static const EntityDescriptor* findEntityByName(const char* name)
    {
        return findEntity(QString::fromLatin1(name));
    }

    TemporaryStore m_store;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rapporteur::test
