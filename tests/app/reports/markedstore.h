// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runbinary.h"
#include "support/markedrecords.h"

#include <QRegularExpression>
#include <QTemporaryFile>

namespace rapporteur::test {

inline QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return process.readAllStandardOutput();
}

/// Whether words at the end of a line and at the beginning of the next are read as one text. Names below the
/// columns of a chart are broken beside each other: there the end of one would go with the beginning of
/// another.
enum class Lines { Joined, Apart };

/// All that can be found in a PDF: its text, and its bytes laid open, with the strings that stand in them as
/// UTF-16 or as digits.
inline QString textsOf(const QByteArray& pdf, Lines lines = Lines::Joined)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(pdf) == pdf.size());
    REQUIRE(file.flush());
    QByteArray open =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                          file.fileName(), QStringLiteral("-")});
    REQUIRE(open.startsWith("%PDF"));
    static const QRegularExpression digits(QStringLiteral("<([0-9a-f]{4,})>"));
    QByteArray strings;
    for (auto found = digits.globalMatch(QString::fromLatin1(open)); found.hasNext();)
        strings += QByteArray::fromHex(found.next().captured(1).toLatin1()) + '\n';
    open += strings;
    open.replace(QByteArray(1, '\0'), QByteArray());
    const QByteArray read = outputOf(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    const QString text = QString::fromUtf8(read);
    return (lines == Lines::Joined ? text.simplified() : text) + u'\n' + QString::fromLatin1(open);
}

/// Whether the text stands there, and not as a part of a longer number.
inline bool shows(const QString& text, const QString& what)
{
    for (qsizetype at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
        const QChar before = at > 0 ? text.at(at - 1) : QChar();
        const QChar after = at + what.size() < text.size() ? text.at(at + what.size()) : QChar();
        if (!(what.front().isDigit() && before.isDigit()) && !(what.back().isDigit() && after.isDigit()))
            return true;
    }
    return false;
}

inline bool shows(const QString& text, const Mark& mark)
{
    return std::any_of(mark.shown.begin(), mark.shown.end(),
                       [&](const QString& way) { return shows(text, way); });
}

/// What a file that is a ZIP archive holds: the names of its parts and all of their contents.
inline QString partsOf(const QByteArray& archive)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(archive) == archive.size());
    REQUIRE(file.flush());
    const QString script = QStringLiteral("import sys, zipfile\n"
                                          "for name in (parts := zipfile.ZipFile(sys.argv[1])).namelist():\n"
                                          "    sys.stdout.buffer.write(name.encode() + b'\\n' + "
                                          "parts.read(name) + b'\\n')\n");
    const QByteArray all =
        outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), script, file.fileName()});
    REQUIRE(all.startsWith("mimetype"));
    return QString::fromUtf8(all) + QString::fromLatin1(all);
}

/// The text of a file, with what stands in it as base64 laid open.
inline QString laidOpen(const QByteArray& bytes)
{
    static const QRegularExpression coded(QStringLiteral("base64,([A-Za-z0-9+/=]+)"));
    QString text = QString::fromUtf8(bytes);
    for (auto found = coded.globalMatch(text); found.hasNext();)
        text += QString::fromLatin1(QByteArray::fromBase64(found.next().captured(1).toLatin1()));
    return text;
}

/// A store with all of the records, and what is to be found in what it gives out.
struct Marked
{
    explicit Marked(unsigned seed)
        : records(seed)
    {
        MarkedRecords::write(*store, records.all());
    }

    /// The marks that a text shows and its reader may not see. Totals of members are public, so the days on
    /// which they change are.
    [[nodiscard]] QStringList leaks(const QString& text, Audience reader, bool totals = false) const
    {
        QStringList found;
        for (const Mark& mark : records.marks()) {
            const bool total = totals && mark.record->entity->name() == QLatin1String("membership");
            if (!total && !records.maySee(reader, *mark.record, *mark.field) && shows(text, mark))
                found.append(mark.name());
        }
        return found;
    }

    /// The marks that the reader may see and the text does not show.
    [[nodiscard]] QStringList lacks(const QString& text, Audience reader) const
    {
        QStringList missing;
        for (const Mark& mark : records.marks()) {
            if (records.maySee(reader, *mark.record, *mark.field) && !shows(text, mark))
                missing.append(mark.name());
        }
        return missing;
    }

    [[nodiscard]] Run run(QStringList arguments, Audience reader) const
    {
        arguments.insert(1, store.location().text);
        return runProgram(arguments + QStringList{QStringLiteral("--audience"), toCode(reader)});
    }

    MarkedRecords records;
    TemporaryStore store;
};

} // namespace rapporteur::test
