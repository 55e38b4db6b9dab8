#include "ui/preview/TransportBar.h"

#include "ui/document/Document.h"
#include "ui/document/Timecode.h"
#include "ui/preview/FormatMenu.h"
#include "ui/preview/Playback.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace {

constexpr int iconSize = 16;
constexpr int narrow = 480; // below, the picture's size makes room

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setDefaultAction(action);
    result->setIconSize({iconSize, iconSize});
    result->setFocusPolicy(Qt::TabFocus);
    const auto describe = [result, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        result->setAccessibleName(action->text());
        result->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1  %2").arg(action->text(), keys));
    };
    QObject::connect(action, &QAction::changed, result, describe);
    describe();
    return result;
}

// Digits that do not dance while they count.
QFont tabular(QFont font)
{
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setFamily(QStringLiteral("monospace"));
    return font;
}

} // namespace

TransportBar::TransportBar(Document *document, Playback *playback, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_playback(playback)
    , m_time(new QLabel(this))
    , m_total(new QLabel(this))
    , m_format(new QToolButton(this))
{
    m_time->setFont(tabular(font()));
    m_total->setFont(tabular(font()));
    m_time->setAccessibleName(tr("Playhead"));
    m_total->setAccessibleName(tr("Length of the video"));
    m_total->setProperty("look", QStringLiteral("muted"));
    m_format->setProperty("look", QStringLiteral("muted"));
    m_format->setAccessibleName(tr("Shape and rate of the video"));
    m_format->setToolTip(tr("Shape and rate of the video"));
    m_format->setFocusPolicy(Qt::TabFocus);
    m_format->setPopupMode(QToolButton::InstantPopup);
    m_format->setMenu(new FormatMenu(document, m_format));

    auto *left = new QHBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_time);
    left->addWidget(m_total);
    left->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(4);
    for (QAction *action : {playback->previousAction(), playback->playAction(), playback->nextAction()})
        middle->addWidget(button(action, this));
    auto *right = new QHBoxLayout;
    right->setSpacing(8);
    right->addStretch();
    right->addWidget(m_format);
    right->addWidget(button(playback->loopAction(), this));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->addLayout(left, 1);
    layout->addLayout(middle);
    layout->addLayout(right, 1);

    connect(playback, &Playback::frameChanged, this, &TransportBar::showTime);
    connect(playback, &Playback::totalChanged, this, &TransportBar::showTime);
    connect(document, &Document::settingsChanged, this, &TransportBar::showFormat);
    connect(document, &Document::contentsReset, this, &TransportBar::showFormat);
    showFormat();
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_format->setVisible(width() >= narrow);
}

QSize TransportBar::minimumSizeHint() const
{
    return {320, QWidget::minimumSizeHint().height()};
}

void TransportBar::showTime()
{
    const int fps = m_document->settings().fps;
    m_time->setText(timecode(m_playback->frame(), fps));
    m_total->setText(QStringLiteral("/ ") + timecode(m_playback->totalFrames(), fps));
}

void TransportBar::showFormat()
{
    const ProjectSettings &settings = m_document->settings();
    m_format->setText(tr("%1 × %2, %3 fps").arg(settings.width).arg(settings.height).arg(settings.fps));
    showTime();
}
