#include "ui/preview/EmptyStage.h"

#include "ui/document/Document.h"

#include <QLabel>
#include <QVBoxLayout>

EmptyStage::EmptyStage(Document *document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    setProperty("look", QStringLiteral("canvas"));
    m_title->setProperty("look", QStringLiteral("strong"));
    m_text->setProperty("look", QStringLiteral("muted"));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch();
    connect(document, &Document::runChanged, this, &EmptyStage::tell);
    connect(document, &Document::contentsReset, this, &EmptyStage::tell);
    tell();
}

void EmptyStage::tell()
{
    if (m_document->run().running) {
        m_title->setText(tr("Your first scene is on its way"));
        m_text->setText(tr("It plays here as soon as it is ready."));
    } else {
        m_title->setText(tr("No scenes yet"));
        m_text->setText(tr("Write the address of a website in the chat to make some."));
    }
}
