#pragma once

#include <QObject>
#include <QVariant>

class QSettings;

// What the user prefers, apart from what a project is. One table of keys and defaults stands in Preferences.cpp. GUI thread.
class Preferences : public QObject
{
    Q_OBJECT
public:
    enum class Key {
        Theme, // a name of Theme::Choice
        WindowGeometry,
        WindowMaximized,
        SplitSides,  // chat | rest
        SplitHeight, // above | timeline
        SplitBrand,  // centre | brand
        ChatVisible,
        BrandVisible,
        TimelineVisible,
        LoopPlayback,
        RecentProjects, // paths, the newest first
        LastFolder,     // of file dialogs
        Shortcuts,      // keys by the name of their action, where they are other than its own
    };
    Q_ENUM(Key)

    // `settings` outlives this.
    explicit Preferences(QSettings *settings, QObject *parent = nullptr);

    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);

signals:
    void changed(Preferences::Key key);

private:
    QSettings *m_settings;
};
