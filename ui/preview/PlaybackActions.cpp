#include "ui/preview/PlaybackActions.h"

#include "ui/document/Document.h"
#include "ui/preview/Playback.h"

PlaybackActions::PlaybackActions(Document *document, Playback *playback, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_playback(playback)
{
    const auto second = [this] { return m_document->settings().fps; };
    const auto step = [this](int frames) {
        m_playback->stop();
        m_playback->seek(m_playback->frame() + frames);
    };
    m_speeds = {add("playBackwards", tr("Backwards, Faster"), Qt::Key_J, [this] { m_playback->shuttle(-1); }),
                add("stop", tr("Stop"), Qt::Key_K, [this] { m_playback->stop(); }),
                add("playFaster", tr("Forwards, Faster"), Qt::Key_L, [this] { m_playback->shuttle(1); })};
    m_steps = {add("frameBack", tr("One Frame Back"), Qt::Key_Left, [step] { step(-1); }),
               add("frameOn", tr("One Frame On"), Qt::Key_Right, [step] { step(1); }),
               add("secondBack", tr("One Second Back"), Qt::SHIFT | Qt::Key_Left, [step, second] { step(-second()); }),
               add("secondOn", tr("One Second On"), Qt::SHIFT | Qt::Key_Right, [step, second] { step(second()); }),
               add("firstFrame", tr("To the Beginning"), Qt::Key_Home, [this] { m_playback->seek(0); }),
               add("lastFrame", tr("To the End"), Qt::Key_End, [this] { m_playback->seek(m_playback->totalFrames() - 1); }),
               add("goToFrame", tr("Go to Frame…"), Qt::Key_G, [this] { emit frameWanted(); })};
    m_range = {add("markIn", tr("Mark In"), Qt::Key_I, [this] { m_playback->markIn(); }),
               add("markOut", tr("Mark Out"), Qt::Key_O, [this] { m_playback->markOut(); }),
               add("clearRange", tr("Clear In and Out"), Qt::Key_X, [this] { m_playback->clearRange(); })};
    connect(playback, &Playback::totalChanged, this, &PlaybackActions::updateEnabled);
    connect(playback, &Playback::rangeChanged, this, &PlaybackActions::updateEnabled);
    updateEnabled();
}

template<typename Action>
QAction *PlaybackActions::add(const char *id, const QString &text, const QKeySequence &shortcut, Action run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PlaybackActions::updateEnabled()
{
    const bool any = m_playback->totalFrames() > 0;
    for (QAction *action : m_speeds + m_steps + m_range)
        action->setEnabled(any);
    m_range.last()->setEnabled(m_playback->range().isSet());
}
