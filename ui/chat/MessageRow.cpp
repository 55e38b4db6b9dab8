#include "ui/chat/MessageRow.h"

#include "ui/chat/MessageText.h"
#include "ui/chat/StatusMark.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Tint.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

constexpr int gutter = 26;         // pixels: the sign's column
constexpr int bubblePaddingX = 12; // pixels
constexpr int bubblePaddingY = 8;
constexpr double bubbleShare = 0.86; // of the row's width, at most
constexpr int actionGap = 8;
constexpr qreal bubbleRadius = 12;

// The signs at a line's ends are drawn as a mark: a font with emoji is not to be counted on.
QString withoutSigns(const QString &text)
{
    QString bare = text.trimmed();
    for (const QString &sign : {QStringLiteral("✅"), QStringLiteral("✨")}) {
        if (bare.startsWith(sign))
            bare = bare.mid(sign.size()).trimmed();
        if (bare.endsWith(sign))
            bare = bare.chopped(sign.size()).trimmed();
    }
    return bare;
}

StatusMark::Sign signOf(const Message &message)
{
    using Sign = StatusMark::Sign;
    switch (message.status) {
    case MessageStatus::Working:
        return Sign::Working;
    case MessageStatus::Failed:
        return Sign::Failed;
    case MessageStatus::Cancelled:
        return Sign::Cancelled;
    case MessageStatus::Done:
        break;
    }
    switch (message.kind) {
    case MessageKind::Analysis:
    case MessageKind::Scene:
        return Sign::Done;
    case MessageKind::Completion:
        return Sign::Sparkle;
    case MessageKind::Problem:
        return Sign::Failed;
    case MessageKind::Note:
    case MessageKind::DraftOffer:
        return Sign::Note;
    case MessageKind::Text:
        break;
    }
    return Sign::None;
}

} // namespace

MessageRow::MessageRow(const Message &message, QWidget *parent)
    : QWidget(parent)
    , m_mark(new StatusMark(this))
    , m_text(new MessageText(this))
    , m_restore(new QAction(tr("Restore to Here"), this))
    , m_delete(new QAction(tr("Delete Message"), this))
{
    // Not Fixed: a layout would then give no more than the size hint, which knows of one width only.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->addActions({m_restore, m_delete});
    connect(m_restore, &QAction::triggered, this, [this] { emit restoreRequested(m_message.id); });
    connect(m_delete, &QAction::triggered, this, [this] { emit deleteRequested(m_message.id); });
    setMessage(message);
}

void MessageRow::setMessage(const Message &message)
{
    m_message = message;
    m_text->setText(shownText());
    m_text->setAccessibleName(isUser() ? tr("You: %1").arg(message.text) : message.text);
    const bool quiet = message.status == MessageStatus::Cancelled || message.kind == MessageKind::Note;
    m_text->setInk(QPalette::WindowText, quiet ? 0.66 : 1);
    m_mark->setSign(isUser() ? StatusMark::Sign::None : signOf(message));
    updateAction();
    updateHistoryActions();
    updateGeometry();
    layOut();
    update();
}

QString MessageRow::shownText() const
{
    if (!isUser())
        return withoutSigns(m_message.text);
    return isLong() && !m_isUnfolded ? m_message.text.left(longestShown / 2).trimmed() + QChar(0x2026) : m_message.text;
}

void MessageRow::setActionsEnabled(bool enabled)
{
    m_actionEnabled = enabled;
    updateHistoryActions();
    if (isUser())
        return; // folding is always possible
    for (QPushButton *button : {m_action, m_visit}) {
        if (button)
            button->setEnabled(enabled);
    }
}

void MessageRow::setNewest(bool newest)
{
    if (newest == m_isNewest)
        return;
    m_isNewest = newest;
    updateAction();
    layOut();
    updateGeometry();
}

// Made when it is first needed: most messages have none.
void MessageRow::updateAction()
{
    const bool offers = isLong() || (!isUser() && (m_message.canRetry || offersDraft() || offersLook()));
    if (!m_action && !offers)
        return;
    if (!m_action) {
        m_action = new QPushButton(this);
        m_action->setEnabled(isUser() || m_actionEnabled);
        connect(m_action, &QPushButton::clicked, this, &MessageRow::act);
    }
    if (offersDraft() && !m_visit) {
        m_visit = new QPushButton(tr("Open the site…"), this);
        m_visit->setEnabled(m_actionEnabled);
        connect(m_visit, &QPushButton::clicked, this, [this] { emit visitRequested(m_message.runId); });
    }
    if (m_visit) {
        m_visit->setAccessibleDescription(m_message.text);
        m_visit->setVisible(offersDraft());
    }
    m_action->setText(actionText());
    m_action->setAccessibleDescription(m_message.text);
    m_action->setVisible(offers);
}

