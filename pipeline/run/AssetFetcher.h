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

// Fetches one file: from the web, out of a data: address, of the sample site, or bundled. At most 8 MB, and until `deadline`; never fails,
// what could not be had is empty. Pipeline thread; `network` outlives the task.
QCoro::Task<FetchedFile> fetchAsset(QNetworkAccessManager *network, QUrl url, QDeadlineTimer deadline, Cancellation cancellation);
