// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats.h"

#include "base/inlanguage.h"
#include "exchange/savefile.h"
#include "report/confluencewriter.h"
#include "report/htmlwriter.h"
#include "report/markdownwriter.h"
#include "report/odtwriter.h"
#include "report/pdfwriter.h"
#include "report/textwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapporteur::report {

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReportFormats)
};

using Write = Result<QByteArray> (*)(const Document&, const WriteProgress&);

Result<QByteArray> writePdf(const Document& document, const WriteProgress& progress)
{
    return PdfWriter(progress).toBytes(document);
}

Result<QByteArray> writeArchive(const Document& document, const WriteProgress& progress)
{
    return PdfWriter(progress, PdfKind::Archive).toBytes(document);
}

struct Entry
{
    Format format;
    Write write;
};

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{
        {{QStringLiteral("pdf"), Formats::tr("PDF"), QStringLiteral("application/pdf")}, &writePdf},
        {{QStringLiteral("html"), Formats::tr("Web page"), QStringLiteral("text/html")}, &writeHtml},
        {{QStringLiteral("odt"), Formats::tr("Text document"),
          QStringLiteral("application/vnd.oasis.opendocument.text")},
         &writeOdt},
        {{QStringLiteral("md"), Formats::tr("Markdown"), QStringLiteral("text/markdown")}, &writeMarkdown},
        {{QStringLiteral("confluence.xml"), Formats::tr("Confluence page"),
          QStringLiteral("application/xml")},
         &writeConfluence},
        {{QStringLiteral("txt"), Formats::tr("Plain text"), QStringLiteral("text/plain")}, &writePlainText},
        {{QStringLiteral("archive.pdf"), Formats::tr("PDF for archives (PDF/A-1b)"),
          QStringLiteral("application/pdf")},
         &writeArchive}};
    return all;
}

} // namespace

const std::vector<Format>& formats()
{
    static const std::vector<Format> all = [] {
        std::vector<Format> result;
        for (const Entry& entry : entries())
            result.push_back(entry.format);
        return result;
    }();
    return all;
}

Result<Format> formatOf(const QString& path)
{
    const Format* found = nullptr;
    QStringList endings;
    for (const Format& format : formats()) {
        endings.append(u'.' + format.suffix);
        if (path.endsWith(endings.constLast(), Qt::CaseInsensitive) &&
            (!found || found->suffix.size() < format.suffix.size()))
            found = &format;
    }
    if (found)
        return *found;
    return failure(ErrorCode::InvalidInput,
                   Formats::tr("“%1” should end in one of these: %2.")
                       .arg(QFileInfo(path).fileName(), endings.join(QStringLiteral(", "))));
}

Result<QByteArray> writeDocument(const Document& document, const Format& format,
                                 const WriteProgress& progress)
{
    const InLanguage inLanguage(InLanguage::localeOf(document.metadata.language));
    for (const Entry& entry : entries()) {
        if (entry.format.suffix == format.suffix)
            return entry.write(document, progress);
    }
    return failure(ErrorCode::InvalidInput, Formats::tr("There is no format “%1”.").arg(format.suffix));
}

Result<void> saveDocument(const Document& document, const QString& path, const WriteProgress& progress)
{
    const Result<Format> format = formatOf(path);
    if (!format)
        return failure(format);
    // Before the work of writing it, a look whether there can be a file at all.
    SaveFile file(path);
    return file.open()
        .and_then([&] { return writeDocument(document, *format, progress); })
        .and_then([&](const QByteArray& bytes) { return file.write(bytes); })
        .and_then([&] { return file.commit(); });
}

} // namespace rapporteur::report
