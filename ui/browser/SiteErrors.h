#pragma once

#include "pipeline/base/Result.h"

#include <QUrl>

class QWebEngineLoadingInfo;

// What can go wrong with a site, in sentences that say what happened and what can be done.
namespace SiteErrors {

// Of a failed load; ErrorKind::Cancelled where a newer navigation or a download only took its place.
Error loading(const QWebEngineLoadingInfo &info);
Error certificate(const QUrl &url, const QString &reason);
Error notAWebPage(const QUrl &url, const QString &mime);
Error dialogs(const QUrl &url);
Error empty(const QUrl &url);
Error signIn(const QUrl &url);
Error challenge(const QUrl &url);
Error tooLarge(const QUrl &url);
Error timeout(const QUrl &url);
Error unresponsive(const QUrl &url);
Error crashed(const QUrl &url);
Error notAnAddress(const QUrl &url);
Error forbiddenPort(const QUrl &url);
Error cancelled();

} // namespace SiteErrors
