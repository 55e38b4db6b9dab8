#include "ui/browser/StageCardButton.h"

#include <QEvent>

namespace {

// Below the card's text, in line with it (resources/stage/player/error-card.tsx): parts of the picture's shorter side, and of its height.
constexpr double indent = 140.0 / 1080;
constexpr double top = 0.84;

} // namespace

StageCardButton::StageCardButton(QWidget *view)
    : QPushButton(tr("Open in Editor"), view)
{
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Shows the line of the code at which the scene fails."));
    hide();
    view->installEventFilter(this);
    connect(this, &QPushButton::clicked, this, [this] { emit wanted(m_cardScene, m_line); });
}

void StageCardButton::setPictureSize(QSize size)
{
    m_picture = size;
    place();
}

void StageCardButton::showFor(const QString &sceneId, int line)
{
    m_cardScene = sceneId;
    m_line = line;
    follow();
}

void StageCardButton::hideFor(const QString &sceneId)
{
    if (m_cardScene == sceneId)
        m_cardScene.clear();
    follow();
}

void StageCardButton::setSceneAtFrame(const QString &sceneId)
{
    m_sceneAtFrame = sceneId;
    follow();
}

bool StageCardButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

void StageCardButton::place()
{
    const QRect room = parentWidget()->rect();
    QRect picture(QPoint(), m_picture.scaled(room.size(), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    const int side = qMin(picture.width(), picture.height());
    resize(sizeHint());
    move(picture.left() + qRound(side * indent), picture.top() + qRound(picture.height() * top));
}

void StageCardButton::follow()
{
    const bool there = !m_cardScene.isEmpty() && m_cardScene == m_sceneAtFrame;
    if (there)
        place();
    setVisible(there);
    if (there)
        raise();
}
