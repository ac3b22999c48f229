// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/formgui.h"

#include "forms/markdownview.h"

#include <QDesktopServices>
#include <QImage>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

class Opened : public QObject
{
    Q_OBJECT

public:
    Opened()
    {
        for (const char* scheme : {"https", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    ~Opened() override
    {
        for (const char* scheme : {"https", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    QList<QUrl> urls;

public slots:
    void open(const QUrl& url) { urls.append(url); }
};

} // namespace

TEST_CASE("A long text is shown as it reads, and edited as it is written", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    QWidget* notes = gui.named("Notes");
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("Prefers **mail** to calls"));
    QWidget* toggle = gui.named("Preview: Notes");
    QTest::keyClick(notes, Qt::Key_Tab);
    CHECK(gui.saved("person", id).text(u"notes") == QStringLiteral("Prefers **mail** to calls"));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    CHECK(gui.named<MarkdownView>("As it reads: Notes")->toPlainText() ==
          QStringLiteral("Prefers mail to calls"));
    QTest::keyClick(toggle, Qt::Key_Space);
    CHECK(gui.named("Notes")->isVisible());
}

TEST_CASE("A preview runs no HTML, fetches nothing, and opens pages alone", "[gui]")
{
    const Opened opened;
    MarkdownView view;
    view.showText(
        QStringLiteral("<b>bold</b> ![a picture](file:///etc/hostname) [page](https://example.org)"));
    CHECK(view.toPlainText().contains(QStringLiteral("<b>bold</b>")));
    const QVariant picture =
        view.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")));
    CHECK(picture.value<QImage>().size() == QSize(1, 1));
    emit view.anchorClicked(QUrl(QStringLiteral("https://example.org")));
    emit view.anchorClicked(QUrl(QStringLiteral("file:///etc/hostname")));
    CHECK(opened.urls == QList<QUrl>{QUrl(QStringLiteral("https://example.org"))});
}

TEST_CASE("A link of a record opens with Ctrl and Enter, and with Ctrl and a click", "[gui]")
{
    Gui gui;
    const Id id = gui.find("organisation", QStringLiteral("UNECE"));
    gui.window().showRecord({QStringLiteral("organisation"), id});
    showTab(gui, "Links and files");
    Gui::click(gui.named("Add: Link"));
    gui.fill("Link: Address", "no address at all");
    CHECK(gui.named("Link: Address")->property("problem").toBool());
    gui.fill("Link: Address", "https://example.org/paper");
    Gui::click(gui.named("Done: Link"));
    const Opened opened;
    QWidget* row = nullptr;
    for (QWidget* each : gui.window().findChildren<QWidget*>()) {
        if (each->isVisible() && each->inherits("rapporteur::RelationRow"))
            row = each;
    }
    REQUIRE(row);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(row, Qt::LeftButton, Qt::ControlModifier, {20, 10});
    const QUrl page(QStringLiteral("https://example.org/paper"));
    CHECK(opened.urls == QList<QUrl>{page, page});
}

#include "test_markdown.moc"
