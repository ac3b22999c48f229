// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/zip.h"

#include <zip.h>

#include <ctime>

namespace rapporteur::documents {

namespace {

/// The first moment that a ZIP archive can name; in local time, as it does.
time_t firstMoment()
{
    std::tm moment{};
    moment.tm_year = 80;
    moment.tm_mday = 1;
    moment.tm_isdst = -1;
    return std::mktime(&moment);
}

/// An archive in memory. All bytes given to it must outlive it.
class Archive
{
public:
    Archive()
        : m_buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr))
        , m_zip(m_buffer ? zip_open_from_source(m_buffer, ZIP_TRUNCATE, nullptr) : nullptr)
    {
        if (m_zip)
            zip_source_keep(m_buffer);
    }
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_buffer)
            zip_source_free(m_buffer);
    }
    Q_DISABLE_COPY_MOVE(Archive)

    [[nodiscard]] bool add(const QString& path, const QByteArray& bytes, zip_int32_t method)
    {
        if (!m_zip)
            return false;
        zip_source_t* source = zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(m_zip, path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        return zip_set_file_compression(m_zip, zip_uint64_t(index), method, 0) == 0 &&
               zip_file_set_mtime(m_zip, zip_uint64_t(index), firstMoment(), 0) == 0;
    }

    [[nodiscard]] bool finish(QByteArray& bytes)
    {
        if (!m_zip || zip_close(m_zip) != 0)
            return false;
        m_zip = nullptr;
        zip_stat_t size;
        zip_stat_init(&size);
        if (zip_source_stat(m_buffer, &size) != 0 || zip_source_open(m_buffer) != 0)
            return false;
        bytes.resize(qsizetype(size.size));
        const bool whole = zip_source_read(m_buffer, bytes.data(), size.size) == zip_int64_t(size.size);
        zip_source_close(m_buffer);
        return whole;
    }

private:
    zip_source_t* m_buffer;
    zip_t* m_zip;
};

} // namespace

std::optional<QByteArray> archive(const std::vector<ArchivedFile>& files)
{
    QByteArray bytes;
    Archive archive;
    for (const ArchivedFile& file : files) {
        if (!archive.add(file.path, file.bytes, file.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE))
            return std::nullopt;
    }
    if (!archive.finish(bytes))
        return std::nullopt;
    return bytes;
}

} // namespace rapporteur::documents
