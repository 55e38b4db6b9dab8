#include "ui/chat/Composer.h"

#include "ui/chat/AttachedPicture.h"
#include "ui/chat/ComposerEdit.h"
#include "ui/chat/RunBar.h"
#include "ui/document/RunProgress.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Tint.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace {

constexpr qreal radius = 10;

} // namespace

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_bar(new RunBar)
    , m_picture(new AttachedPicture)
    , m_edit(new ComposerEdit)
    , m_state(new QLabel)
    , m_button(new QPushButton)
{
    // The card is the frame: the field in it has none, whatever the program's style sheet gives to others.
    m_edit->setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; background: transparent; padding: 0; }"));
    m_edit->setPlaceholderText(tr("Create video from https://…"));
    m_edit->setAccessibleName(tr("Message to Pagereel"));
    m_state->setForegroundRole(QPalette::Dark);
    m_state->setIndent(2); // under the first letter of the text

    auto *choose = new QToolButton;
    choose->setIcon(themeIcon(QStringLiteral("image")));
    choose->setToolTip(tr("Attach a screenshot…"));
    choose->setAccessibleName(tr("Attach a screenshot…"));

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(choose);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_button);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(12, 9, 8, 8);
    inside->setSpacing(6);
    inside->addWidget(m_picture);
    inside->addWidget(m_edit);
    inside->addLayout(bottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *barLine = new QHBoxLayout;
    barLine->setContentsMargins(int(radius), 0, int(radius), 0);
    barLine->addWidget(m_bar);
    layout->addLayout(barLine);
    layout->addLayout(inside);

    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::updateButton);
    connect(m_edit, &ComposerEdit::pictureGiven, this, &Composer::attach);
    connect(choose, &QToolButton::clicked, this, &Composer::chooseFile);
    connect(m_picture, &AttachedPicture::changed, this, &Composer::updateButton);
    connect(m_picture, &AttachedPicture::failed, this, &Composer::told);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit cancelRequested();
        else
            send();
    });
    setProgress({});
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::setProgress(const RunProgress &progress)
{
    m_running = progress.running;
    m_cancelling = progress.cancelling;
    m_bar->setProgress(progress);
    if (m_cancelling)
        m_state->setText(tr("Cancelling…"));
    else if (m_running && progress.scenesTotal == 0)
        m_state->setText(tr("Working…"));
    else if (m_running)
        m_state->setText(tr("%1 of %2 scenes · %3 %").arg(progress.scenesDone).arg(progress.scenesTotal).arg(progress.percent));
    updateButton();
}

void Composer::attach(const QMimeData &given)
{
    m_picture->take(given);
}

void Composer::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Attach a Screenshot"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    connect(dialog, &QFileDialog::fileSelected, m_picture, &AttachedPicture::takeFile);
    dialog->open();
}

bool Composer::hasContent() const
{
    return !m_picture->isReading() && (m_picture->hasPicture() || !text().trimmed().isEmpty());
}

void Composer::send()
{
    if (m_running || !hasContent())
        return;
    const QString message = text().trimmed();
    m_edit->clear();
    emit sent(message, m_picture->release());
}

void Composer::updateButton()
{
    m_button->setText(m_running ? tr("Cancel") : tr("Send"));
    m_button->setEnabled(m_running ? !m_cancelling : hasContent());
    if (!m_running)
        m_state->setText(text().isEmpty() ? QString() : tr("Shift+Enter breaks the line"));
    const QString look = m_running ? QString() : QStringLiteral("primary");
    if (m_button->property("look").toString() != look) {
        m_button->setProperty("look", look);
        m_button->style()->unpolish(m_button);
        m_button->style()->polish(m_button);
    }
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(QPen(m_edit->hasFocus() ? palette().color(QPalette::Highlight) : mixed(ground, ink, 0.2), 1));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the card shows the focus
    return QFrame::eventFilter(watched, event);
}
