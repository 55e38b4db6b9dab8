#include "ui/preview/Playback.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/theme/Icon.h"

#include <QAction>

Playback::Playback(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_play(new QAction(this))
    , m_previous(new QAction(themeIcon(QStringLiteral("skip-back")), tr("Previous Scene"), this))
    , m_next(new QAction(themeIcon(QStringLiteral("skip-forward")), tr("Next Scene"), this))
    , m_loop(new QAction(themeIcon(QStringLiteral("repeat")), tr("Loop"), this))
{
    m_play->setShortcut(Qt::Key_Space);
    m_previous->setShortcut(Qt::CTRL | Qt::Key_Left);
    m_next->setShortcut(Qt::CTRL | Qt::Key_Right);
    m_loop->setShortcut(Qt::CTRL | Qt::Key_L);
    m_loop->setCheckable(true);
    connect(m_play, &QAction::triggered, this, &Playback::togglePlaying);
    connect(m_previous, &QAction::triggered, this, [this] { goToScene(-1); });
    connect(m_next, &QAction::triggered, this, [this] { goToScene(1); });
    connect(m_loop, &QAction::toggled, this, &Playback::loopWanted);

    connect(document->scenes(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(document, &Document::runChanged, this, &Playback::runChanged);
    connect(document, &Document::contentsReset, this, [this] {
        m_waiting = false;
        m_startWithScene.clear();
        if (m_playing)
            emit pauseWanted();
        playerMoved(0);
    });
    updateActions();
}

int Playback::totalFrames() const
{
    return m_document->scenes()->totalFrames();
}

void Playback::seek(int frame)
{
    m_waiting = false;
    const int to = std::clamp(frame, 0, std::max(0, totalFrames() - 1));
    emit seekWanted(to);
    playerMoved(to);
}

void Playback::togglePlaying()
{
    const bool wanted = !m_playing && !m_waiting;
    m_waiting = false;
    m_startWithScene.clear();
    if (!wanted)
        emit pauseWanted();
    else if (totalFrames() > 0)
        playFrom(m_frame >= totalFrames() - 1 ? 0 : m_frame);
    updateActions();
}

void Playback::playerMoved(int frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    emit frameChanged(frame);
}

void Playback::playerPlays(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    m_waiting = !playing && m_document->run().running && m_frame >= totalFrames() - 1;
    updateActions();
    emit playingChanged(playing);
}

void Playback::playerHasScenes()
{
    const int before = m_total;
    m_total = totalFrames();
    if (m_total != before)
        emit totalChanged(m_total);
    updateActions();

    const int start = m_document->scenes()->positionOf(m_startWithScene);
    if (start >= 0) {
        m_startWithScene.clear();
        if (!m_playing)
            playFrom(m_document->scenes()->startFrameAt(start));
    } else if (m_waiting && m_total > before) {
        playFrom(before);
    } else if (m_frame >= m_total) {
        seek(m_total - 1);
    }
}

void Playback::rowsInserted(int first, int last)
{
    const RunProgress &run = m_document->run();
    if (!run.running || run.runId == m_run)
        return;
    const SceneListModel *scenes = m_document->scenes();
    for (int row = first; row <= last && row < scenes->sceneCount(); ++row) {
        if (scenes->sceneAt(row).runId != run.runId)
            continue;
        m_run = run.runId;
        if (!m_playing)
            m_startWithScene = scenes->sceneAt(row).id;
        return;
    }
}

void Playback::runChanged()
{
    if (!m_document->run().running && m_waiting) {
        m_waiting = false;
        updateActions();
    }
}

void Playback::playFrom(int frame)
{
    m_waiting = false;
    emit seekWanted(frame);
    playerMoved(frame);
    emit playWanted();
}

void Playback::goToScene(int step)
{
    const SceneListModel *scenes = m_document->scenes();
    const int position = scenes->positionAtFrame(m_frame);
    if (position < 0)
        return;
    // Back goes to the scene's own beginning first, unless playback has only just passed it.
    const int start = scenes->startFrameAt(position);
    const bool inside = step < 0 && m_frame - start > m_document->settings().fps / 2;
    const int to = inside ? position : std::clamp(position + step, 0, scenes->sceneCount() - 1);
    seek(scenes->startFrameAt(to));
}

void Playback::updateActions()
{
    const bool going = m_playing || m_waiting;
    m_play->setText(going ? tr("Pause") : tr("Play"));
    m_play->setIcon(themeIcon(going ? QStringLiteral("pause") : QStringLiteral("play")));
    const bool any = totalFrames() > 0;
    for (QAction *action : {m_play, m_previous, m_next})
        action->setEnabled(any);
}
