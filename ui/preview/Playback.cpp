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
    m_previous->setShortcut(Qt::Key_A);
    m_next->setShortcut(Qt::Key_E);
    m_loop->setShortcut(Qt::CTRL | Qt::Key_L);
    m_loop->setCheckable(true);
    connect(m_play, &QAction::triggered, this, &Playback::togglePlaying);
    connect(m_previous, &QAction::triggered, this, [this] { goToScene(-1); });
    connect(m_next, &QAction::triggered, this, [this] { goToScene(1); });
    connect(m_loop, &QAction::toggled, this, &Playback::loopWanted);
    for (const auto &[action, id] : {std::pair(m_play, "play"), {m_previous, "previousScene"}, {m_next, "nextScene"}, {m_loop, "loop"}})
        action->setObjectName(QLatin1String(id));
    connect(&m_shuttle, &Shuttle::moved, this, [this](int frame) {
        emit seekWanted(frame);
        playerMoved(frame);
    });
    connect(&m_shuttle, &Shuttle::ended, this, &Playback::updateActions);

    connect(document->scenes(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(document, &Document::runChanged, this, &Playback::runChanged);
    connect(document, &Document::contentsReset, this, [this] {
        m_waiting = false;
        m_startWithScene.clear();
        stop();
        setRange({});
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
    m_shuttle.stop();
    const int to = std::clamp(frame, 0, std::max(0, totalFrames() - 1));
    emit seekWanted(to);
    playerMoved(to);
}

void Playback::togglePlaying()
{
    const bool wanted = !m_playing && !m_waiting && m_shuttle.speed() == 0;
    m_startWithScene.clear();
    if (!wanted)
        return stop();
    if (totalFrames() > 0)
        playFrom(m_frame < firstOfRange() || m_frame >= lastOfRange() ? firstOfRange() : m_frame);
    updateActions();
}

void Playback::shuttle(int direction)
{
    if (totalFrames() == 0)
        return;
    const int now = speed();
    const int next = now * direction > 0 ? now * 2 : direction;
    if (std::abs(next) > Shuttle::fastest)
        return;
    if (next == 1) {
        playFrom(m_frame >= lastOfRange() ? firstOfRange() : m_frame);
        return updateActions();
    }
    if (m_playing)
        emit pauseWanted();
    m_waiting = false;
    m_shuttle.start(next, m_frame, m_document->settings().fps, totalFrames() - 1);
    updateActions();
}

void Playback::stop()
{
    m_waiting = false;
    m_shuttle.stop();
    if (m_playing)
        emit pauseWanted();
    updateActions();
}

void Playback::markIn()
{
    setRange({m_frame, m_range.out && *m_range.out > m_frame ? m_range.out : std::nullopt});
}

void Playback::markOut()
{
    setRange({m_range.in && *m_range.in < m_frame ? m_range.in : std::nullopt, m_frame});
}

void Playback::clearRange()
{
    setRange({});
}

void Playback::setRange(const PlayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    emit rangeChanged();
}

int Playback::firstOfRange() const
{
    return std::clamp(m_range.in.value_or(0), 0, std::max(0, totalFrames() - 1));
}

int Playback::lastOfRange() const
{
    const int last = std::max(0, totalFrames() - 1);
    return std::clamp(m_range.out.value_or(last), 0, last);
}

// While it plays, the range's end is where the video ends.
void Playback::keepInRange()
{
    if (!m_playing || !m_range.isSet() || (m_frame >= firstOfRange() && m_frame <= lastOfRange()))
        return;
    if (m_loop->isChecked()) {
        playFrom(firstOfRange());
    } else {
        const int last = lastOfRange();
        emit pauseWanted();
        seek(last);
    }
}

void Playback::playerMoved(int frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    emit frameChanged(frame);
    keepInRange();
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
    m_shuttle.stop();
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
    const bool going = m_playing || m_waiting || m_shuttle.speed() != 0;
    m_play->setText(going ? tr("Pause") : tr("Play"));
    m_play->setIcon(themeIcon(going ? QStringLiteral("pause") : QStringLiteral("play")));
    const bool any = totalFrames() > 0;
    for (QAction *action : {m_play, m_previous, m_next})
        action->setEnabled(any);
}
