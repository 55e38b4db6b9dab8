#include "ui/window/Preferences.h"

#include <QSettings>
#include <QStringList>

namespace {

struct Entry
{
    Preferences::Key key;
    const char *name;
    QVariant fallback;
};

const Entry &entry(Preferences::Key key)
{
    using Key = Preferences::Key;
    static const Entry table[] = {
        {Key::Theme, "theme", QStringLiteral("System")},        {Key::WindowGeometry, "window/geometry", QByteArray()},
        {Key::WindowMaximized, "window/maximized", false},      {Key::SplitSides, "window/splitSides", QByteArray()},
        {Key::SplitHeight, "window/splitHeight", QByteArray()}, {Key::SplitBrand, "window/splitBrand", QByteArray()},
        {Key::ChatVisible, "window/chatVisible", true},         {Key::BrandVisible, "window/brandVisible", true},
        {Key::TimelineVisible, "window/timelineVisible", true}, {Key::LoopPlayback, "playback/loop", false},
        {Key::RecentProjects, "recentProjects", QStringList()}, {Key::LastFolder, "lastFolder", QString()},
        {Key::Shortcuts, "shortcuts", QVariantMap()},
    };
    for (const Entry &row : table) {
        if (row.key == key)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

Preferences::Preferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QVariant Preferences::value(Key key) const
{
    const Entry &row = entry(key);
    QVariant stored = m_settings->value(QLatin1String(row.name), row.fallback);
    // The file may have been edited by hand: a value of another type counts as none.
    return stored.convert(row.fallback.metaType()) ? stored : row.fallback;
}

void Preferences::setValue(Key key, const QVariant &value)
{
    if (this->value(key) == value)
        return;
    m_settings->setValue(QLatin1String(entry(key).name), value);
    emit changed(key);
}
