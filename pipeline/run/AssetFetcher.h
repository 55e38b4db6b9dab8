#pragma once

#include "pipeline/base/Cancellation.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

struct FetchedFile
{
    QUrl url;
    QString mime;
    QByteArray bytes; // empty: it could not be had
};

// What the files of one page are fetched with. `network` outlives the tasks.
struct AssetSession
{
    QNetworkAccessManager *network = nullptr;
    QUrl page; // one of the open web gets nothing from the local network, through redirects neither
    QDeadlineTimer deadline;
    Cancellation cancellation;
};

// Fetches one file: from the web, out of a data: address, of the sample site, or bundled. At most 8 MB, and until the deadline; never
// fails, what could not be had is empty. Pipeline thread.
QCoro::Task<FetchedFile> fetchAsset(AssetSession session, QUrl url);
