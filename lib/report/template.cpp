// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/template.h"

#include "report/paper.h"
#include "report/theme.h"

#include <QFile>
#include <QLocale>

namespace rapporteur::report {

namespace {

QByteArray withoutFirstComment(const QByteArray& text, const char* begin, const char* end)
{
    if (!text.startsWith(begin))
        return text;
    return text.mid(text.indexOf(end) + qsizetype(qstrlen(end)) + 1);
}

QByteArray inches(qreal points)
{
    return QByteArray::number(points / 72, 'f', 4) + "in";
}

/// What is left of a page's width.
QByteArray points(const Paper& paper, qreal taken)
{
    return QByteArray::number(paper.points.width() - taken) + "pt";
}

} // namespace

QByteArray filledTemplate(const QString& name, const Metadata& metadata)
{
    QFile file(QStringLiteral(":/report/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = withoutFirstComment(withoutFirstComment(file.readAll(), "/*", "*/"), "<!--", "-->");
    const Theme& theme = themeOf(metadata.theme);
    const Paper& paper = paperOf(metadata.paper);
    const QLocale locale(metadata.language);
    const bool fromRight = locale.textDirection() == Qt::RightToLeft;
    const QStringList code = locale.name().split(u'_');
    const std::pair<const char*, QByteArray> places[]{
        {"@accent@", theme.accent.name().toLatin1()},
        {"@soft@", theme.soft.name().toLatin1()},
        {"@tint@", theme.tint.name().toLatin1()},
        {"@on-dark@", theme.onDark.name().toLatin1()},
        {"@paper@", paper.name.toLatin1()},
        {"@paper-width@", inches(paper.points.width())},
        {"@paper-height@", inches(paper.points.height())},
        {"@text-width@", points(paper, 144)},
        {"@text-width-2@", points(paper, 156)},
        {"@text-width-3@", points(paper, 168)},
        {"@writing-mode@", fromRight ? "rl-tb" : "lr-tb"},
        {"@language@", code.value(0).toLatin1()},
        {"@country@", code.value(1, QStringLiteral("none")).toLatin1()},
    };
    for (const auto& [place, value] : places)
        text.replace(place, value);
    return text;
}

} // namespace rapporteur::report
