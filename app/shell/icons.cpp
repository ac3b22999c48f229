// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/icons.h"

#include "shell/windowtheme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are not there unless somebody asks for them, outside any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace rapporteur {

namespace {

QColor colourOf(IconTone tone)
{
    const WindowTheme& theme = WindowTheme::current();
    switch (tone) {
    case IconTone::Muted:
        return theme.muted;
    case IconTone::OnAccent:
        return theme.onAccent;
    case IconTone::Problem:
        return theme.problem;
    case IconTone::Normal:
        break;
    }
    return theme.text;
}

/// Draws a one-colour drawing in a colour of the theme at whatever size is asked for, so that it is sharp on
/// every screen and fits a dark window.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    /// Drawn once for all that show it at this size: reading a drawing costs more than most of what is
    /// painted.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QString key = QStringLiteral("icon:%1:%2:%3:%4:%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(colourOf(m_tone).name())
                                .arg(int(mode))
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = drawn(size, mode);
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_tone); }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, QIcon::Mode mode) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter ink(&picture);
        QSvgRenderer(drawing()).render(&ink);
        ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor colour = colourOf(m_tone);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4F);
        ink.fillRect(picture.rect(), colour);
        return picture;
    }

    [[nodiscard]] QByteArray drawing() const
    {
        static QHash<QString, QByteArray> drawings;
        QByteArray& drawing = drawings[m_name];
        if (drawing.isEmpty()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
            if (file.open(QIODevice::ReadOnly))
                drawing = file.readAll().replace("currentColor", "#000000");
        }
        return drawing;
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone)
{
    static const bool loaded = (initIconResources(), true);
    if (!loaded || !QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)))
        return {};
    return QIcon(new LineIconEngine(name, tone));
}

/// Drawn here: Qt's own way from a file to an icon looks through all plugins for pictures first.
QIcon programIcon()
{
    initIconResources();
    QSvgRenderer drawing(QStringLiteral(":/icons/rapporteur.svg"));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter ink(&picture);
        drawing.render(&ink);
        ink.end();
        icon.addPixmap(picture);
    }
    return icon;
}

void forgetIcons()
{
    QPixmapCache::clear();
}

} // namespace rapporteur
