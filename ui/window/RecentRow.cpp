#include "ui/window/RecentRow.h"

#include "ui/theme/Icon.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace {
constexpr int rowHeight = 36;
constexpr int markSize = 16;
} // namespace

RecentRow::RecentRow(const QString &path, QWidget *parent)
    : QAbstractButton(parent)
{
    const QFileInfo file(path);
    const QString home = QDir::homePath();
    m_folder = file.path();
    if (m_folder == home || m_folder.startsWith(home + QLatin1Char('/')))
        m_folder.replace(0, home.size(), QStringLiteral("~"));
    setText(file.completeBaseName());
    setIcon(themeIcon(QStringLiteral("clapperboard"), QPalette::Dark));
    setAccessibleName(text());
    setAccessibleDescription(path);
    setToolTip(QDir::toNativeSeparators(path));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
    return {320, rowHeight};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(Qt::transparent));
    painter.setBrush(underMouse() || isDown() ? palette().color(QPalette::Midlight) : QColor(Qt::transparent));
    painter.drawRoundedRect(row, 6, 6);

    icon().paint(&painter, QRect(12, (rowHeight - markSize) / 2, markSize, markSize));
    const QRect words(40, 0, width() - 52, rowHeight);
    const QFontMetrics metrics = fontMetrics();
    const QString name = metrics.elidedText(text(), Qt::ElideRight, words.width() / 2);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, name);
    const int room = words.width() - metrics.horizontalAdvance(name) - 16;
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(m_folder, Qt::ElideMiddle, room));
}
