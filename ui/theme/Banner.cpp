#include "ui/theme/Banner.h"

#include "ui/theme/Icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_sign(themeIcon(kind == Kind::Info ? QStringLiteral("info") : QStringLiteral("triangle-alert")))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setProperty("look", QStringLiteral("banner"));
    setProperty("kind", kind == Kind::Info      ? QStringLiteral("info")
                        : kind == Kind::Warning ? QStringLiteral("warning")
                                                : QStringLiteral("problem"));
    m_text->setWordWrap(true);
    // What is told may quote a scene or a site: never markup.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_layout->setContentsMargins(12, 8, 8, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_text, 1);
    drawSign();
    hide();
}

void Banner::tell(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSign();
}

void Banner::drawSign()
{
    m_icon->setPixmap(m_sign.pixmap(QSize(16, 16), devicePixelRatioF()));
}

void Banner::addButton(QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
    button->setVisible(action->isVisible());
    m_layout->addWidget(button);
}

void Banner::addDismiss()
{
    auto *cross = new QToolButton(this);
    cross->setIcon(themeIcon(QStringLiteral("x")));
    cross->setAccessibleName(tr("Dismiss"));
    cross->setToolTip(tr("Dismiss"));
    connect(cross, &QToolButton::clicked, this, &QWidget::hide);
    m_layout->addWidget(cross);
}