void MessageRow::updateHistoryActions()
{
    m_restore->setVisible(m_message.canRestore);
    m_restore->setEnabled(m_message.canRestore && m_actionEnabled);
    m_delete->setEnabled(m_actionEnabled && m_message.status != MessageStatus::Working);
    if (m_restoreButton && !m_restore->isEnabled())
        m_restoreButton->hide();
}

void MessageRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    if (!m_restore->isEnabled())
        return;
    if (!m_restoreButton) {
        m_restoreButton = new QToolButton(this);
        m_restoreButton->setDefaultAction(m_restore);
        m_restoreButton->setIcon(themeIcon(QStringLiteral("rotate-ccw")));
        m_restoreButton->setIconSize({14, 14});
        m_restoreButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_restoreButton->setProperty("look", QStringLiteral("overlay"));
        m_restoreButton->setToolTip(tr("Restore the project to what it was here"));
        m_restoreButton->setFocusPolicy(Qt::NoFocus); // the message's menu has it for keys
    }
    m_restoreButton->show();
    layOut();
}

void MessageRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (m_restoreButton)
        m_restoreButton->hide();
}

QString MessageRow::actionText() const
{
    if (isUser())
        return m_isUnfolded ? tr("Show less") : tr("Show all");
    if (offersLook())
        return tr("Another look");
    return offersDraft() ? tr("Make a draft") : tr("Retry");
}

int MessageRow::heightForWidth(int width) const
{
    const int text = m_text->heightForWidth(textWidth(width));
    const bool acts = m_action && !m_action->isHidden();
    if (isUser())
        return text + 2 * bubblePaddingY + (acts ? actionGap + m_action->sizeHint().height() : 0);
    if (!acts)
        return text;
    const int line = actionGap + m_action->sizeHint().height();
    return text + (isOneLine(textWidth(width)) ? line : 2 * line);
}

QSize MessageRow::sizeHint() const
{
    const int width = 320;
    return {width, heightForWidth(width)};
}

QSize MessageRow::minimumSizeHint() const
{
    return {120, fontMetrics().height()};
}

void MessageRow::paintEvent(QPaintEvent *)
{
    if (!isUser())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.16));
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(-bubblePaddingX, -bubblePaddingY, bubblePaddingX, bubblePaddingY),
                            bubbleRadius, bubbleRadius);
}

void MessageRow::resizeEvent(QResizeEvent *)
{
    layOut();
}

void MessageRow::act()
{
    if (isUser()) {
        m_isUnfolded = !m_isUnfolded;
        setMessage(m_message);
    } else if (offersLook())
        emit anotherLookRequested();
    else if (offersDraft())
        emit draftRequested(m_message.runId);
    else
        emit retryRequested(m_message.runId, m_message.kind == MessageKind::Scene ? m_message.sceneIndex : -1);
}

int MessageRow::textWidth(int width) const
{
    if (!isUser())
        return std::max(40, width - gutter);
    return std::clamp(m_text->naturalWidth(), 1, std::max(40, int(width * bubbleShare) - 2 * bubblePaddingX));
}

void MessageRow::layOut()
{
    const int wide = textWidth(width());
    const int high = m_text->heightForWidth(wide);
    if (m_restoreButton) {
        const QSize size = m_restoreButton->sizeHint();
        const int left = isUser() ? width() - wide - 2 * bubblePaddingX - actionGap - size.width() : width() - size.width();
        m_restoreButton->setGeometry(std::max(0, left), isUser() ? 4 : 0, size.width(), size.height());
        m_restoreButton->raise();
    }
    if (isUser()) {
        m_text->setGeometry(width() - wide - bubblePaddingX, bubblePaddingY, wide, high);
        if (m_action) {
            const QSize size = m_action->sizeHint();
            m_action->setGeometry(width() - size.width(), high + 2 * bubblePaddingY + actionGap, size.width(), size.height());
        }
        return;
    }
    m_text->setGeometry(gutter, 0, wide, high);
    m_mark->move(0, std::max(0, (m_text->fontMetrics().height() - m_mark->height()) / 2)); // beside the first line
    if (!m_action)
        return;
    const QSize action = m_action->sizeHint();
    m_action->setGeometry(gutter, high + actionGap, std::min(action.width(), wide), action.height());
    if (!m_visit)
        return;
    const QPoint beside = isOneLine(wide) ? QPoint(m_action->width() + actionGap, 0) : QPoint(0, action.height() + actionGap);
    m_visit->setGeometry({m_action->pos() + beside, QSize(std::min(m_visit->sizeHint().width(), wide), action.height())});
}

bool MessageRow::isOneLine(int width) const
{
    return !m_visit || m_visit->isHidden() || m_action->sizeHint().width() + actionGap + m_visit->sizeHint().width() <= width;
}
