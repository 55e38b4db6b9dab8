#pragma once

#include "pipeline/run/PickedSound.h"
#include "pipeline/scenes/SceneStage.h"

#include <QObject>

class Document;
class QAction;
class QWidget;

// Brings a sound file into the project, and gives the waveform of the one that is there. Files are read in the thread pool. GUI thread.
class SoundActions : public QObject
{
    Q_OBJECT
public:
    // `document` outlives this; dialogs open over `window`, which owns it.
    SoundActions(Document *document, QWidget *window);

    void setAssets(std::shared_ptr<AssetSource> assets);
    QList<QAction *> actions() const { return {m_add, m_remove}; }

    void choose();
    void take(const QString &path);
    static bool isSound(const QString &path); // by its ending

signals:
    void waveRead(const SoundWave &wave); // an empty one where the sound has gone
    void told(const QString &sentence);   // what went wrong

private:
    void followDocument();
    void readWave();

    Document *m_document;
    QWidget *m_window;
    std::shared_ptr<AssetSource> m_assets;
    QString m_known; // the asset whose waveform was given, or is being read
    QAction *m_add;
    QAction *m_remove;
};
