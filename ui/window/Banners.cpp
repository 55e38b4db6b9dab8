#include "ui/window/Banners.h"

#include "ui/document/Document.h"
#include "ui/document/MessageListModel.h"
#include "ui/theme/Banner.h"

#include <QAction>
#include <QVBoxLayout>

Banners::Banners(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = add(new Banner(Banner::Kind::Info, this));
    m_readOnly = add(new Banner(Banner::Kind::Info, this));
    m_unwritten = add(new Banner(Banner::Kind::Problem, this));
    m_unfinished = add(new Banner(Banner::Kind::Info, this));
    m_runFailed = add(new Banner(Banner::Kind::Problem, this));

    auto *writeAgain = new QAction(tr("Retry"), this);
    connect(writeAgain, &QAction::triggered, this, &Banners::editRetryRequested);
    m_unwritten->addButton(writeAgain);
    auto *goOn = new QAction(tr("Go On"), this);
    connect(goOn, &QAction::triggered, this, [this] {
        m_unfinished->tell({});
        m_document->resumeRun();
    });
    m_unfinished->addButton(goOn);
    auto *runAgain = new QAction(tr("Retry"), this);
    connect(runAgain, &QAction::triggered, this, [this] {
        m_runFailed->tell({});
        emit runRetryRequested(m_failedRun);
    });
    m_runFailed->addButton(runAgain);
    for (Banner *banner : {m_notice, m_unfinished, m_runFailed})
        banner->addDismiss();

    connect(document, &Document::contentsReset, this, &Banners::contentsReset);
    connect(document, &Document::runChanged, this, [this] {
        if (m_document->run().running) {
            m_unfinished->tell({});
            m_runFailed->tell({});
        }
    });
    connect(document->messages(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { watchRuns(first, last); });
    contentsReset();
}

void Banners::showNotice(const QString &text)
{
    m_notice->tell(text);
}

void Banners::showEditFailure(const QString &text)
{
    m_unwritten->tell(text.isEmpty() ? QString() : tr("Your last change is on screen but not in the project file. %1").arg(text));
}

Banner *Banners::add(Banner *banner)
{
    layout()->addWidget(banner);
    return banner;
}

void Banners::contentsReset()
{
    m_notice->tell({});
    m_unwritten->tell({});
    m_runFailed->tell({});
    m_readOnly->tell(m_document->isReadOnly() ? tr("This project can be looked at and exported, but not changed: the file is read-only or "
                                                   "open elsewhere. Save it under another name to work on it.")
                                              : QString());
    m_unfinished->tell(m_document->unfinishedRun().isEmpty() || m_document->isReadOnly()
                           ? QString()
                           : tr("The last video was not finished when the program ended."));
}

void Banners::watchRuns(int first, int last)
{
    for (int row = first; row <= last && !m_chatVisible; ++row) {
        const Message &message = m_document->messages()->messageAt(row);
        if (message.kind != MessageKind::Problem || !message.canRetry)
            continue;
        m_failedRun = message.runId;
        m_runFailed->tell(message.text);
    }
}
