#include "ui/theme/Icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state, 1));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    // `size` is in device pixels, `scale` only what it was reckoned from.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString color = colorFor(mode, state).name();
        const QString key = QStringLiteral("line-icon/%1/%2/%3x%4").arg(m_name, color).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Missing icon %s: name it in resources/icons/icons.json", qPrintable(m_name));
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.toLatin1()));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        // Asked for something wider, it stands at the left: that is how a button gets room between icon and text.
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF(0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(state == QIcon::On ? QPalette::Highlight : m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    return themeIcon(name, QPalette::ButtonText);
}

QIcon themeIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new LineIcon(name, role));
}
