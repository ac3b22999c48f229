// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finishing.h"

#include "report/markdownblocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::report {

namespace {

using Blocks = std::vector<Block>;

struct Section
{
    QString key; ///< empty: what comes before the first
    Blocks blocks;
};

QString keyOf(const Block& block)
{
    const auto* heading = std::get_if<Heading>(&block);
    return heading && heading->level == 1 ? heading->anchor : QString();
}

std::vector<Section> split(Blocks blocks)
{
    std::vector<Section> sections(1);
    for (Block& block : blocks) {
        const QString key = keyOf(block);
        if (!key.isEmpty())
            sections.push_back({key, {}});
        sections.back().blocks.push_back(std::move(block));
    }
    return sections;
}

void append(Blocks& blocks, Blocks more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

/// Takes the sections of a finished document apart and puts those that are wanted together again.
class Arrangement
{
public:
    Arrangement(Document document, const ReportKind& kind, const ReportRequest& request)
        : m_document(std::move(document))
        , m_kind(kind)
        , m_request(request)
        , m_sections(split(std::move(m_document.blocks)))
    {
        m_document.blocks = std::move(m_sections.front().blocks);
        m_sections.erase(m_sections.begin());
    }

    Document make()
    {
        append(m_document.blocks, markdownBlocks(m_request.before, 1));
        for (const QString& key : order())
            addSection(key);
        append(m_document.blocks, markdownBlocks(m_request.after, 1));
        if (!has<Heading>(m_document.blocks))
            removeContents();
        if (std::all_of(m_document.blocks.begin(), m_document.blocks.end(), isFrame))
            m_document.blocks.emplace_back(Paragraph{plain(QCoreApplication::translate(
                "Report", "Nothing is recorded yet that these readers may see."))});
        return std::move(m_document);
    }

private:
    template <class T>
    [[nodiscard]] static bool has(const Blocks& blocks)
    {
        return std::any_of(blocks.begin(), blocks.end(),
                           [](const Block& block) { return std::holds_alternative<T>(block); });
    }

    /// What tells nothing by itself.
    [[nodiscard]] static bool isFrame(const Block& block)
    {
        return std::holds_alternative<Cover>(block) || std::holds_alternative<PageBreak>(block) ||
               std::holds_alternative<Contents>(block);
    }

    /// There is nothing to list in them, and no page to part from them.
    void removeContents()
    {
        if (has<Contents>(m_document.blocks))
            std::erase_if(m_document.blocks, [](const Block& block) {
                return std::holds_alternative<Contents>(block) || std::holds_alternative<PageBreak>(block);
            });
    }

    /// The keys wanted; else the usual ones, with those that the document has beyond them at the end.
    [[nodiscard]] QStringList order() const
    {
        if (!m_request.sections.isEmpty())
            return m_request.sections;
        QStringList keys;
        for (const SectionKind& section : m_kind.sections)
            keys.append(section.key);
        for (const Section& section : m_sections) {
            if (!keys.contains(section.key))
                keys.append(section.key);
        }
        return keys;
    }

    void addSection(const QString& key)
    {
        Blocks before = markdownBlocks(m_request.beforeSection.value(key), 2);
        Blocks after = markdownBlocks(m_request.afterSection.value(key), 2);
        Blocks own = take(key);
        replaceDraft(key, own);
        if (own.empty() && (!before.empty() || !after.empty()))
            own.push_back(Heading{1, titleOf(key), key});
        if (own.empty())
            return;
        m_document.blocks.push_back(std::move(own.front()));
        append(m_document.blocks, std::move(before));
        own.erase(own.begin());
        append(m_document.blocks, std::move(own));
        append(m_document.blocks, std::move(after));
    }

    /// Where somebody has written the section, it is as they wrote it, below its heading.
    void replaceDraft(const QString& key, Blocks& own) const
    {
        const auto written = m_request.insteadOfSection.constFind(key);
        if (written == m_request.insteadOfSection.cend() || written->trimmed().isEmpty())
            return;
        Block heading = own.empty() ? Block(Heading{1, titleOf(key), key}) : std::move(own.front());
        own = markdownBlocks(*written, 2);
        own.insert(own.begin(), std::move(heading));
    }

    /// Each only once, however often it is named.
    [[nodiscard]] Blocks take(const QString& key)
    {
        const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                        [&](const Section& section) { return section.key == key; });
        return found == m_sections.end() ? Blocks() : std::exchange(found->blocks, {});
    }

    [[nodiscard]] QString titleOf(const QString& key) const
    {
        const auto found = std::find_if(m_kind.sections.begin(), m_kind.sections.end(),
                                        [&](const SectionKind& section) { return section.key == key; });
        return found == m_kind.sections.end() ? QString() : found->title;
    }

    Document m_document;
    const ReportKind& m_kind;
    const ReportRequest& m_request;
    std::vector<Section> m_sections;
};

Result<QImage> pictureOf(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return QImage();
    const QImage picture = QImage::fromData(bytes).convertToFormat(QImage::Format_ARGB32);
    if (picture.isNull()) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "Report", "The picture for the cover is in no format that can be read here."));
    }
    // Only what is to be seen: a camera's notes on when and where are nobody's business.
    return QImage(picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(),
                  picture.format())
        .copy();
}

/// What every report bears in the same way.
Result<void> finish(Document& document, const ReportRequest& request)
{
    Metadata& metadata = document.metadata;
    metadata.language = request.locale.bcp47Name();
    metadata.audience = request.audience;
    metadata.created = request.created;
    metadata.paper = request.paper;
    metadata.theme = request.theme;
    const auto picture = pictureOf(request.coverPicture);
    const auto logo = picture ? pictureOf(request.logo) : picture;
    if (!logo)
        return failure(logo);
    for (Block& block : document.blocks) {
        if (auto* cover = std::get_if<Cover>(&block)) {
            cover->picture = *picture;
            cover->logo = *logo;
        }
    }
    return {};
}

} // namespace

Result<void> checkSections(const ReportKind& kind, const QStringList& keys)
{
    QStringList known;
    for (const SectionKind& section : kind.sections)
        known.append(section.key);
    for (const QString& key : keys) {
        if (!known.contains(key)) {
            return failure(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("Report", "This report has no section “%1”. It has: %2.")
                    .arg(key, known.join(QStringLiteral(", "))));
        }
    }
    return {};
}

Result<Document> finished(Document document, const ReportKind& kind, const ReportRequest& request)
{
    if (const auto done = finish(document, request); !done)
        return failure(done);
    return Arrangement(std::move(document), kind, request).make();
}

} // namespace rapporteur::report
