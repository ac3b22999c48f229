// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffinish.h"

#include "base/part.h"
#include "documents/documenttools.h"
#include "report/outline.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

using documents::PdfAdditions;
using documents::PdfHeading;
using documents::PdfLink;
using documents::PdfPlace;

/// PDF counts from the bottom of the page, in points.
class PdfPlaces
{
public:
    PdfPlaces(const Style& style, const LaidOut& layout)
        : m_layout(layout)
        , m_pageHeight(style.page.height())
        , m_left(style.content.left())
    {}

    [[nodiscard]] std::vector<std::vector<PdfLink>> links() const
    {
        std::vector<std::vector<PdfLink>> result;
        for (const LaidOutPage& page : m_layout.pages) {
            std::vector<PdfLink>& links = result.emplace_back();
            for (const LinkArea& link : page.links) {
                if (std::optional<PdfLink> placed = placedLink(link))
                    links.push_back(std::move(*placed));
            }
        }
        return result;
    }

    [[nodiscard]] std::vector<PdfHeading> headings() const
    {
        std::vector<PdfHeading> result;
        for (const OutlineEntry& entry : m_layout.outline)
            result.push_back({entry.level, entry.title, place(entry)});
        return result;
    }

private:
    [[nodiscard]] PdfPlace place(const OutlineEntry& heading) const
    {
        const qreal top = m_pageHeight - std::max(0.0, heading.top - pt(16));
        return {size_t(heading.page - 1), m_left / unitsPerPoint, top / unitsPerPoint};
    }

    [[nodiscard]] const OutlineEntry* headingAt(const QString& anchor) const
    {
        for (const OutlineEntry& entry : m_layout.outline) {
            if (entry.anchor == anchor)
                return &entry;
        }
        return nullptr;
    }

    /// Nothing where it leads nowhere.
    [[nodiscard]] std::optional<PdfLink> placedLink(const LinkArea& link) const
    {
        PdfLink result{};
        result.area = {link.rect.left() / unitsPerPoint, (m_pageHeight - link.rect.bottom()) / unitsPerPoint,
                       link.rect.right() / unitsPerPoint, (m_pageHeight - link.rect.top()) / unitsPerPoint};
        result.text = link.text;
        if (isLinkable(link.url))
            result.address = link.url.toEncoded();
        else if (const OutlineEntry* heading = headingAt(fitAnchor(link.anchor)))
            result.place = place(*heading);
        else
            return std::nullopt;
        return result;
    }

    const LaidOut& m_layout;
    qreal m_pageHeight;
    qreal m_left;
};

PdfAdditions additionsOf(const Metadata& metadata, const PdfPlaces& places, PdfKind kind)
{
    return {places.links(),
            places.headings(),
            {metadata.title, metadata.author, metadata.subject, metadata.language, kind == PdfKind::Archive,
             metadata.created}};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& painted, const Document& document, const Style& style,
                             const LaidOut& layout, PdfKind kind)
{
    const auto tools = part<documents::DocumentTools>();
    if (!tools)
        return failure(tools);
    auto file = (*tools)->finishPdf(painted, additionsOf(document.metadata, PdfPlaces(style, layout), kind));
    if (file)
        return *file;
    return failure(ErrorCode::Unavailable,
                   QCoreApplication::translate("PdfWriter", "The report could not be finished as PDF: %1.")
                       .arg(file.error()));
}

} // namespace rapporteur::report
