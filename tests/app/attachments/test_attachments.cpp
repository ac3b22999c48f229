// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/formgui.h"

#include "attachments/filefetch.h"
#include "attachments/fileintake.h"
#include "attachments/filepreview.h"
#include "entities/attachment.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Files of a person's, and a talk whose form shows its links and files.
struct Desk
{
    explicit Desk(Gui& shown)
        : gui(shown)
        , talk(shown.find("presentation", QStringLiteral("MLOps in the Australian")))
    {
        gui.window().showRecord({QStringLiteral("presentation"), talk});
        showTab(gui, "Links and files");
    }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(gui.files().filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    QString writePdf(const char* name, int pages) const
    {
        const QString path = gui.files().filePath(QString::fromUtf8(name));
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(200, 200, QStringLiteral("Page %1").arg(page + 1));
        }
        return path;
    }

    void drop(const QStringList& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QWidget* form = body();
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(form, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(form, &dropped);
    }

    [[nodiscard]] QWidget* body() const
    {
        for (QWidget* each : gui.window().findChildren<QWidget*>()) {
            if (each->isVisible() && each->inherits("rapporteur::FormBody"))
                return each;
        }
        FAIL("There is no form");
        return nullptr;
    }

    [[nodiscard]] std::vector<Attachment> kept() const { return require(gui.other().all<Attachment>()); }
    void waitForFiles(size_t count) const
    {
        waitFor([&] { return kept().size() == count; });
        waitFor([&] { return !gui.shows(QStringLiteral("Adding ")); });
    }

    /// The row of a file, once it is there.
    [[nodiscard]] QWidget* row(const QString& fileName) const
    {
        QWidget* found = nullptr;
        waitFor([&] {
            for (QWidget* each : gui.window().findChildren<QWidget*>()) {
                if (each->isVisible() && each->accessibleName().startsWith(fileName + QStringLiteral(", ")))
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }

    Gui& gui;
    Id talk;
};

/// Catches what would be opened in the desktop's programs.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QUrl url;

public slots:
    void open(const QUrl& opened) { url = opened; }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A file that is dropped on a form is kept with the record, in one step that can be undone",
          "[gui][storage]")
{
    Gui gui;
    const Desk desk(gui);
    showTab(gui, "Details"); // wherever it is dropped
    const QByteArray bytes("slides \0 of the talk\r\n", 22);
    desk.drop({desk.write("slides.txt", bytes)});
    desk.waitForFiles(1);
    const Attachment kept = desk.kept().front();
    CHECK(kept.owner == RecordRef{QStringLiteral("presentation"), desk.talk});
    CHECK(kept.fileName == QStringLiteral("slides.txt"));
    CHECK(kept.mediaType == QStringLiteral("text/plain"));
    CHECK(kept.kind == LinkKind::Slides);
    CHECK(kept.size == bytes.size());
    CHECK(require(gui.other().content(kept.digest)) == bytes);
    CHECK(currentTab(gui).startsWith(QStringLiteral("Links and files")));
    waitFor([&] { return gui.shows(QStringLiteral("22 bytes")); });
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.kept().empty());
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.kept().size() == 1);
    CHECK(require(gui.other().content(desk.kept().front().digest)) == bytes);
}

TEST_CASE("Files are pasted with Ctrl+V, several in one step", "[gui]")
{
    Gui gui;
    const Desk desk(gui);
    auto* data = new QMimeData;
    data->setUrls(
        {QUrl::fromLocalFile(desk.write("one.txt", "1")), QUrl::fromLocalFile(desk.write("two.txt", "2"))});
    QApplication::clipboard()->setMimeData(data);
    formTabs(gui)->setFocus();
    QTest::keyClick(formTabs(gui), Qt::Key_V, Qt::ControlModifier);
    desk.waitForFiles(2);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.kept().empty());
}

TEST_CASE("A file comes back byte for byte, and is opened from a copy of its own", "[gui]")
{
    Gui gui;
    const Desk desk(gui);
    QByteArray bytes(3'000'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 251);
    const QString path = desk.write("data.bin", bytes);
    desk.drop({path});
    desk.waitForFiles(1);
    QWidget* row = desk.row(QStringLiteral("data.bin"));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    Gui::click(gui.named("Save as…: data.bin"));
    auto* dialog = gui.window().findChild<QFileDialog*>();
    REQUIRE(dialog);
    const QString back = gui.files().filePath(QStringLiteral("back.bin"));
    emit dialog->fileSelected(back);
    dialog->close();
    waitFor([&] { return QFile::exists(back); });
    CHECK(contentOf(back) == bytes);

    Opened opened;
    Gui::click(gui.named("Open: data.bin"));
    waitFor([&] { return opened.url.isValid(); });
    const QString copy = opened.url.toLocalFile();
    CHECK(copy != path);
    CHECK(QFileInfo(copy).fileName() == QStringLiteral("data.bin"));
    CHECK(contentOf(copy) == bytes);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    for (const QString& each : {copy, QFileInfo(copy).path()})
        CHECK((QFileInfo(each).permissions() & others) == QFileDevice::Permissions());
}

