// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// screenshots OUT: every page of the real window as pictures, on the sample and on empty records, light and
// dark, at two sizes; and every chart of none, one, three, 33 and 200 countries as it leaves the program, in
// OUT/charts. packaging/screenshots lends it a display. What it shows is for people to judge; it fails only
// where a page cannot be shown or a picture not be written.
#include "charts/chartexport.h"
#include "exchange/fieldparser.h"
#include "exchange/samplereader.h"
#include "forms/workspace.h"
#include "queries/namedcharts.h"
#include "shell/catalogue.h"
#include "shell/mainwindow.h"
#include "shell/page.h"
#include "shell/windowtheme.h"
#include "support/manycountries.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace rapporteur;

namespace {

constexpr int settleMilliseconds = 250; ///< without anything painted or read
constexpr int patienceMilliseconds = 8000;

/// Counts what is painted: once that stops, the picture is complete.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest)
            m_since.restart();
        return false;
    }
    void settle()
    {
        QElapsedTimer all;
        all.start();
        m_since.start();
        while (m_since.elapsed() < settleMilliseconds && all.elapsed() < patienceMilliseconds)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }

private:
    QElapsedTimer m_since;
};

struct Look
{
    QSize size;
    WindowTheme::Choice theme;
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1x%2-%3")
            .arg(size.width())
            .arg(size.height())
            .arg(theme == WindowTheme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    }
};

[[noreturn]] void fail(const QString& message)
{
    std::fprintf(stderr, "screenshots: %s\n", qPrintable(message));
    std::exit(EXIT_FAILURE);
}

/// Takes the pictures of one window.
class Camera
{
public:
    Camera(const QString& location, const Look& look, const QString& folder)
        : m_folder(folder)
    {
        QSettings().clear();
        WindowTheme::apply(*qApp, look.theme);
        if (!QDir().mkpath(folder))
            fail(QStringLiteral("The folder %1 cannot be made.").arg(folder));
        m_window.setWindowState(Qt::WindowNoState);
        if (!location.isEmpty() && !m_window.openLocation(location))
            fail(QStringLiteral("%1 cannot be opened.").arg(location));
        m_window.show();
        m_window.setGeometry(QRect({0, 0}, look.size));
        qApp->installEventFilter(&m_watch);
    }
    ~Camera() { qApp->removeEventFilter(&m_watch); }

    void takeWelcome() { take(QStringLiteral("welcome")); }

    void takePages()
    {
        for (const PageInfo& info : allPages()) {
            Page* page = m_window.showPage(info.id);
            if (!page)
                fail(QStringLiteral("The page %1 cannot be shown.").arg(info.id));
            m_watch.settle();
            chooseFirst(page);
            take(info.id);
            takeTabs(page, info.id);
            takeCharts(page);
        }
    }

private:
    /// As a person would: the first row of the list.
    void chooseFirst(Page* page)
    {
        for (QWidget* pane : page->panes()) {
            if (!pane->isVisible() || !qobject_cast<QAbstractItemView*>(pane))
                continue; // Home would choose something else in a field
            pane->setFocus(Qt::TabFocusReason);
            QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
            QApplication::sendEvent(pane, &home);
            return;
        }
    }

    void takeTabs(Page* page, const QString& id)
    {
        for (QTabBar* tabs : page->findChildren<QTabBar*>()) {
            if (!tabs->isVisible())
                continue;
            const int before = tabs->currentIndex();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tab == before || !tabs->isTabEnabled(tab) || !tabs->isTabVisible(tab))
                    continue;
                tabs->setCurrentIndex(tab);
                take(QStringLiteral("%1-tab-%2").arg(id).arg(tab + 1));
            }
            tabs->setCurrentIndex(before);
        }
    }

    void takeCharts(Page* page)
    {
        auto* list = page->findChild<QListWidget*>(QStringLiteral("chartChooser"));
        for (int row = 1; list && row < list->count(); ++row) {
            list->setCurrentRow(row);
            take(QStringLiteral("charts-%1").arg(row + 1));
        }
    }

    void take(const QString& name)
    {
        m_watch.settle();
        const QPixmap picture = m_window.screen()->grabWindow(m_window.winId());
        if (picture.isNull() || !picture.save(QStringLiteral("%1/%2.png").arg(m_folder, name)))
            fail(QStringLiteral("%1/%2.png cannot be written.").arg(m_folder, name));
    }

    QString m_folder;
    PaintWatch m_watch;
    MainWindow m_window;
};

QString makeRecords(const QTemporaryDir& folder, const QString& name, bool withSample)
{
    const StoreLocation location{folder.filePath(name)};
    auto store = Store::create(location);
    if (!store)
        fail(store.error().message);
    if (withSample) {
        auto sample = readShippedSample(QStringLiteral("ml-group-2021"));
        if (!sample)
            fail(sample.error().message);
        if (const auto applied = (*store)->apply(std::move(*sample)); !applied)
            fail(applied.error().message);
    }
    return location.text;
}

/// As the public gets them, each on a picture of its own.
void takeChartsOf(int countries, const QTemporaryDir& folder, const QString& out)
{
    const auto store =
        Store::create(StoreLocation{folder.filePath(QStringLiteral("of-%1.rapporteur").arg(countries))});
    if (!store)
        fail(store.error().message);
    if (const auto applied = (*store)->apply(test::ManyCountries(**store, countries).changes()); !applied)
        fail(applied.error().message);
    if (!QDir().mkpath(out))
        fail(QStringLiteral("The folder %1 cannot be made.").arg(out));
    ChartRequest request;
    request.group.group = resolveGroup(**store).value_or(Id());
    request.group.asOf = QDate(2021, 12, 15);
    for (const ChartKind& kind : chartKinds()) {
        const auto spec = readChart(**store, kind.name, request, QLocale());
        if (!spec)
            fail(spec.error().message);
        const QString path = QStringLiteral("%1/%2-%3.png").arg(out, kind.name).arg(countries);
        if (const auto saved = exportChart(*spec, path); !saved)
            fail(saved.error().message);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("rapporteur-screenshots"));
    QApplication::setApplicationName(QStringLiteral("rapporteur-screenshots"));
    if (QApplication::arguments().size() != 2)
        fail(QStringLiteral("usage: screenshots OUT"));
    const QString out = QApplication::arguments().at(1);
    const QTemporaryDir folder;
    const QString sample = makeRecords(folder, QStringLiteral("ml-group-2021.rapporteur"), true);
    const QString empty = makeRecords(folder, QStringLiteral("empty.rapporteur"), false);
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        for (const WindowTheme::Choice theme : {WindowTheme::Choice::Light, WindowTheme::Choice::Dark}) {
            const Look look{size, theme};
            Camera(sample, look, QStringLiteral("%1/%2").arg(out, look.name())).takePages();
        }
    }
    const Look small{QSize(1280, 800), WindowTheme::Choice::Light};
    Camera(empty, small, QStringLiteral("%1/empty-%2").arg(out, small.name())).takePages();
    for (const int countries : {0, 1, 3, 33, 200})
        takeChartsOf(countries, folder, QStringLiteral("%1/charts").arg(out));
    Camera({}, small, QStringLiteral("%1/empty-%2").arg(out, small.name())).takeWelcome();
    return EXIT_SUCCESS;
}
