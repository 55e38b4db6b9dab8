#pragma once

#include <QUrl>

// True for localhost and for addresses of the machine or the local network.
bool isLocalHost(const QString &host);

// A page of the open web does not reach into the machine or the local network.
bool mayReach(const QUrl &page, const QUrl &target);