TEST_CASE("An empty file, a folder and one that cannot be read are refused in a sentence", "[gui]")
{
    Gui gui;
    const Desk desk(gui);
    desk.drop({desk.write("empty.txt", "")});
    CHECK(gui.shows(QStringLiteral("“empty.txt” is empty")));
    desk.drop({gui.files().filePath(QString())});
    CHECK(gui.shows(QStringLiteral("is a folder")));
    desk.drop({gui.files().filePath(QStringLiteral("nowhere.txt"))});
    CHECK(gui.shows(QStringLiteral("There is no file “nowhere.txt”")));
    CHECK(desk.kept().empty());
}

TEST_CASE("A removed file comes back with undo, with its content", "[gui]")
{
    Gui gui;
    const Desk desk(gui);
    desk.drop({desk.write("slides.txt", "slides")});
    desk.waitForFiles(1);
    const QString digest = desk.kept().front().digest;
    QWidget* row = desk.row(QStringLiteral("slides.txt"));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Delete);
    CHECK(desk.kept().empty());
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.kept().size() == 1);
    CHECK(require(gui.other().content(digest)) == QByteArray("slides"));
}

TEST_CASE("The pages of a PDF are shown one by one, and an image as it is", "[gui]")
{
    Gui gui;
    const Desk desk(gui);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString picture = gui.files().filePath(QStringLiteral("picture.png"));
    REQUIRE(image.save(picture));
    const bool pdf = GENERATE(true, false);
    desk.drop({pdf ? desk.writePdf("slides.pdf", 2) : picture});
    desk.waitForFiles(1);
    const Attachment kept = desk.kept().front();
    CHECK(kept.mediaType == (pdf ? QStringLiteral("application/pdf") : QStringLiteral("image/png")));
    QWidget* row = desk.row(kept.fileName);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    auto* preview = gui.window().findChild<FilePreview*>();
    REQUIRE(preview);
    waitFor([&] { return preview->isShown(); });
    const auto corner = [&] {
        return gui.named<QLabel>(QStringLiteral("Preview of %1").arg(kept.fileName))
            ->pixmap(Qt::ReturnByValue)
            .toImage()
            .pixelColor(2, 2)
            .name(QColor::HexArgb);
    };
    CHECK(corner() ==
          (pdf ? QStringLiteral("#ffffffff") : QStringLiteral("#ffff0000"))); // paper, also in the dark
    if (pdf) {
        CHECK(gui.shows(QStringLiteral("Page 1 of 2")));
        Gui::click(gui.named("Next page"));
        CHECK(gui.shows(QStringLiteral("Page 2 of 2")));
    }
}

TEST_CASE("Taking a large file can be stopped, and nothing is kept then")
{
    TemporaryStore store;
    QFile file(store.filePath(QStringLiteral("large.bin")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(64 << 20));
    file.close();
    FileIntake intake(store.location(), {file.fileName()});
    QObject::connect(
        &intake, &FileIntake::progressed, &intake, [&intake] { intake.cancel(); }, Qt::DirectConnection);
    intake.start();
    REQUIRE(intake.wait(30000));
    REQUIRE_FALSE(intake.files());
    CHECK(intake.files().error().code == ErrorCode::Cancelled);
}

TEST_CASE("A content that is not what was added is not given back", "[storage]")
{
    TemporaryStore store;
    const QString digest = require(store->storeContent("slides"));
    require(store->database().execute(
        QStringLiteral("UPDATE \"attachment_content\" SET \"bytes\" = ? WHERE \"digest\" = ?"),
        {QByteArray("forged"), digest}));
    bool used = false;
    FileFetch fetch(store.location(), digest, [&used](const QByteArray&) {
        used = true;
        return Result<void>();
    });
    fetch.start();
    REQUIRE(fetch.wait(30000));
    REQUIRE_FALSE(fetch.result());
    CHECK(fetch.result().error().code == ErrorCode::Damaged);
    CHECK_FALSE(used);
}

#include "test_attachments.moc"
