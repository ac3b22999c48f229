// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace rapporteur {

/// The tabs of a form and what is on them. Remembers for each kind of record which one was chosen last.
class TabStack : public QWidget
{
    Q_OBJECT

public:
    explicit TabStack(QString kind, QWidget* parent = nullptr);

    /// A page that scrolls; returns what its parts are put into, one below the other.
    QVBoxLayout* addPage(const QString& id, const QString& title);
    /// A page that scrolls and is filled when it is first wanted.
    void addPage(const QString& id, const QString& title, std::function<void(QVBoxLayout&)> fill);
    /// A page that sees to its own room, made when it is first wanted.
    void addWhole(const QString& id, const QString& title, std::function<QWidget*(QWidget* parent)> make);
    /// Sees to it that a page is there.
    void make(const QString& id);
    void setCount(const QString& id, qint64 count);
    void setTabVisible(const QString& id, bool visible);
    /// With nothing to choose from, the first page stands alone.
    void setAlone(bool alone);

    [[nodiscard]] QString current() const;
    [[nodiscard]] QWidget* currentPage() const;
    void showTab(const QString& id);
    void showRemembered();
    void showNext(int by);
    /// The tab that a widget stands on comes to the front.
    void bringToFront(const QWidget* inside);
    void scrollToTop();
    /// The first thing on the page in front that takes the keyboard, else the tabs.
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void currentChanged(const QString& id);

private:
    struct Tab
    {
        QString id;
        QString title;
        std::function<QWidget*(QWidget* parent)> make;
        QWidget* page = nullptr;
    };

    void addTab(Tab tab);
    void makePage(Tab& tab);

    void setupMenu();
    void fillMenu();
    void offerMenu();
    void onChosen(int index);
    [[nodiscard]] int indexOf(const QString& id) const;

    QString m_kind;
    QTabBar* m_bar;
    QToolButton* m_all; ///< lists them where they don't all fit
    QStackedWidget* m_stack;
    std::vector<Tab> m_tabs;
    bool m_byProgram = false;
};

} // namespace rapporteur
