#include "ui/chat/ChatPanel.h"

#include "ui/chat/AttachedPicture.h"
#include "ui/chat/Composer.h"
#include "ui/chat/MessageList.h"
#include "ui/document/Document.h"

#include <QDropEvent>
#include <QVBoxLayout>

ChatPanel::ChatPanel(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new MessageList(document->messages()))
    , m_composer(new Composer)
{
    auto *composerLine = new QVBoxLayout;
    composerLine->setContentsMargins(12, 0, 12, 12);
    composerLine->addWidget(m_composer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(composerLine);
    setFocusProxy(m_composer);
    setTabOrder(m_composer, m_list);
    setAcceptDrops(true);

    connect(m_composer, &Composer::sent, this, &ChatPanel::messageSent);
    connect(m_composer, &Composer::told, this, &ChatPanel::told);
    connect(m_composer, &Composer::cancelRequested, this, &ChatPanel::cancelRequested);
    connect(m_list, &MessageList::retryRequested, this, &ChatPanel::retryRequested);
    // Said as the user would: readMessage() understands it.
    connect(m_list, &MessageList::anotherLookRequested, this, [this] { emit messageSent(QStringLiteral("Another look"), {}); });
    connect(m_list, &MessageList::restoreRequested, m_document, &Document::restoreToMessage);
    connect(m_list, &MessageList::deleteRequested, m_document, &Document::deleteMessage);
    connect(m_list, &MessageList::draftRequested, this, &ChatPanel::draftRequested);
    connect(m_list, &MessageList::visitRequested, this, &ChatPanel::visitRequested);
    connect(m_document, &Document::runChanged, this, &ChatPanel::updateRun);
    connect(m_document, &Document::contentsReset, this, &ChatPanel::updateRun);
    updateRun();
}

void ChatPanel::setText(const QString &text)
{
    m_composer->setText(text);
}

void ChatPanel::focusText()
{
    m_composer->focusText();
}

void ChatPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (AttachedPicture::canTake(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // the window may take it
}

void ChatPanel::dropEvent(QDropEvent *event)
{
    m_composer->attach(*event->mimeData());
    event->acceptProposedAction();
}

void ChatPanel::updateRun()
{
    m_composer->setProgress(m_document->run());
    m_list->setActionsEnabled(!m_document->run().running && !m_document->isReadOnly());
}
