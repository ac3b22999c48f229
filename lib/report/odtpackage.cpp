// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtpackage.h"

#include "base/part.h"
#include "documents/documenttools.h"
#include "report/markup.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

const char* const odtType = "application/vnd.oasis.opendocument.text";
const char* const manifestSpace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

QByteArray manifestOf(const std::vector<PackedFile>& files)
{
    QByteArray bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    MarkupWriter out(&bytes);
    const QString version = QStringLiteral("1.3");
    out.open("manifest:manifest",
             {{"xmlns:manifest", QLatin1String(manifestSpace)}, {"manifest:version", version}});
    out.single("manifest:file-entry", {{"manifest:full-path", QStringLiteral("/")},
                                       {"manifest:version", version},
                                       {"manifest:media-type", QLatin1String(odtType)}});
    for (const PackedFile& file : files)
        out.single("manifest:file-entry",
                   {{"manifest:full-path", file.path}, {"manifest:media-type", file.mimeType}});
    out.close();
    return bytes;
}

} // namespace

Result<QByteArray> packOdt(const std::vector<PackedFile>& files)
{
    const auto tools = part<documents::DocumentTools>();
    if (!tools)
        return failure(tools);
    std::vector<documents::ArchivedFile> archived{{QStringLiteral("mimetype"), odtType, false}};
    for (const PackedFile& file : files)
        archived.push_back({file.path, file.bytes, true});
    archived.push_back({QStringLiteral("META-INF/manifest.xml"), manifestOf(files), true});
    if (auto bytes = (*tools)->archive(archived))
        return *std::move(bytes);
    return failure(
        ErrorCode::Unavailable,
        QCoreApplication::translate("rapporteur::ReportOdt",
                                    "The text document could not be packed: there is not enough memory."));
}

} // namespace rapporteur::report
