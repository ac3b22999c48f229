// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "shell/catalogue.h"
#include "shell/keyhints.h"
#include "shell/windowcommand.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace rapporteur {

class HeadBar;
class JobStrip;
class Navigation;
class NoticeBar;
class Page;
struct RecordsBehind;
class Removal;
class StoreJob;
class WelcomePage;

/// The one window: navigation, the page that is shown, the bar that tells, and the actions. It knows pages by
/// what Page promises and nothing more.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();

    /// Opens the records there and shows them; says why not where that fails.
    bool openLocation(const QString& location);
    bool createAt(const QString& location, bool withSample);
    /// The records opened last, or the welcome page.
    void reopenLast();

    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }
    [[nodiscard]] Page* currentPage() const;
    /// Null where the page that is shown must not be left yet.
    [[nodiscard]] Page* showPage(const QString& id);
    void showRecord(const RecordRef& record);
    [[nodiscard]] HeadBar& headBar() const { return *m_head; }
    void showView(const RecordRef& view);
    /// The list of exactly these records.
    void showRecords(const RecordsBehind& records);
    [[nodiscard]] NoticeBar& noticeBar() const { return *m_bar; }
    /// By its name: the window's own, each command's, and "page/ID" for each page.
    [[nodiscard]] QAction* action(const QString& name) const { return m_actions.value(name); }
    [[nodiscard]] const QHash<QString, QAction*>& actionsByName() const { return m_actions; }
    /// The records that were shown, the latest first, each once.
    [[nodiscard]] std::vector<RecordRef> recordsVisited() const;
    /// Gives the keyboard to the page that is shown.
    void focusPage();
    /// Writes all as a file of its own, away from the window.
    void saveCopyTo(const QString& path);
    /// Offers the backups that are kept of the open records, or of such as cannot be opened.
    void askRestore();
    void askRestoreOf(const StoreLocation& location);
    /// Puts a backup in the place of the file \a target, which is kept beside it, and opens it.
    void restore(const QString& backup, const QString& target);
    [[nodiscard]] JobStrip& jobs() const { return *m_jobs; }
    void undoStep(qint64 sequence);
    /// What commands are asked to act on now.
    [[nodiscard]] CommandContext commandContext();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setupParts();
    [[nodiscard]] WelcomePage& welcome();
    void setupStatus();
    void restoreWindow();

    // mainwindow_actions.cpp
    void setupActions();
    void setupFileMenu();
    void setupEditMenu();
    void setupViewMenu();
    void addCommands(QMenu* menu, WindowCommand::Menu place);
    QAction* addAction(QMenu* menu, const char* name, const QString& text, const char* iconName,
                       const QList<QKeySequence>& keys, void (MainWindow::*slot)());
    using QMainWindow::addAction;
    void updateActions();
    void updateUndo();
    void updateRecent();
    void undo();
    void redo();
    void travelInTime(qint64 changes, const QString& what,
                      const std::function<Result<Applied>(Store&, const Progress&)>& work);
    void addNew();
    void editCurrent();
    void removeSelected();
    void find();
    void nextPane();
    void showMenuByKey();
    void showRecordMenu(const std::vector<RecordRef>& records, QPoint at);
    void exportReport();
    void goBack();
    void goForward();

    // mainwindow_files.cpp
    void takeStore(std::unique_ptr<Store> store, const QString& location);
    void closeStore();
    void askNew();
    void askOpen();
    void openSample();

    // mainwindow_backups.cpp
    void askCopy();
    void backUpForTheDay();
    void swapIn(const QString& target);

    void offerDraft(const Draft& draft);
    void withdrawOffer(const QString& key);
    void failToOpen(const Error& error, const QString& location);
    [[nodiscard]] static QString samplePath();

    [[nodiscard]] bool mayLeave();
    void visit(const QString& pageId);
    void follow(const QString& link);
    static void bring(Page& page, const RecordRef& home, const RecordRef& record);
    void startDraft(const Record& draft);
    void resumeDraft(const Draft& draft);
    void newEdition();
    void leaveView();
    void onFailed(const Error& error);
    void updateTitle();
    void updateStatus();
    void noteVisit();

    Navigation* m_navigation = nullptr;
    QSplitter* m_splitter = nullptr;
    int m_navigationWidth = 212; ///< while there is room for its words
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr; ///< see welcome()
    HeadBar* m_head = nullptr;
    NoticeBar* m_bar = nullptr;
    QLabel* m_where = nullptr;
    QLabel* m_saved = nullptr;
    JobStrip* m_jobs = nullptr;
    std::unique_ptr<StoreJob> m_daily; ///< makes the backup of the day
    QMenu* m_recentMenu = nullptr;
    QHash<QString, QAction*> m_actions;
    QHash<QString, Page*> m_pages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Removal> m_removal;
    QString m_pageId;
    QString m_offeredKey; ///< of the draft that the bar speaks of
    QString m_offerText;
    QString m_listId = QStringLiteral("person"); ///< the list that was shown last

    struct Visit
    {
        QString page;
        RecordRef record;
        bool operator==(const Visit&) const = default;
    };
    std::vector<Visit> m_visits;
    size_t m_visit = 0;
    bool m_travelling = false;
    void travel(size_t to);
};

} // namespace rapporteur
